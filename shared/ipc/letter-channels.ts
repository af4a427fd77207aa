// The letter as a file: made, and kept as it was sent.
import { z } from 'zod';
import {
  type BlobRecord,
  type LetterPicture,
  addresseeIdSchema,
  blobHashSchema,
  dossierIdSchema,
} from '../domain';
import type { SentDifference } from '../letter/sent-difference';
import { type WrittenFile, channel, dossierInput, ticketSchema } from './channel';

/** A file that was not overwritten: why, and a name that is free. */
export interface LeftAlone {
  readonly leftAlone: string;
  readonly proposal: string;
}

export interface WrittenLetters {
  readonly files: readonly WrittenFile[];
  /** Letters that got another name, because what stood there was not to be touched. */
  readonly renamed: readonly { readonly wanted: string; readonly fileName: string }[];
}

/** A file kept with the dossier, sent or a template: nothing is recorded of it yet. */
export interface KeptLetter {
  readonly fileName: string;
  readonly record: BlobRecord;
}

/** A picture kept with the dossier: the letter does not have it yet, and nobody has said what it shows. */
export interface ChosenPicture {
  readonly picture: Pick<LetterPicture, 'blob' | 'mediaType' | 'width' | 'height'>;
  readonly record: BlobRecord;
}

const addressee = addresseeIdSchema.optional();

export const letterChannels = {
  /** For one college only, or for all. `fileName` is proposed. */
  'letter:export-word': channel<WrittenFile | LeftAlone | null>()(
    dossierInput.extend({ addressee, fileName: z.string().max(300).optional() }),
  ),
  /** A file for each college in a folder that the person chooses; null when none was chosen. */
  'letter:export-each': channel<WrittenLetters | null>()(dossierInput),
  /** A Word template that the letter can be made with; null when none was chosen. */
  'letter:choose-template': channel<KeptLetter | null>()(dossierInput),
  /** A picture that the letter can carry; null when none was chosen. */
  'letter:choose-picture': channel<ChosenPicture | null>()(
    dossierInput.extend({ of: z.enum(['logo', 'signature']) }),
  ),
  'letter:keep-sent': channel<KeptLetter | null>()(dossierInput),
  'letter:compare-sent': channel<readonly SentDifference[]>()(
    z.object({ id: dossierIdSchema, hash: blobHashSchema, addressee, ticket: ticketSchema.optional() }),
  ),
} as const;
