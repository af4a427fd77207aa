// The identity of records, points and blobs: the hash of their content as it was written.
import {
  blobHashSchema,
  contentHashSchema,
  recordHashSchema,
  type AdvicePoint,
  type BlobHash,
  type ContentHash,
  type CouncilId,
  type RecordHash,
  type SharedRecord,
} from '../domain';
import { canonicalJson } from './canonical-json';
import { sha256Hex } from './hash';

/** The record's identity. Keys that this version does not know count too: they were written by its author. */
export function hashRecord(record: SharedRecord): RecordHash {
  return recordHashSchema.parse(sha256Hex(canonicalJson(record)));
}

/** Points never change once made, and views ask for the same ones again after every key. */
const hashes = new WeakMap<AdvicePoint, { readonly council: CouncilId; readonly hash: ContentHash }>();

/** The hash of a point with its council: what a decision pins, to notice later that the text has changed. */
export function hashPoint(council: CouncilId, point: AdvicePoint): ContentHash {
  const known = hashes.get(point);
  if (known?.council === council) return known.hash;
  const hash = contentHashSchema.parse(sha256Hex(canonicalJson({ council, point })));
  hashes.set(point, { council, hash });
  return hash;
}

/** The name under which a blob's bytes travel. */
export function hashBlob(bytes: Uint8Array): BlobHash {
  return blobHashSchema.parse(sha256Hex(bytes));
}
