// What a person does with points: each act is one edit, said and undone as one.
import { type EditPoints, type WorkingPoint, textOf } from '@shared/commands';
import type { CouncilId, PointId } from '@shared/domain';
import {
  type PointPlace,
  type TextField,
  copyPoint,
  groupByChapter,
  joinPoints,
  movePoint,
  nameOfPoint,
  newPoint,
  splitAt,
  splitByItems,
} from '@shared/drafting';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { now, useDossier } from '../../platform/dossier-store';
import { selectPoint } from '../../platform/point-place';
import { showMessage } from '../../ui/message';
import { flush } from './pen';

type Change = Partial<Omit<EditPoints, 'type' | 'council'>>;

/** The points as they are now, with what is being typed in them. */
export function pointsNow(council: CouncilId): readonly WorkingPoint[] {
  flush();
  return textOf(useDossier.getState().dossier?.local.working, council).points;
}

/** Performs one edit. `done` is said, with the way back, once it is on disk. */
export function editPoints(council: CouncilId, change: Change, done?: string): void {
  flush();
  const { perform } = useDossier.getState();
  void perform({ type: 'edit-points', council, put: [], remove: [], ...change }).then((error) => {
    if (error !== null) showMessage(error.message);
    else if (done !== undefined) showMessage(done, { label: words.undo, onPress: takeBack });
  });
}

/** Changes one point by what it is now. */
export function changePoint(
  council: CouncilId,
  id: PointId,
  change: (entry: WorkingPoint) => WorkingPoint,
  done?: (entry: WorkingPoint) => string,
): void {
  const entry = find(council, id);
  if (entry !== undefined) editPoints(council, { put: [change(entry)] }, done?.(entry));
}

/** A new point after this one, in its chapter; at the end where there is none. Answers its id. */
export function addPoint(council: CouncilId, after: PointId | null): PointId {
  const entries = pointsNow(council);
  const id = freshId(entries);
  const previous = entries.find(({ point }) => point.id === after);
  editPoints(council, {
    put: [newPoint(id, previous?.point.chapter ?? '')],
    ...(previous === undefined ? {} : { after: previous.point.id }),
  });
  selectPoint(id);
  return id;
}

export function duplicatePoint(council: CouncilId, id: PointId): void {
  const entry = find(council, id);
  if (entry === undefined) return;
  const copy = copyPoint(entry, freshId(pointsNow(council)));
  editPoints(council, { put: [copy], after: id }, words.copied);
  selectPoint(copy.point.id);
}

/** Removes a point and goes on with the one that takes its place in the list. */
export function removePoint(council: CouncilId, id: PointId, chapters: readonly string[]): void {
  const entry = find(council, id);
  if (entry === undefined) return;
  const ids = groupByChapter(pointsNow(council), chapters)
    .flatMap(({ points }) => points)
    .map((numbered) => numbered.entry.point.id);
  const at = ids.indexOf(id);
  editPoints(council, { remove: [id] }, words.removed(nameOfPoint(entry.point)));
  selectPoint(ids[at + 1] ?? ids[at - 1] ?? null);
}

export function placePoint(
  council: CouncilId,
  id: PointId,
  place: PointPlace,
  chapters: readonly string[],
): void {
  const entries = pointsNow(council);
  const move = movePoint(entries, id, place);
  if (move === null) return;
  editPoints(council, move);
  const moved = groupByChapter(pointsNow(council), chapters)
    .flatMap(({ points }) => points)
    .find(({ entry }) => entry.point.id === id);
  if (moved !== undefined) {
    showMessage(words.moved(moved.number, place.chapter), { label: words.undo, onPress: takeBack });
  }
}

export function splitPointAt(
  council: CouncilId,
  id: PointId,
  field: TextField,
  cut: readonly [before: string, after: string],
): void {
  const entry = find(council, id);
  if (entry === undefined) return;
  putParts(council, id, splitAt(entry, field, cut, freshId(pointsNow(council))));
}

export function splitPointByItems(council: CouncilId, id: PointId, field: TextField): void {
  const entry = find(council, id);
  if (entry === undefined) return;
  const entries = [...pointsNow(council)];
  const parts = splitByItems(entry, field, () => {
    const made = freshId(entries);
    entries.push(newPoint(made, ''));
    return made;
  });
  putParts(council, id, parts);
}

export function joinWith(council: CouncilId, id: PointId, other: PointId): void {
  const one = find(council, id);
  const second = find(council, other);
  if (one === undefined || second === undefined) return;
  const done = words.joined(nameOfPoint(second.point));
  editPoints(council, { put: [joinPoints(one, second)], remove: [other] }, done);
}

export function takeBack(): void {
  void useDossier.getState().perform({ type: 'undo', at: now() });
}

function putParts(council: CouncilId, id: PointId, parts: readonly WorkingPoint[]): void {
  editPoints(council, { put: [...parts], after: id }, words.splitDone(parts.length));
}

function find(council: CouncilId, id: PointId): WorkingPoint | undefined {
  return pointsNow(council).find(({ point }) => point.id === id);
}

/** Unlike any id of the council's points; also unlike those of other computers, by chance. */
function freshId(entries: readonly WorkingPoint[]): PointId {
  const taken = new Set(entries.map(({ point }) => point.id));
  let id: PointId;
  do id = crypto.randomUUID().slice(0, 8) as PointId;
  while (taken.has(id));
  return id;
}
