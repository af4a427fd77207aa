// Bytes kept with a dossier, and the record by which it knows them.
import { type BlobRecord, type DossierId, type Result, succeed } from '@shared/domain';
import type { AppContext } from './app-context';

interface BlobFacts {
  readonly mediaType: string;
  /** What it is kept for, where that is no policy document or reply. */
  readonly use?: string;
}

/** The record is not in the dossier yet. Codes: those of the store. */
export async function keepBlob(
  { stores }: AppContext,
  dossier: DossierId,
  bytes: Uint8Array,
  facts: BlobFacts,
): Promise<Result<BlobRecord>> {
  const hash = await stores.putBlob(dossier, bytes);
  if (!hash.ok) return hash;
  return succeed({ type: 'blob', dossier, hash: hash.value, size: bytes.length, ...facts });
}
