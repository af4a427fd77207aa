// The document in its own order, with what became of every line: for a person to look over.
import type { PointDraft, Piece } from './point-draft';
import { paragraphsIn } from './table-points';
import type { TrackedChange, WordBlock, WordComment } from './word-block';
import type { WordLine } from './word-line';

/** `point` counts in the points that were found; null for a chapter, and for text that is no point. */
export interface DocumentLine {
  readonly text: string;
  readonly part: 'title' | 'text' | 'chapter' | 'none';
  readonly point: number | null;
}

/** What hangs on a text in the margin or at the foot of the page. */
export interface MarginNotes {
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly WordComment[];
  readonly notes: readonly string[];
}

export function documentLines(
  pieces: readonly Piece[],
  drafts: readonly PointDraft[],
  notPoints: readonly string[],
): DocumentLine[] {
  const points = new Map<WordLine, number>();
  for (const [at, { heading, lines }] of drafts.entries()) {
    for (const line of [...(heading ? [heading] : []), ...lines]) points.set(line, at);
  }
  const titles = new Set(drafts.map(({ heading }) => heading));
  const none = new Set(notPoints);
  const say = (line: WordLine): DocumentLine => {
    const point = points.get(line);
    if (point !== undefined) {
      return { text: line.printed, part: titles.has(line) ? 'title' : 'text', point };
    }
    return { text: line.printed, part: none.has(line.printed) ? 'none' : 'chapter', point: null };
  };
  return pieces.flatMap((piece) => {
    if (piece.type === 'line') return [say(piece.line)];
    const header = piece.notPoints.map((text): DocumentLine => ({ text, part: 'none', point: null }));
    return [...header, ...rowLines(piece.drafts, say)];
  });
}

function rowLines(drafts: readonly PointDraft[], say: (line: WordLine) => DocumentLine): DocumentLine[] {
  let above = '';
  return drafts.flatMap(({ chapter, title, heading, lines }) => {
    const isNewChapter = chapter !== above && chapter !== '';
    above = chapter;
    return [
      ...(isNewChapter ? [{ text: chapter, part: 'chapter', point: null } as const] : []),
      ...(heading ? [{ ...say(heading), text: title }] : []),
      ...lines.map(say),
    ];
  });
}

/** All that hangs on the document, without what goes with its points. */
export function notesElsewhere(blocks: readonly WordBlock[], drafts: readonly PointDraft[]): MarginNotes {
  const lines = drafts.flatMap((draft) => [...(draft.heading ? [draft.heading] : []), ...draft.lines]);
  // Of a point's heading the notes are not in its text.
  const told = new Set<unknown>([
    ...lines.flatMap(({ changes, comments }) => [...changes, ...comments]),
    ...drafts.flatMap((draft) => draft.lines.map(({ notes }) => notes)),
  ]);
  const paragraphs = paragraphsIn(blocks);
  return {
    changes: paragraphs.flatMap(({ changes }) => changes.filter((change) => !told.has(change))),
    comments: paragraphs.flatMap(({ comments }) => comments.filter((comment) => !told.has(comment))),
    notes: paragraphs.flatMap(({ notes }) => (told.has(notes) ? [] : notes)),
  };
}
