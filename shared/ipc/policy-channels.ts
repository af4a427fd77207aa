// Policy documents: taking one in, reading it, and its bytes for the pages on the screen.
import { z } from 'zod';
import { type BlobRecord, blobHashSchema, dossierIdSchema } from '../domain';
import type { ReadPolicyDocument } from '../policy/policy-document';
import type { PolicyLine } from '../policy/policy-text';
import { type WrittenFile, channel, fileSchema, ticketSchema } from './channel';

/** A file that can be read and is kept with the dossier. It counts once a record of the dossier names it. */
export interface KeptPolicy {
  readonly fileName: string;
  readonly record: BlobRecord;
}

/** A document that was read, without its lines: thousands of those at once would hold up the window. */
export interface PolicyReading {
  readonly document: Omit<ReadPolicyDocument, 'lines'>;
  readonly lineCount: number;
}

/** In bytes: what `policy:bytes` answers at most. */
export const largestPart = 4 * 2 ** 20;
/** So many lines `policy:lines` answers at a time. */
export const linesAtATime = 500;

export const policyChannels = {
  /**
   * Reads a file and keeps it with the dossier when that succeeds; asks which file where none is given. Null when the
   * person chose none.
   */
  'policy:keep': channel<KeptPolicy | null>()(
    z.object({ id: dossierIdSchema, file: fileSchema.optional(), ticket: ticketSchema.optional() }),
  ),
  'policy:read': channel<PolicyReading>()(
    z.object({ id: dossierIdSchema, hash: blobHashSchema, ticket: ticketSchema.optional() }),
  ),
  /** The lines of a document that was read, from line `from` on. None behind the last. */
  'policy:lines': channel<readonly PolicyLine[]>()(
    z.object({ id: dossierIdSchema, hash: blobHashSchema, from: z.int().min(0) }),
  ),
  /** The file as it is kept, written where the person wants it. Null when the person chose no place. */
  'policy:save-file': channel<WrittenFile | null>()(
    z.object({ id: dossierIdSchema, hash: blobHashSchema, title: z.string().max(300) }),
  ),
  /** The bytes from `begin` up to `end`, and how many the file has. */
  'policy:bytes': channel<{ readonly bytes: Uint8Array; readonly size: number }>()(
    z
      .object({
        id: dossierIdSchema,
        hash: blobHashSchema,
        begin: z.int().nonnegative(),
        end: z.int().nonnegative(),
      })
      .refine(({ begin, end }) => begin <= end && end - begin <= largestPart),
  ),
} as const;
