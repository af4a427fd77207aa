// A contribution as a file that can be mailed.
import { type Contribution, type Invitation, type SharedRecord } from '@shared/domain';
import { contributionPage } from '@shared/exchange/covering-page';
import { writeEnvelope } from '@shared/exchange/write-envelope';

/**
 * The bytes of a Samenadvies file of kind `contribution`, with a page for people in it. The invitations go along: so
 * the file opens on any computer of the council too, also where the invitation never arrived.
 */
export function packContribution(
  contribution: Contribution,
  invitations: readonly SharedRecord[],
  invitation: Invitation | undefined,
  producer: string,
): Uint8Array {
  return writeEnvelope(
    {
      kind: 'contribution',
      dossier: contribution.dossier,
      producer,
      records: [...invitations, contribution],
      blobs: new Map(),
    },
    { coveringPage: contributionPage(contribution, invitation) },
  );
}
