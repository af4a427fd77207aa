// What every council has sent, and what changed since its previous revision.
import type { Contribution, Council, PointId, RecordHash } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import {
  type SharedState,
  ancestorsIn,
  contributionHeads,
  currentInvitation,
  entriesOf,
  highestRevision,
  overrules,
  plainRevision,
  withoutRecords,
} from '../merge';

/** Ids of points, compared with all revisions that this one replaces. */
export interface PointChanges {
  readonly added: readonly PointId[];
  readonly changed: readonly PointId[];
  readonly unchanged: readonly PointId[];
  readonly withdrawn: readonly PointId[];
  readonly heldBack: readonly PointId[];
}

export type CouncilContribution = {
  readonly council: Council;
  /** What other invitations call this council: it was renamed, or two people named it differently. */
  readonly otherNames: readonly string[];
} & (
  | { readonly state: 'missing' }
  | {
      readonly state: 'in' | 'fork';
      /** The heads: one when all is well, two or more in a fork. */
      readonly heads: readonly [RecordHash, Contribution][];
      readonly changes: PointChanges;
      readonly isFirst: boolean;
    }
);

export interface ContributionOverview {
  readonly councils: readonly CouncilContribution[];
  /** Contributions of councils that no invitation names so far: kept, counted once they are invited. */
  readonly waiting: readonly [RecordHash, Contribution][];
}

export function contributionOverview(
  everything: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
): ContributionOverview {
  const state = withoutRecords(everything, setAside);
  const heads = contributionHeads(state.contributions);
  const councils = currentInvitation(state.invitations)?.councils ?? [];
  const invited = new Set(councils.map((council) => council.id));
  return {
    councils: councils.map((council): CouncilContribution => {
      const mine = heads.get(council.id) ?? [];
      const [first] = mine;
      const otherNames = otherNamesOf(state, council);
      if (first === undefined) return { council, otherNames, state: 'missing' };
      const earlier = replacedBy(state, first[1]);
      return {
        council,
        otherNames,
        state: mine.length > 1 ? 'fork' : 'in',
        heads: mine,
        changes: changesSince(earlier, first[1]),
        isFirst: earlier.length === 0,
      };
    }),
    waiting: [...heads].filter(([council]) => !invited.has(council)).flatMap(([, entries]) => entries),
  };
}

function otherNamesOf({ invitations }: SharedState, { id, name }: Council): string[] {
  const names = entriesOf(invitations).flatMap(([, { councils }]) =>
    councils.flatMap((one) => (one.id === id && one.name !== name ? [one.name] : [])),
  );
  return [...new Set(names)].sort();
}

/**
 * The revisions in the set that a contribution replaces: those that it names, what they name, lower numbers, and choices
 * between versions that they overrule. What a member sent to the council is none: the council never said it, so it cannot
 * withdraw it.
 */
export function replacedBy(state: SharedState, contribution: Contribution): Contribution[] {
  const mine = entriesOf(state.contributions).filter(([, other]) => other.council === contribution.council);
  const known = new Map(mine);
  const named = ancestorsIn(known, contribution);
  const number = highestRevision(contribution, named);
  const replaced = new Set(named.keys());
  for (const [hash, other] of mine) {
    if (plainRevision(other) === 0) continue;
    const below = ancestorsIn(known, other);
    if (highestRevision(other, below) < number) for (const one of [hash, ...below.keys()]) replaced.add(one);
  }
  const words = [contribution, ...[...replaced].flatMap((hash) => known.get(hash) ?? [])];
  for (const [hash, other] of mine) {
    if (other.minted === 'choice' && words.some((own) => overrules(known, own, other))) replaced.add(hash);
  }
  return mine
    .filter(([hash, other]) => replaced.has(hash) && other.role === contribution.role)
    .map(([, other]) => other);
}

/** Withdrawn is: in a revision that is replaced, neither sent nor held back now. */
export function changesSince(earlier: readonly Contribution[], now: Contribution): PointChanges {
  const before = new Map<PointId, Set<string>>();
  for (const revision of earlier) {
    for (const point of revision.points) {
      before.set(point.id, (before.get(point.id) ?? new Set()).add(hashPoint(now.council, point)));
    }
  }
  const latest = new Map(
    latestOf(earlier)?.points.map((point) => [point.id, hashPoint(now.council, point)]) ?? [],
  );
  const sent = new Set(now.points.map((point) => point.id));
  const heldBack = new Set(now.heldBack);
  const known = now.points.filter((point) => before.has(point.id));
  const isSame = (point: Contribution['points'][number]) => {
    const hash = hashPoint(now.council, point);
    return latest.has(point.id) ? latest.get(point.id) === hash : before.get(point.id)?.has(hash) === true;
  };
  return {
    added: now.points.filter((point) => !before.has(point.id)).map((point) => point.id),
    changed: known.filter((point) => !isSame(point)).map((point) => point.id),
    unchanged: known.filter(isSame).map((point) => point.id),
    withdrawn: [...before.keys()].filter((id) => !sent.has(id) && !heldBack.has(id)),
    heldBack: now.heldBack,
  };
}

/** The replaced revision that was current last: the one that names most ancestors, or has the highest number. */
function latestOf(revisions: readonly Contribution[]): Contribution | undefined {
  return [...revisions].sort(
    (a, b) => b.ancestors.length - a.ancestors.length || (b.revision ?? 0) - (a.revision ?? 0),
  )[0];
}
