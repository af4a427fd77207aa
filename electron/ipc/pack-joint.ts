// Everything of a dossier in one file.
import { type BlobHash, type Result, succeed } from '@shared/domain';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import { type SharedState, allRecords, entriesOf } from '@shared/merge';
import type { AppContext } from './app-context';

/** The bytes of a Samenadvies file of kind `joint`. Codes: `blob-missing`, `blob-damaged`. */
export async function packJoint(
  { stores, producer }: AppContext,
  state: SharedState,
): Promise<Result<Uint8Array>> {
  const blobs = new Map<BlobHash, Uint8Array>();
  for (const [, { hash }] of entriesOf(state.blobs)) {
    const bytes = await stores.readBlob(state.dossier, hash);
    if (!bytes.ok) return bytes;
    blobs.set(hash, bytes.value);
  }
  return succeed(
    writeEnvelope({ kind: 'joint', dossier: state.dossier, producer, records: allRecords(state), blobs }),
  );
}
