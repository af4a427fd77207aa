// What a council is writing on this computer and has not sent yet: its points, and which contributions they build on.
import { z } from 'zod';
import {
  type CouncilId,
  type PointId,
  advicePointSchema,
  councilIdSchema,
  pointIdSchema,
  recordHashSchema,
} from '../domain';
import { canonicalJson } from '../exchange/canonical-json';

/**
 * `author` is the member who wrote the point, where it came by an inbreng; `from` are the points of members that are in
 * it, as they named them.
 */
export const workingPointSchema = z.object({
  point: advicePointSchema,
  status: z.enum(['concept', 'klaar']),
  author: z.string().max(300).optional(),
  from: z
    .array(z.object({ author: z.string().max(300), point: pointIdSchema }))
    .max(400)
    .optional(),
});
export type WorkingPoint = z.infer<typeof workingPointSchema>;

/**
 * Points in the council's own order. `basedOn` are the contributions whose points are in here or were left out on
 * purpose: the next contribution names them, and all that they name, as ancestors.
 */
export const workingTextSchema = z.object({
  points: z.array(workingPointSchema).max(5000),
  basedOn: z.array(recordHashSchema).max(5000),
});
export type WorkingText = z.infer<typeof workingTextSchema>;

export const emptyWorkingText: WorkingText = { points: [], basedOn: [] };

/**
 * One edit, undone as a whole. `put` replaces the points with those ids in place, and adds new ones after `after`
 * (null is in front; left out is at the end); `order` names ids in their new order, before all others.
 */
export const editPointsSchema = z.object({
  type: z.literal('edit-points'),
  council: councilIdSchema.refine((council) => council !== '__proto__'),
  put: z.array(workingPointSchema).max(5000),
  remove: z.array(pointIdSchema).max(5000),
  after: pointIdSchema.nullable().optional(),
  order: z.array(pointIdSchema).max(5000).optional(),
  basedOn: z.array(recordHashSchema).max(5000).optional(),
});
export type EditPoints = z.infer<typeof editPointsSchema>;

/** The text after an edit. */
export function editText(text: WorkingText, edit: EditPoints): WorkingText {
  const put = new Map(edit.put.map((entry) => [entry.point.id, entry]));
  const removed = new Set(edit.remove);
  const known = new Set(text.points.map(({ point }) => point.id));
  const kept = text.points
    .filter(({ point }) => !removed.has(point.id))
    .map((entry) => put.get(entry.point.id) ?? entry);
  const added = [...put.values()].filter(({ point }) => !known.has(point.id));
  const points = insert(kept, added, edit.after);
  return {
    points: edit.order === undefined ? points : inOrder(points, edit.order),
    basedOn: edit.basedOn ?? text.basedOn,
  };
}

/** The edit that takes `edit` back, given the text before it. */
export function inverseEdit(before: WorkingText, edit: EditPoints): EditPoints {
  const touched = new Set([...edit.put.map(({ point }) => point.id), ...edit.remove]);
  const known = new Set(before.points.map(({ point }) => point.id));
  const movesPoints =
    edit.order !== undefined || edit.remove.length > 0 || edit.put.some(({ point }) => !known.has(point.id));
  return {
    type: 'edit-points',
    council: edit.council,
    put: before.points.filter(({ point }) => touched.has(point.id)),
    remove: edit.put.map(({ point }) => point.id).filter((id) => !known.has(id)),
    ...(movesPoints ? { order: before.points.map(({ point }) => point.id) } : {}),
    ...(edit.basedOn === undefined ? {} : { basedOn: before.basedOn }),
  };
}

/** What is typed key by key. */
const typedFields = ['title', 'body', 'advice'] as const;

/**
 * Whether an edit goes on where the last one was: the same text of the same point, and no new line or paragraph since.
 * Such edits are one thing to undo; marking a point as ready, or going on in another field, is a thing of its own.
 * `start` takes back all of that since it began, `inverse` takes back this edit alone.
 */
export function continuesTyping(start: EditPoints, edit: EditPoints, inverse: EditPoints): boolean {
  const began = onlyPointOf(start);
  const before = onlyPointOf(inverse);
  const after = onlyPointOf(edit);
  if (began === null || before === null || after === null) return false;
  if (start.council !== edit.council || began.point.id !== after.point.id) return false;
  const now = typedField(before, after);
  const earlier = typedField(began, before);
  if (now === null || earlier === null || now !== earlier) return false;
  return linesOf(before.point[now]) === linesOf(after.point[now]);
}

/** The one point that an edit rewrites, if that is all it does. */
function onlyPointOf(edit: EditPoints): WorkingPoint | null {
  const [first, ...more] = edit.put;
  const isMore = more.length > 0 || edit.remove.length > 0 || edit.order !== undefined;
  return first === undefined || isMore || edit.basedOn !== undefined ? null : first;
}

/** The one text in which two states of a point differ; null when they differ in something else as well. */
function typedField(one: WorkingPoint, other: WorkingPoint): (typeof typedFields)[number] | null {
  const [field, ...more] = typedFields.filter((name) => one.point[name] !== other.point[name]);
  if (field === undefined || more.length > 0) return null;
  const filled = { ...one, point: { ...one.point, [field]: other.point[field] } };
  return canonicalJson(withoutEmpty(filled)) === canonicalJson(withoutEmpty(other)) ? field : null;
}

/** An advice that is not there yet and one that was taken away are the same to a reader. */
function withoutEmpty(entry: WorkingPoint): WorkingPoint {
  const { advice, ...rest } = entry.point;
  return advice === undefined || advice === '' ? { ...entry, point: rest } : entry;
}

function linesOf(text: string | undefined): number {
  return (text ?? '').split('\n').length;
}

export function textOf(
  working: Readonly<Record<string, WorkingText>> | undefined,
  council: CouncilId,
): WorkingText {
  return (working !== undefined && Object.hasOwn(working, council) && working[council]) || emptyWorkingText;
}

function insert(
  kept: readonly WorkingPoint[],
  added: readonly WorkingPoint[],
  after: PointId | null | undefined,
): WorkingPoint[] {
  const at = after === null ? 0 : kept.findIndex(({ point }) => point.id === after) + 1;
  const place = after === undefined || (after !== null && at === 0) ? kept.length : at;
  return [...kept.slice(0, place), ...added, ...kept.slice(place)];
}

function inOrder(points: readonly WorkingPoint[], order: readonly PointId[]): WorkingPoint[] {
  const byId = new Map(points.map((entry) => [entry.point.id, entry]));
  const first = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const placed = new Set(first);
  return [...first, ...points.filter((entry) => !placed.has(entry))];
}
