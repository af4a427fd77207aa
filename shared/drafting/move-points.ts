// Putting points in another order, also into another chapter.
import type { EditPoints, WorkingPoint } from '../commands';
import type { PointId } from '../domain';
import { type PointGroup, chapterOf } from './group-points';

/** Where a point goes: before another one of that chapter, or at the chapter's end. */
export interface PointPlace {
  readonly chapter: string;
  readonly before: PointId | null;
}

type Move = Pick<EditPoints, 'put' | 'remove' | 'order'>;

/** The place one step up or down in what is shown, past a chapter's end into the next. Null at either end. */
export function placeBeside(
  groups: readonly PointGroup[],
  id: PointId,
  direction: 'up' | 'down',
): PointPlace | null {
  const at = groups.findIndex(({ points }) => points.some(({ entry }) => entry.point.id === id));
  const group = groups[at];
  if (group === undefined) return null;
  const ids = group.points.map(({ entry }) => entry.point.id);
  const index = ids.indexOf(id);
  if (direction === 'up') {
    if (index > 0) return { chapter: group.chapter, before: ids[index - 1] ?? null };
    const previous = groups[at - 1];
    return previous === undefined ? null : { chapter: previous.chapter, before: null };
  }
  if (index < ids.length - 1) return { chapter: group.chapter, before: ids[index + 2] ?? null };
  const next = groups[at + 1];
  if (next === undefined) return null;
  return { chapter: next.chapter, before: next.points[0]?.entry.point.id ?? null };
}

/** The edit that moves a point there; null when it stands there already or is not in the text. */
export function movePoint(entries: readonly WorkingPoint[], id: PointId, place: PointPlace): Move | null {
  const moved = entries.find(({ point }) => point.id === id);
  if (moved === undefined || place.before === id) return null;
  const others = entries.filter((entry) => entry !== moved);
  const at = placeIn(others, place);
  const order = [...others.slice(0, at), moved, ...others.slice(at)].map(({ point }) => point.id);
  const isElsewhere = chapterOf(moved) !== place.chapter;
  if (!isElsewhere && order.every((other, index) => entries[index]?.point.id === other)) return null;
  const put = isElsewhere ? [{ ...moved, point: { ...moved.point, chapter: place.chapter } }] : [];
  return { put, remove: [], order };
}

function placeIn(others: readonly WorkingPoint[], { chapter, before }: PointPlace): number {
  const at = others.findIndex(({ point }) => point.id === before);
  if (at >= 0) return at;
  const last = others.findLastIndex((entry) => chapterOf(entry) === chapter);
  return last < 0 ? others.length : last + 1;
}
