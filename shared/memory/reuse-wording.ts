// A text of before as a new point: as a concept, with where it comes from as its last line.
import type { WorkingPoint } from '../commands';
import type { PointId } from '../domain';
import { memoryWords as words } from '../i18n/nl-memory';
import type { MemoryEntry, MemoryWording } from './memory-entry';

const longestTitle = 300;

/** The line stands in the text itself: everybody who reads the point sees it, and may take it out. */
export function reusedPoint(
  id: PointId,
  { kind, chapter, title, body, advice }: MemoryWording,
  { who, date }: Pick<MemoryEntry, 'who' | 'date'>,
  from: { readonly dossier: string; readonly chapters: readonly string[] },
): WorkingPoint {
  const origin = words.origin(from.dossier, who, date?.slice(0, 4) ?? null);
  return {
    point: {
      id,
      kind,
      chapter: from.chapters.includes(chapter) ? chapter : '',
      title: title.slice(0, longestTitle),
      body: body.trim() === '' ? origin : `${body.trimEnd()}\n\n${origin}`,
      ...(advice.trim() !== '' && { advice }),
    },
    status: 'concept',
  };
}
