// What a contribution said before: against what it replaced, or against any other contribution.
import type { AdvicePoint, Contribution, PointId } from '@shared/domain';
import type { SharedState } from '@shared/merge';
import { type PointChanges, changesSince, replacedBy } from '@shared/views';

export interface Compared {
  readonly changes: PointChanges;
  readonly isFirst: boolean;
  /** The last text before; of points that are gone too. */
  readonly earlier: ReadonlyMap<PointId, AdvicePoint>;
}

export function compareWithEarlier(shared: SharedState, contribution: Contribution): Compared {
  return compareWith(replacedBy(shared, contribution), contribution);
}

export function compareWith(replaced: readonly Contribution[], contribution: Contribution): Compared {
  const newestLast = replaced.toSorted(
    (a, b) => a.ancestors.length - b.ancestors.length || (a.revision ?? 0) - (b.revision ?? 0),
  );
  return {
    changes: changesSince(replaced, contribution),
    isFirst: replaced.length === 0,
    earlier: new Map(newestLast.flatMap(({ points }) => points.map((point) => [point.id, point] as const))),
  };
}
