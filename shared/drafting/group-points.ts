// The points of a council by chapter: those of the invitation first, then the council's own, then what has none.
import type { WorkingPoint } from '../commands';

/** A point with its place in the whole list, from 1. */
export interface NumberedPoint {
  readonly number: number;
  readonly entry: WorkingPoint;
}

/** `chapter` is empty for points without one. */
export interface PointGroup {
  readonly chapter: string;
  readonly points: readonly NumberedPoint[];
}

/** Only chapters that have points. Within a chapter, and among the council's own chapters, the council's order. */
export function groupByChapter(
  entries: readonly WorkingPoint[],
  invited: readonly string[],
): readonly PointGroup[] {
  const byChapter = new Map<string, WorkingPoint[]>(invited.map((chapter) => [chapter.trim(), []]));
  const without: WorkingPoint[] = [];
  for (const entry of entries) {
    const chapter = chapterOf(entry);
    const group = chapter === '' ? without : (byChapter.get(chapter) ?? []);
    group.push(entry);
    if (chapter !== '') byChapter.set(chapter, group);
  }
  byChapter.delete('');
  let number = 0;
  return [...byChapter, ['', without] as const]
    .filter(([, group]) => group.length > 0)
    .map(([chapter, group]) => ({
      chapter,
      points: group.map((entry) => ({ number: (number += 1), entry })),
    }));
}

export function chapterOf({ point }: WorkingPoint): string {
  return point.chapter.trim();
}
