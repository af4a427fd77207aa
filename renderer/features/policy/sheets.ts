// A policy document as sheets, of which only those in sight are drawn: its pages, or parts of a text without pages.
import type { PolicyLine, ReadPolicyDocument } from '@shared/policy';
import type { Span } from './span';

export interface Sheet extends Span {
  /** The printed page number. */
  readonly label: string | null;
  readonly lines: readonly PolicyLine[];
}

/** About how many characters a part has. */
const partLength = 2600;

export function sheetsOf(document: ReadPolicyDocument): Sheet[] {
  const { pages, source } = document;
  return source === 'pdf' || pages.length > 1 ? pageSheets(document) : partSheets(document);
}

function pageSheets({ pages, lines }: ReadPolicyDocument): Sheet[] {
  let at = 0;
  return pages.map(({ start, end, label }) => {
    const from = at;
    while ((lines[at]?.start ?? Infinity) < end) at += 1;
    return { start, end, label, lines: lines.slice(from, at) };
  });
}

/** Paragraphs stay whole, and a heading begins a part when one is due. */
function partSheets({ lines, sections, text }: ReadPolicyDocument): Sheet[] {
  const headings = new Set(sections.map(({ start }) => start));
  const parts: PolicyLine[][] = [[]];
  let length = 0;
  let before: PolicyLine | undefined;
  for (const line of lines) {
    const isNew = line.paragraph !== before?.paragraph;
    if (isNew && (length > partLength || (length > partLength / 2 && headings.has(line.start)))) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(line);
    length += line.end - line.start;
    before = line;
  }
  return parts.map((own, at) => ({
    start: at === 0 ? 0 : (own[0]?.start ?? 0),
    end: parts[at + 1]?.[0]?.start ?? text.length,
    label: null,
    lines: own,
  }));
}

/** The sheet in which an offset lies. */
export function sheetAt(sheets: readonly Sheet[], offset: number): number {
  return Math.max(
    0,
    sheets.findLastIndex(({ start }) => start <= offset),
  );
}

/** Between which places the lines of a PDF stand, in points from the left; but for a few that stick out. */
export interface TextEdges {
  readonly left: number;
  readonly right: number;
}

const sticksOut = 0.02;

/** Null where nobody knows. */
export function textEdges(sheets: readonly Sheet[]): TextEdges | null {
  const places = sheets.flatMap(({ lines }) =>
    lines.flatMap(({ place, role }) => (place === undefined || role === 'furniture' ? [] : [place.parts])),
  );
  const lefts = places.map((parts) => parts[0]?.x ?? 0).sort((a, b) => a - b);
  const rights = places
    .map((parts) => Math.max(...parts.map(({ x, width }) => x + width)))
    .sort((a, b) => b - a);
  const few = Math.floor(places.length * sticksOut);
  const left = lefts[few];
  const right = rights[few];
  return left === undefined || right === undefined || right <= left ? null : { left, right };
}
