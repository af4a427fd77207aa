// What a council sent before its Word file came: what the file may replace, and which points are known.
import type { AdvicePoint, Contribution, CouncilId, PointId, RecordHash } from '../domain';
import { type RecordSet, contributionHeads, entriesOf } from '../merge';

export interface WordBase {
  readonly heads: readonly [RecordHash, Contribution][];
  /** The points of the heads; of a fork, those of the first head where both have one. */
  readonly known: readonly AdvicePoint[];
  /** Every id that the council ever used. */
  readonly taken: ReadonlySet<PointId>;
  /** All heads were minted from Word: the next file of this council replaces them, unless a person says otherwise. */
  readonly isWordOnly: boolean;
}

export function wordBase(contributions: RecordSet<Contribution>, council: CouncilId): WordBase {
  const heads = contributionHeads(contributions).get(council) ?? [];
  const known = new Map<PointId, AdvicePoint>();
  for (const point of heads.flatMap(([, head]) => head.points)) {
    if (!known.has(point.id)) known.set(point.id, point);
  }
  const mine = entriesOf(contributions).filter(([, record]) => record.council === council);
  return {
    heads,
    known: [...known.values()],
    taken: new Set(mine.flatMap(([, { points, heldBack }]) => [...points.map(({ id }) => id), ...heldBack])),
    isWordOnly: heads.length > 0 && heads.every(([, head]) => head.minted === 'word'),
  };
}

/** What a contribution that replaces these must name: them, and all that they name. */
export function ancestorsFrom(
  contributions: RecordSet<Contribution>,
  replaced: readonly RecordHash[],
): RecordHash[] {
  return [...new Set(replaced.flatMap((hash) => [hash, ...(contributions[hash]?.ancestors ?? [])]))].sort();
}
