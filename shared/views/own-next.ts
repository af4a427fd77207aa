// The contribution that a council would send now: what is ready, what stays here, and what it replaces.
import type { Dossier } from '../commands/dossier';
import { textOf } from '../commands/working-text';
import type { Contribution, CouncilId, RecordHash } from '../domain';
import { entriesOf } from '../merge';
import { ancestryOf } from './own-ancestry';

/** For the joint secretary on behalf of the council, or as one member's *inbreng* for the council's own secretary. */
export type SendAs = { readonly role: 'council' } | { readonly role: 'member'; readonly author: string };

export interface Sending {
  readonly as: SendAs;
  readonly sentBy: string;
  /** Calendar day, ISO. */
  readonly date: string;
}

/** `revision` counts on from the highest of what it replaces; `heldBack` are points sent before that are concept now. */
export function nextContribution(
  { shared, local }: Dossier,
  council: CouncilId,
  { as, sentBy, date }: Sending,
): Contribution {
  const text = textOf(local.working, council);
  const own = as.role === 'member' ? hashesOfMember(shared.contributions, council, as.author) : [];
  const ancestors = ancestryOf(shared.contributions, [...text.basedOn, ...own]);
  const replaced = replacedFor(shared.contributions, ancestors, council, as).map(([, record]) => record);
  const sentBefore = new Set(replaced.flatMap(({ points }) => points.map(({ id }) => id)));
  const concepts = text.points.filter(({ status }) => status === 'concept').map(({ point }) => point.id);
  return {
    type: 'contribution',
    dossier: shared.dossier,
    council,
    role: as.role,
    ...(as.role === 'member' ? { author: as.author } : {}),
    revision: nextRevision(replaced),
    sentBy,
    date,
    ancestors,
    points: text.points.filter(({ status }) => status === 'klaar').map(({ point }) => point),
    heldBack: concepts.filter((id) => sentBefore.has(id)),
  };
}

/** For people only; a file may give any number, and the next one must still be one that a file may hold. */
export function nextRevision(replaced: readonly Pick<Contribution, 'revision'>[]): number {
  const highest = replaced.reduce((most, { revision }) => Math.max(most, revision ?? 1), 0);
  return Math.min(Number.MAX_SAFE_INTEGER, 1 + highest);
}

/** Those of `ancestors` that are here and of the same kind: the council's own, or this member's own. */
export function replacedFor(
  contributions: Dossier['shared']['contributions'],
  ancestors: readonly RecordHash[],
  council: CouncilId,
  as: SendAs,
): [RecordHash, Contribution][] {
  const named = new Set(ancestors);
  return entriesOf(contributions).filter(
    ([hash, record]) => named.has(hash) && record.council === council && isOfKind(record, as),
  );
}

function hashesOfMember(
  contributions: Dossier['shared']['contributions'],
  council: CouncilId,
  author: string,
): RecordHash[] {
  return entriesOf(contributions)
    .filter(([, record]) => record.council === council && isOfKind(record, { role: 'member', author }))
    .map(([hash]) => hash);
}

function isOfKind(record: Contribution, as: SendAs): boolean {
  return record.role === as.role && (as.role === 'council' || record.author === as.author);
}
