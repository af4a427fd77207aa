// Points that came in after the session had begun: shown at the end, with a notice, until somebody has seen them.
import type { CouncilId, RecordHash } from '../domain';
import { type SharedState, entriesOf, withoutRecords } from '../merge';
import type { CurrentPoint } from './current-points';
import type { SessionView } from './session-view';

/** Every contribution that is here: what a person who looks now has seen. */
export function seenNow(everything: SharedState): RecordHash[] {
  return entriesOf(everything.contributions).map(([hash]) => hash);
}

/** Whether the session has decided on any point: before that nothing is late. */
export function hasBegun({ jointPoints, dropped, parked }: SessionView): boolean {
  return jointPoints.length + dropped.length + parked.length > 0;
}

/**
 * Points of which no contribution that was seen held any text. Undefined `seen`: nobody has looked so far, so nothing is
 * late. A changed text is not late: it reopens what was decided on it.
 */
export function latePoints(
  everything: SharedState,
  points: readonly CurrentPoint[],
  seen: readonly RecordHash[] | undefined,
  setAside: ReadonlySet<RecordHash> = new Set(),
): CurrentPoint[] {
  if (seen === undefined) return [];
  const { contributions } = withoutRecords(everything, setAside);
  const known = new Map<CouncilId, Set<string>>();
  for (const hash of seen) {
    const contribution = contributions[hash];
    if (contribution === undefined) continue;
    const ids = known.get(contribution.council) ?? new Set();
    known.set(contribution.council, ids);
    for (const { id } of contribution.points) ids.add(id);
  }
  return points.filter(
    ({ council, point, partOf }) => known.get(council)?.has(partOf?.point ?? point.id) !== true,
  );
}
