// What a contribution said before: the text of a point in the revision that was current last.
import type { AdvicePoint, Contribution, PointId } from '@shared/domain';
import type { SharedState } from '@shared/merge';
import { type PointChanges, changesSince, replacedBy } from '@shared/views';

export interface Compared {
  readonly changes: PointChanges;
  readonly isFirst: boolean;
  readonly earlier: ReadonlyMap<PointId, AdvicePoint>;
}

export function compareWithEarlier(shared: SharedState, contribution: Contribution): Compared {
  const replaced = replacedBy(shared, contribution);
  const newestLast = replaced.toSorted(
    (a, b) => a.ancestors.length - b.ancestors.length || (a.revision ?? 0) - (b.revision ?? 0),
  );
  return {
    changes: changesSince(replaced, contribution),
    isFirst: replaced.length === 0,
    earlier: new Map(newestLast.flatMap(({ points }) => points.map((point) => [point.id, point] as const))),
  };
}
