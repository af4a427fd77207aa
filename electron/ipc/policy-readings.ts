// What was read of policy documents since the program started: a document by its hash never changes.
import type { BlobHash, DossierId, Result } from '@shared/domain';
import type { ReadPolicyDocument } from '@shared/policy/policy-document';
import type { AppContext } from './app-context';

/** More than somebody goes back and forth between. */
const mostReadings = 4;
const readings = new Map<BlobHash, ReadPolicyDocument>();
/** The file whose pages are on the screen: its bytes are asked for bit by bit, and checked once. */
let open: { readonly id: DossierId; readonly hash: BlobHash; readonly bytes: Uint8Array } | undefined;

export function readingOf(hash: BlobHash): ReadPolicyDocument | undefined {
  return readings.get(hash);
}

export function rememberReading(hash: BlobHash, document: ReadPolicyDocument): void {
  readings.delete(hash);
  readings.set(hash, document);
  const [oldest] = readings.keys();
  if (readings.size > mostReadings && oldest !== undefined) readings.delete(oldest);
}

/** Codes: those of opening, `blob-missing`, `blob-damaged`. */
export async function bytesOf(
  { stores }: AppContext,
  id: DossierId,
  hash: BlobHash,
): Promise<Result<Uint8Array>> {
  if (open?.id === id && open.hash === hash) return { ok: true, value: open.bytes };
  const read = await stores.readBlob(id, hash);
  if (read.ok) open = { id, hash, bytes: read.value };
  return read;
}
