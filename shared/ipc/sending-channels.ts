// What a council sends, and the invitation that it sends it for.
import { z } from 'zod';
import type { Command } from '../commands';
import { type BlobRecord, type RecordHash, dossierIdSchema, recordHashSchema } from '../domain';
import { type WrittenFile, channel, dossierInput, ticketSchema } from './channel';

/** The file that was made, and the commands that main applied for the window to apply as well. */
export interface SentContribution {
  readonly file: WrittenFile;
  readonly contribution: RecordHash;
  readonly commands: readonly Command[];
  readonly savedAt: string;
}

/** A policy document as it is kept with the dossier; it counts once an invitation names it. */
export interface ChosenDocument {
  readonly fileName: string;
  readonly record: BlobRecord;
  /** Why nobody can read it in the app, in a sentence; the person says whether it goes along all the same. */
  readonly unreadable: string | null;
}

const contributionInput = z.object({ id: dossierIdSchema, contribution: recordHashSchema });

export const sendingChannels = {
  /**
   * Makes the file of what is ready, after asking where, and only then remembers in the dossier that it was sent. For
   * the council that is chosen in the dossier. Null when the person chose no place: nothing was sent then.
   */
  'sending:send': channel<SentContribution | null>()(
    z.object({
      id: dossierIdSchema,
      as: z.discriminatedUnion('role', [
        z.object({ role: z.literal('council') }),
        z.object({ role: z.literal('member'), author: z.string().trim().min(1).max(300) }),
      ]),
      sentBy: z.string().max(300),
    }),
  ),
  /** The file of a contribution that was sent before. */
  'sending:write-again': channel<WrittenFile | null>()(contributionInput),
  /** A contribution as a Word document, to read and print. */
  'sending:write-word': channel<WrittenFile | null>()(contributionInput),
  /** Opens a file dialog for a policy document, reads it, and keeps the file with the dossier. Null when none was chosen. */
  'invitation:choose-document': channel<ChosenDocument | null>()(
    dossierInput.extend({ ticket: ticketSchema.optional() }),
  ),
  /** The invitation with its policy documents in one file, after asking where. */
  'invitation:send': channel<WrittenFile | null>()(dossierInput),
} as const;
