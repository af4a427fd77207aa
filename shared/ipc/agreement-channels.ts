// The joint draft for the councils, their answers, and the list of decisions as files.
import { z } from 'zod';
import type { Command } from '../commands';
import { type RecordHash, dossierIdSchema } from '../domain';
import { type WrittenFile, channel, dossierInput } from './channel';

/** The file that was made, and the commands that main applied for the window to apply as well. */
export interface SentAnswer {
  readonly file: WrittenFile;
  readonly answer: RecordHash;
  /** Joint points that it speaks of. */
  readonly points: number;
  readonly commands: readonly Command[];
  readonly savedAt: string;
}

export const agreementChannels = {
  /** Everything that a council needs to answer in one file, after asking where. */
  'agreement:send-draft': channel<WrittenFile | null>()(dossierInput),
  /**
   * Makes the file of the answer of the council that is chosen in the dossier, and only then remembers that it was sent.
   * Null when the person chose no place: nothing was sent then. Without anything new it is the file of the last answer.
   */
  'agreement:send-answer': channel<SentAnswer | null>()(dossierInput),
  /** The decisions of the session, to read in Word or for other programs. */
  'decisions:export': channel<WrittenFile | null>()(
    z.object({ id: dossierIdSchema, form: z.enum(['word', 'json']) }),
  ),
} as const;
