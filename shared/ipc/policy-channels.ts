// Policy documents: taking one in, reading it, and its bytes for the pages on the screen.
import { z } from 'zod';
import { type BlobRecord, blobHashSchema, dossierIdSchema } from '../domain';
import type { ReadPolicyDocument } from '../policy/policy-document';
import { type WrittenFile, channel, fileSchema, ticketSchema } from './channel';

/** A file that can be read and is kept with the dossier. It counts once a record of the dossier names it. */
export interface KeptPolicy {
  readonly fileName: string;
  readonly record: BlobRecord;
}

/** In bytes: what `policy:bytes` answers at most. */
export const largestPart = 4 * 2 ** 20;

export const policyChannels = {
  /**
   * Reads a file and keeps it with the dossier when that succeeds; asks which file where none is given. Null when the
   * person chose none.
   */
  'policy:keep': channel<KeptPolicy | null>()(
    z.object({ id: dossierIdSchema, file: fileSchema.optional(), ticket: ticketSchema.optional() }),
  ),
  'policy:read': channel<ReadPolicyDocument>()(
    z.object({ id: dossierIdSchema, hash: blobHashSchema, ticket: ticketSchema.optional() }),
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
