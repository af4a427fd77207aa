// A contribution of one's own council that the text being written does not know: comparing, and taking it in.
import type { Dossier } from '../commands/dossier';
import { type EditPoints, type WorkingPoint, textOf } from '../commands/working-text';
import type { AdvicePoint, Contribution, CouncilId, PointId, RecordHash } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import { type RecordSet, entriesOf } from '../merge';
import { ancestryOf } from './own-ancestry';

/** One point in the text and in the contribution. `gone`: the contribution no longer has it, the text has. */
export type PointBeside =
  | { readonly is: 'new'; readonly id: PointId; readonly theirs: AdvicePoint }
  | {
      readonly is: 'differs';
      readonly id: PointId;
      readonly ours: AdvicePoint;
      readonly theirs: AdvicePoint;
      /** Who wrote on since the two were the same; `both` also where nobody knows when that was. */
      readonly changedBy: 'ours' | 'theirs' | 'both';
    }
  | { readonly is: 'same'; readonly id: PointId; readonly ours: AdvicePoint }
  | { readonly is: 'gone'; readonly id: PointId; readonly ours: AdvicePoint };

/** Whose version of a point stays, where the two differ. */
export type Choices = ReadonlyMap<PointId, 'ours' | 'theirs'>;

/** Whose words are proposed: those that somebody changed, where only one did; else the text's. A person still chooses. */
export function proposedSide(beside: PointBeside): 'ours' | 'theirs' {
  return beside.is === 'differs' && beside.changedBy === 'theirs' ? 'theirs' : 'ours';
}

/** The contribution beside the text, in the contribution's order; points that only the text has stay out. */
export function besideOwnText(dossier: Dossier, council: CouncilId, hash: RecordHash): PointBeside[] {
  const { contributions } = dossier.shared;
  const contribution = contributions[hash];
  if (contribution === undefined) return [];
  const ours = new Map(
    textOf(dossier.local.working, council).points.map(({ point }) => [point.id, point] as const),
  );
  const stays = new Set([...contribution.points.map(({ id }) => id), ...contribution.heldBack]);
  const earlier = pointsBefore(contributions, council, hash);
  const shared = pointsBefore(contributions, council, hash, textOf(dossier.local.working, council).basedOn);
  const isAs = (one: AdvicePoint, other: AdvicePoint | undefined) =>
    other !== undefined && hashPoint(council, one) === hashPoint(council, other);
  const gone = [...ours.values()].filter(({ id }) => earlier.has(id) && !stays.has(id));
  return [
    ...contribution.points.map((theirs): PointBeside => {
      const mine = ours.get(theirs.id);
      if (mine === undefined) return { is: 'new', id: theirs.id, theirs };
      if (isAs(mine, theirs)) return { is: 'same', id: theirs.id, ours: mine };
      const base = shared.get(theirs.id);
      const changedBy = isAs(mine, base) ? 'theirs' : isAs(theirs, base) ? 'ours' : 'both';
      return { is: 'differs', id: theirs.id, ours: mine, theirs, changedBy };
    }),
    ...gone.map((mine): PointBeside => ({ is: 'gone', id: mine.id, ours: mine })),
  ];
}

/**
 * The edit that takes a contribution of one's own council into the text, so that the next contribution builds on it.
 * New points come in as ready; points held back come in as concept, in the words in which they were sent last. Where
 * both have a point, the text's stays unless `choices` says `theirs`; a point that is `gone` is then removed.
 * Null when the contribution is not in the dossier.
 */
export function takeInContribution(
  dossier: Dossier,
  council: CouncilId,
  hash: RecordHash,
  choices: Choices = new Map(),
): EditPoints | null {
  const { contributions } = dossier.shared;
  const contribution = contributions[hash];
  if (contribution?.council !== council) return null;
  const { basedOn, points } = textOf(dossier.local.working, council);
  const beside = besideOwnText(dossier, council, hash);
  const comesIn = beside.flatMap((entry): WorkingPoint[] => {
    if (entry.is !== 'new' && !(entry.is === 'differs' && choices.get(entry.id) === 'theirs')) return [];
    return [{ point: entry.theirs, status: 'klaar' }];
  });
  const known = new Set(points.map(({ point }) => point.id));
  const earlier = pointsBefore(contributions, council, hash);
  const heldBack = contribution.heldBack.flatMap((id): WorkingPoint[] => {
    const point = known.has(id) ? undefined : earlier.get(id);
    return point === undefined ? [] : [{ point, status: 'concept' }];
  });
  return {
    type: 'edit-points',
    council,
    put: [...comesIn, ...heldBack],
    remove: beside.filter(({ is, id }) => is === 'gone' && choices.get(id) === 'theirs').map(({ id }) => id),
    basedOn: [...new Set([...basedOn, hash])],
  };
}

/**
 * What the council sent before this contribution, each point in its newest words; with `text`, only as far as that builds
 * on it too.
 */
function pointsBefore(
  contributions: RecordSet<Contribution>,
  council: CouncilId,
  hash: RecordHash,
  text?: readonly RecordHash[],
): Map<PointId, AdvicePoint> {
  const known = text && new Set(ancestryOf(contributions, text));
  const before = new Set(
    ancestryOf(contributions, [hash]).filter((one) => one !== hash && known?.has(one) !== false),
  );
  const oldestFirst = entriesOf(contributions)
    .filter(([other, record]) => before.has(other) && record.council === council && record.role === 'council')
    .sort(
      ([, one], [, other]) =>
        one.ancestors.length - other.ancestors.length || (one.revision ?? 0) - (other.revision ?? 0),
    );
  return new Map(oldestFirst.flatMap(([, { points }]) => points.map((point) => [point.id, point] as const)));
}
