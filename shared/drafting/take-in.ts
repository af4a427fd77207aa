// Taking points of members into the text of the council: who wrote them stays known, and no two get one id.
import type { WorkingPoint } from '../commands';
import type { AdvicePoint, PointId } from '../domain';
import { slugOf } from '../domain/slug';

const longestId = 120;

/** The entry that holds this point of this member, if it was taken in; also when it was joined with another since. */
export function takenEntry(
  entries: readonly WorkingPoint[],
  { id }: AdvicePoint,
  author: string,
): WorkingPoint | undefined {
  return entries.find((entry) =>
    entry.from?.some((source) => source.author === author && source.point === id),
  );
}

/**
 * A member's point as concept in the council's text. It keeps its id where nobody has that; otherwise it gets one made
 * from id and author.
 */
export function takeIn(entries: readonly WorkingPoint[], point: AdvicePoint, author: string): WorkingPoint {
  const taken = new Set(entries.map((entry) => entry.point.id));
  return {
    point: { ...point, id: freeId(taken, point.id, author) },
    status: 'concept',
    author,
    from: [{ author, point: point.id }],
  };
}

/** The entry with the member's newer text in place of the one that was taken in. */
export function takeInAgain(entry: WorkingPoint, point: AdvicePoint): WorkingPoint {
  return { ...entry, status: 'concept', point: { ...point, id: entry.point.id } };
}

function freeId(taken: ReadonlySet<PointId>, id: PointId, author: string): PointId {
  if (!taken.has(id)) return id;
  const made = `${id}~${slugOf(author, 'lid')}`.slice(0, longestId - 8);
  let candidate = made as PointId;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${made}~${count}` as PointId;
  return candidate;
}
