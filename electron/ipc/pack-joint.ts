// Everything of a dossier in one file.
import type { BlobHash } from '@shared/domain';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import { type SharedState, allRecords, entriesOf } from '@shared/merge';
import type { AppContext } from './app-context';

/**
 * The bytes of a Samenadvies file of kind `joint`. A document that is missing or damaged on this computer stays out;
 * its record goes along, so that another computer may still have the document.
 */
export async function packJoint({ stores, producer }: AppContext, state: SharedState): Promise<Uint8Array> {
  const blobs = new Map<BlobHash, Uint8Array>();
  for (const [, { hash }] of entriesOf(state.blobs)) {
    const bytes = await stores.readBlob(state.dossier, hash);
    if (bytes.ok) blobs.set(hash, bytes.value);
  }
  return writeEnvelope({
    kind: 'joint',
    dossier: state.dossier,
    producer,
    records: allRecords(state),
    blobs,
  });
}
