// Files in and out: contributions, invitations, the joint file.
import { z } from 'zod';
import type { Command } from '../commands';
import { type AppError, type DossierId, dossierIdSchema } from '../domain';
import type { AnswerReport, ContributionReport } from '../views';
import { type WrittenFile, channel, dossierInput, fileSchema, ticketSchema } from './channel';

/** What became of one file: read, or refused with a code and a sentence. */
export type FileOutcome =
  | {
      readonly file: string;
      readonly status: 'read';
      readonly contributions: readonly ContributionReport[];
      /** Answers to the joint draft that were new: of which council, and on how many points. */
      readonly answers?: readonly AnswerReport[];
      /** New records that are no contribution and no answer: invitations, decisions. */
      readonly otherRecords: number;
      /** What is different in the invitation now, in sentences. */
      readonly invitationChanges?: readonly string[];
      readonly warnings: readonly AppError[];
    }
  | {
      readonly file: string;
      readonly status: 'refused';
      readonly error: AppError;
      /** With code `other-dossier`, as far as it is known. */
      readonly belongsTo?: OtherDossier;
    };

/** The dossier that a file belongs to, and whether it is on this computer. */
export interface OtherDossier {
  readonly id: DossierId;
  readonly title?: string;
  readonly isHere: boolean;
}

/** The commands that main applied, for the window to apply as well: both run the same `apply`. */
export interface ImportOutcome {
  readonly files: readonly FileOutcome[];
  readonly commands: readonly Command[];
  readonly savedAt: string;
  /** Word files that a person chose: nothing happened with them so far, they are looked over first. */
  readonly word?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const withTicket = { id: dossierIdSchema, ticket: ticketSchema.optional() };

export const exchangeChannels = {
  /** Opens a file dialog; files is empty when the person chose none. */
  'exchange:choose-files': channel<ImportOutcome>()(z.object(withTicket)),
  'exchange:import-files': channel<ImportOutcome>()(
    z.object({ ...withTicket, files: z.array(fileSchema).max(500) }),
  ),
  /** Writes everything of the dossier into one file, after asking where. */
  'exchange:export-joint': channel<WrittenFile | null>()(dossierInput),
} as const;
