// A file kept with the dossier: a policy document, a Word original, a reply, a sent letter.
import { z } from 'zod';
import { blobHashSchema, dossierIdSchema } from './ids';

/** The record only; the bytes travel beside the records, under their hash. `size` is in bytes. */
export const blobRecordSchema = z.looseObject({
  type: z.literal('blob'),
  dossier: dossierIdSchema,
  hash: blobHashSchema,
  size: z.int().nonnegative(),
  mediaType: z.string().max(200),
});
export type BlobRecord = z.infer<typeof blobRecordSchema>;
