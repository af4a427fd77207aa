// The lines around what was found, with the words that were looked for marked.
import type { SearchTerms } from './search-terms';

export interface ExcerptPiece {
  readonly text: string;
  readonly isFound: boolean;
}

const before = 70;
const longest = 260;
const word = /[\p{L}\p{N}]+/gu;

/** The part of `text` around the first word found, cut at spaces; its beginning when none is. */
export function excerptOf(text: string, terms: SearchTerms, found: ReadonlySet<string>): ExcerptPiece[] {
  const marks = marksIn(text, terms, found);
  const at = marks[0]?.start ?? 0;
  const start = at <= before ? 0 : text.indexOf(' ', at - before) + 1;
  const isCut = start + longest < text.length;
  const end = isCut ? Math.max(text.lastIndexOf(' ', start + longest), marks[0]?.end ?? 0) : text.length;
  const pieces: ExcerptPiece[] = start > 0 ? [{ text: '… ', isFound: false }] : [];
  pieces.push(
    ...marked(
      text.slice(start, end),
      marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    ),
  );
  return isCut ? [...pieces, { text: ' …', isFound: false }] : pieces;
}

/** All of a short text. */
export function markedText(text: string, terms: SearchTerms, found: ReadonlySet<string>): ExcerptPiece[] {
  return marked(text, marksIn(text, terms, found));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function marksIn(text: string, terms: SearchTerms, found: ReadonlySet<string>): Span[] {
  return [...text.matchAll(word)]
    .filter(([written]) => terms.of(written).some((term) => found.has(term)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function marked(text: string, marks: readonly Span[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let reached = 0;
  for (const { start, end } of marks) {
    if (start < reached || end > text.length) continue;
    if (start > reached) pieces.push({ text: text.slice(reached, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    reached = end;
  }
  if (reached < text.length) pieces.push({ text: text.slice(reached), isFound: false });
  return pieces;
}
