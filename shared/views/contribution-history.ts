// Everything that a council ever sent, newest first: so that every text stays within reach.
import type { ImportEntry } from '../commands/dossier';
import type { Contribution, CouncilId, RecordHash } from '../domain';
import { type SharedState, contributionHeads, entriesOf } from '../merge';

/** `current`: it counts. `replaced`: a later one took its place. `aside`: this computer does not let it count. */
export type RevisionStanding = 'current' | 'replaced' | 'aside';

export interface RevisionEntry {
  readonly hash: RecordHash;
  readonly contribution: Contribution;
  readonly standing: RevisionStanding;
  /** The files in which it came here; none where it was made here. */
  readonly files: readonly string[];
}

/** Of the council itself; what members sent to their own council is not among them. */
export function contributionHistory(
  state: SharedState,
  council: CouncilId,
  setAside: ReadonlySet<RecordHash>,
  imports: readonly ImportEntry[],
): RevisionEntry[] {
  const heads = new Set(
    (contributionHeads(state.contributions, setAside).get(council) ?? []).map(([hash]) => hash),
  );
  return entriesOf(state.contributions)
    .filter(([, record]) => record.council === council && record.role === 'council')
    .map(([hash, contribution]): RevisionEntry => {
      const standing = setAside.has(hash) ? 'aside' : heads.has(hash) ? 'current' : 'replaced';
      const files = imports.filter(({ records }) => records.includes(hash)).map(({ fileName }) => fileName);
      return { hash, contribution, standing, files: contribution.minted === 'choice' ? [] : files };
    })
    .sort((one, other) => orderOf(other.contribution, one.contribution) || (one.hash < other.hash ? -1 : 1));
}

/** More ancestors is later; otherwise the day and the number that people gave it. */
function orderOf(one: Contribution, other: Contribution): number {
  return (
    one.ancestors.length - other.ancestors.length ||
    (one.date < other.date ? -1 : one.date > other.date ? 1 : 0) ||
    (one.revision ?? 0) - (other.revision ?? 0)
  );
}
