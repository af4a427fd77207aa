// Fills pages from top to bottom: nothing is parted that belongs together, no line stands alone.
import { houseMeasures } from './house-measures';
import type { Item } from './letter-items';

/** Lines `from` up to `to` of an item; a row is one line here. */
export interface Piece {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

export interface FilledPage {
  readonly pieces: readonly Piece[];
}

/** Above the footnotes: the line and the white space around it. */
const noteRule = 85;
/** Fewer lines than this of a paragraph never stand alone on a page. */
const leastLines = 2;
/** A longer footnote may go on at the foot of the next page. */
const leastOfNote = leastLines * houseMeasures.FootnoteText.line + houseMeasures.FootnoteText.after;

/** In twips. */
export interface PageRoom {
  readonly height: number;
  /** What a logo takes of the first page. */
  readonly lessOnFirst: number;
}

export function fillPages(items: readonly Item[], { height, lessOnFirst }: PageRoom): FilledPage[] {
  const pages: Piece[][] = [[]];
  let used = lessOnFirst;
  let noted = 0;
  let after = 0;
  const page = (): Piece[] => pages.at(-1) ?? [];
  const turn = (): void => {
    pages.push([]);
    const over = used + noted - height;
    [used, noted, after] = [0, over > 0 ? over + noteRule : 0, 0];
  };
  const room = () => height - used - noted;

  for (const [at, item] of items.entries()) {
    if (item.startsPage && page().length > 0) turn();
    if (page().length > 0 && needed(items, at, after, noted) > room() && needed(items, at, 0, 0) <= height) {
      turn();
    }
    let from = 0;
    const count = lineCount(item);
    while (from < count) {
      const isFirst = page().length === 0;
      const above = from > 0 ? 0 : gapAbove(item, after, isFirst, pages.length === 1);
      const head = isFirst && item.headHeight > 0 ? item.headHeight : 0;
      const fitting = linesFitting(item, from, room() - above - head, noted);
      if (fitting === 0 && !isFirst) {
        turn();
        continue;
      }
      const to = from + Math.max(1, fitting);
      used += above + head + heightOf(item, from, to);
      noted += notesOf(item, from, to, noted);
      page().push({ item, from, to });
      from = to;
      if (from < count) turn();
    }
    after = item.after;
  }
  return pages.map((pieces) => ({ pieces }));
}

/** White space above the first paragraph of a page is left out, but not at a page break that was asked for. */
function gapAbove(item: Item, after: number, isFirst: boolean, isFirstPage: boolean): number {
  if (!isFirst) return Math.max(item.before, after);
  return item.startsPage || isFirstPage ? item.before : 0;
}

/** What must fit for `at` to begin here: itself as far as it holds together, and what it must not be parted from. */
function needed(items: readonly Item[], at: number, after: number, noted: number): number {
  let height = 0;
  let notes = noted;
  let above = after;
  for (let index = at; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || (index > at && item.startsPage)) break;
    const count = lineCount(item);
    const whole = item.keepLines || item.keepNext || count < 2 * leastLines;
    const to = whole ? count : leastLines;
    height += Math.max(item.before, above) + heightOf(item, 0, to);
    const isLast = !item.keepNext;
    const added = isLast ? leastNotesOf(item, 0, to, notes) : notesOf(item, 0, to, notes);
    notes += added;
    height += added;
    above = item.after;
    if (isLast) break;
  }
  return height;
}

/** How many lines from `from` fit in `room`, so that neither part is a line alone; 0 when none do. */
function linesFitting(item: Item, from: number, room: number, noted: number): number {
  const count = lineCount(item);
  const fits = (to: number) => heightOf(item, from, to) + leastNotesOf(item, from, to, noted) <= room;
  if (fits(count)) return count - from;
  if (item.keepLines) return 0;
  let to = count - leastLines;
  while (to > from && !fits(to)) to -= 1;
  return to - from < (from === 0 ? leastLines : 1) ? 0 : to - from;
}

function lineCount(item: Item): number {
  return item.kind === 'row' ? 1 : Math.max(1, item.lines.length);
}

function heightOf(item: Item, from: number, to: number): number {
  return item.lineHeight * (item.kind === 'row' ? 0 : to - from) + (to === lineCount(item) ? item.extra : 0);
}

function notesOf(item: Item, from: number, to: number, noted: number): number {
  const lines = item.kind === 'row' ? item.lines : item.lines.slice(from, to);
  const height = lines.reduce((sum, { notes }) => sum + notes.reduce((one, other) => one + other, 0), 0);
  return height === 0 ? 0 : height + (noted === 0 ? noteRule : 0);
}

/** What of the notes must stand on the page of these lines: all but the rest of a long last one. */
function leastNotesOf(item: Item, from: number, to: number, noted: number): number {
  const lines = item.kind === 'row' ? item.lines : item.lines.slice(from, to);
  const last = lines.findLast(({ notes }) => notes.length > 0)?.notes.at(-1) ?? 0;
  return notesOf(item, from, to, noted) - Math.max(0, last - leastOfNote);
}
