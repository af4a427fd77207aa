// The invitation as a file that can be mailed, policy documents included.
import type { BlobHash, Invitation, SharedRecord } from '@shared/domain';
import { invitationPage } from '@shared/exchange/covering-page';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import { type SharedState, entriesOf } from '@shared/merge';
import type { AppContext } from './app-context';

/**
 * The bytes of a Samenadvies file of kind `invitation`: every invitation in `state`, so that it is known what the
 * newest replaces, and the policy documents of `current`. A document that is missing on this computer stays out.
 */
export async function packInvitation(
  { stores, producer }: AppContext,
  state: SharedState,
  current: Invitation,
): Promise<Uint8Array> {
  const wanted = new Set(current.policyDocuments.flatMap(({ blob }) => blob ?? []));
  const documents = entriesOf(state.blobs).flatMap(([, record]) => (wanted.has(record.hash) ? [record] : []));
  const blobs = new Map<BlobHash, Uint8Array>();
  for (const { hash } of documents) {
    const bytes = await stores.readBlob(state.dossier, hash);
    if (bytes.ok) blobs.set(hash, bytes.value);
  }
  const invitations = entriesOf<SharedRecord>(state.invitations).map(([, record]) => record);
  return writeEnvelope(
    {
      kind: 'invitation',
      dossier: state.dossier,
      producer,
      records: [...invitations, ...documents],
      blobs,
    },
    { coveringPage: invitationPage(current) },
  );
}
