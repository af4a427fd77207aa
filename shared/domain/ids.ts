// Branded identifiers: a council's id can never be passed where a record's hash is meant.
import { z } from 'zod';

/** Councils and addressees are named by people or other tools, so their ids are short free text. */
const name = z.string().min(1).max(120);
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'geen SHA-256 in kleine hexadecimale letters');

export const dossierIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/)
  .brand<'DossierId'>();
export const councilIdSchema = name.brand<'CouncilId'>();
export const addresseeIdSchema = name.brand<'AddresseeId'>();
export const pointIdSchema = name.brand<'PointId'>();
export const jointPointIdSchema = name.brand<'JointPointId'>();
export const sectionIdSchema = name.brand<'SectionId'>();
export const recordHashSchema = hash.brand<'RecordHash'>();
export const blobHashSchema = hash.brand<'BlobHash'>();
export const contentHashSchema = hash.brand<'ContentHash'>();

export type DossierId = z.infer<typeof dossierIdSchema>;
export type CouncilId = z.infer<typeof councilIdSchema>;
export type AddresseeId = z.infer<typeof addresseeIdSchema>;
/** Unique within one council only; the pair (council, id) is a point's identity. */
export type PointId = z.infer<typeof pointIdSchema>;
export type JointPointId = z.infer<typeof jointPointIdSchema>;
export type SectionId = z.infer<typeof sectionIdSchema>;
/** SHA-256 of a record's canonical JSON: the record's identity everywhere. */
export type RecordHash = z.infer<typeof recordHashSchema>;
/** SHA-256 of a blob's bytes. */
export type BlobHash = z.infer<typeof blobHashSchema>;
/** SHA-256 of a point's canonical JSON: two revisions of a point with one text share it. */
export type ContentHash = z.infer<typeof contentHashSchema>;
