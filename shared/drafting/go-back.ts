// An earlier version of the council's text: what differs from now, and the edit that brings it back.
import type { EditPoints, WorkingPoint } from '../commands';
import type { AdvicePoint } from '../domain';
import { canonicalJson } from '../exchange/canonical-json';

/** `then` is of the version, `now` of the text as it is. */
export type VersionChange =
  | { readonly is: 'only-then'; readonly then: WorkingPoint }
  | { readonly is: 'only-now'; readonly now: WorkingPoint }
  | { readonly is: 'changed'; readonly then: WorkingPoint; readonly now: WorkingPoint };

/** In the order of the version; points that came later at the end. */
export function versionChanges(
  now: readonly WorkingPoint[],
  then: readonly WorkingPoint[],
): readonly VersionChange[] {
  const current = byId(now);
  const earlier = byId(then);
  return [
    ...then.flatMap((entry): VersionChange[] => {
      const other = current.get(entry.point.id);
      if (other === undefined) return [{ is: 'only-then', then: entry }];
      return isSame(entry, other) ? [] : [{ is: 'changed', then: entry, now: other }];
    }),
    ...now
      .filter(({ point }) => !earlier.has(point.id))
      .map((entry): VersionChange => ({ is: 'only-now', now: entry })),
  ];
}

/** One edit, so that one undo takes it back. Null when the text is like that already. */
export function goBackTo(
  now: readonly WorkingPoint[],
  then: readonly WorkingPoint[],
): Pick<EditPoints, 'put' | 'remove' | 'order'> | null {
  const changes = versionChanges(now, then);
  const order = then.map(({ point }) => point.id);
  const isInOrder = now.every(({ point }, at) => point.id === order[at]);
  if (changes.length === 0 && isInOrder) return null;
  return {
    put: changes.flatMap((change) => (change.is === 'only-now' ? [] : [change.then])),
    remove: changes.flatMap((change) => (change.is === 'only-now' ? [change.now.point.id] : [])),
    order,
  };
}

/** Points of a contribution as they are written here: what was sent was ready. What is written of them now stays known. */
export function pointsOfSent(points: readonly AdvicePoint[], now: readonly WorkingPoint[]): WorkingPoint[] {
  const current = byId(now);
  return points.map((point) => ({ ...current.get(point.id), point, status: 'klaar' }));
}

function byId(entries: readonly WorkingPoint[]): ReadonlyMap<string, WorkingPoint> {
  return new Map(entries.map((entry) => [entry.point.id, entry]));
}

function isSame(one: WorkingPoint, other: WorkingPoint): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}
