// A reply cut into blocks: paragraphs, headings, items of a list, cells of a table, with the footers taken out.
import type { PolicyLine } from '../policy';
import type { ReplyPassage, ReplyText } from './reply-types';

export interface ReplyBlock {
  /** On one line, words that were parted made whole. */
  readonly text: string;
  /** For each character of `text` where it stands in the reply. */
  readonly offsets: readonly number[];
  readonly isTable: boolean;
  readonly isHeading: boolean;
  readonly isStrong: boolean;
  /** "3", "2.1" where the block opens with a number. */
  readonly marker: string | null;
  readonly isItem: boolean;
  /** Where columns are known: which one. */
  readonly column?: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly line: PolicyLine;
  readonly text: string;
  readonly isAfterGap: boolean;
  readonly isCell: boolean;
  readonly column?: number;
}

const marker =
  /^(?:[•●▪◦○·–—*-]|(?:ad\s+)?(\d{1,3})[.)]|(\d{1,2}(?:\.\d{1,2})+)\.?(?=\s+\p{Lu})|ad\s+([a-z])[.):]|[a-z]\))\s+/iu;
/** "Antwoord:", "Uw advies:" before a line: what follows plays another part. */
export const labelled =
  /^(?:(?:uw|ons|onze|het) )?(?:advies|aanbeveling|vraag|antwoord|reactie|standpunt|besluit|toelichting|motivering|planning|status)(?: (?:van )?(?:het |ons |de )?(?:college|gemeente|raad|adviesraad))?(?: \d+(?:\.\d+)*)?\s*:/iu;
/** "Bankjes: komt goed": a subject of a few words and what is said of it, line under line. */
export const shortSubject = /^\p{L}[\p{L} ’'-]{2,45}:\s+(?=\S)/u;
/** A line that is one quotation. */
const quoted = /^["“„«‘].+["”»’]\.?$/u;
/** A line this much shorter than others, after which the next word would have fitted, ends a paragraph. */
const roomLeft = 0.85;

export function cutBlocks(document: ReplyText): ReplyBlock[] {
  const pieces = piecesOf(document);
  const width = widthOf(document);
  const blocks: Piece[][] = [];
  for (const piece of pieces) {
    const current = blocks.at(-1);
    const before = current?.at(-1);
    if (current === undefined || before === undefined || isBreak(before, piece, width)) blocks.push([piece]);
    else current.push(piece);
  }
  return blocks.map(joinPieces).filter(({ text }) => text !== '');
}

/** What stands between two places of a block's text, in one passage for every stretch without a footer in it. */
export function passagesIn(
  document: Pick<ReplyText, 'text'>,
  block: ReplyBlock,
  from: number,
  to: number,
): ReplyPassage[] {
  const found: ReplyPassage[] = [];
  const add = (first: number, last: number) => {
    const start = block.offsets[first] ?? 0;
    const end = (block.offsets[last] ?? start) + 1;
    found.push({ start, end, text: document.text.slice(start, end) });
  };
  let begun = from;
  for (let at = from + 1; at < to; at += 1) {
    const gap = document.text.slice((block.offsets[at - 1] ?? 0) + 1, block.offsets[at]);
    if (gap.length < 4 || /^[\s\u00ad\u2010-]*$/.test(gap)) continue;
    add(begun, at - 1);
    begun = at;
  }
  if (to > begun) add(begun, to - 1);
  return found;
}

function piecesOf({ text, lines }: ReplyText): Piece[] {
  const pieces: Piece[] = [];
  let isAfterGap = false;
  for (const line of lines) {
    if (
      line.role === 'furniture' ||
      line.role === 'contents' ||
      isLetterhead(text.slice(line.start, line.end))
    ) {
      isAfterGap = true;
      continue;
    }
    pieces.push(...cellsOf(text, line).map((cell) => ({ ...cell, line, isAfterGap })));
    isAfterGap = false;
  }
  return pieces;
}

/** A row of a table typed with bars or tabs becomes its cells. */
function cellsOf(text: string, { start, end, role }: PolicyLine): Omit<Piece, 'line' | 'isAfterGap'>[] {
  const whole = text.slice(start, end);
  const sign = /\|.*\||\S\s+\|\s+\S/.test(whole) ? '|' : isTabbed(whole) ? '\t' : null;
  if (sign === null) return [{ start, end, text: whole, isCell: role === 'table' }];
  if (/^[\s|:=-]+$/.test(whole)) return [];
  let at = start;
  const cells = whole.split(sign).map((cell) => {
    const from = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    return { start: from, end: from + cell.trim().length, text: cell.trim(), isCell: true };
  });
  if (cells[0]?.text === '') cells.shift();
  return cells.map((cell, column) => ({ ...cell, column })).filter((cell) => cell.text !== '');
}

/** Two tabs part cells; so does one between words and words: behind a single word it sets a label or a number apart. */
function isTabbed(line: string): boolean {
  return /\S\s*\t+\s*\S.*\t+\s*\S/.test(line) || /\S +\S[^\t]*\t+ *\S+ +\S/.test(line);
}

/** What stands at the edge of a sheet in any Dutch letter: the department, who dealt with it, how to reach them. */
function isLetterhead(line: string): boolean {
  return (
    line.length < 80 &&
    (/^(?:afdeling|postbus|telefoon|tel\.|e-?mail|fax|bezoekadres|postadres|ons kenmerk|uw kenmerk|kenmerk|datum|behandeld door|contactpersoon|doorkiesnummer|pagina|blad|zaaknummer|verzonden|bijlagen?:)(?![\p{L}])[^.!?]*$/iu.test(
      line,
    ) ||
      /^(?:dhr\.|mw\.|mevr\.|drs\.|de heer|mevrouw)?\s*(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ter|ten)\s)*\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/u.test(
        line,
      ))
  );
}

/** How wide lines are set: without end where nobody broke them by hand, 0 where that cannot be told. */
function widthOf({ lines }: ReplyText): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.92)] ?? 0;
  return wide > 130 ? Infinity : wide < 40 ? 0 : wide;
}

function isBreak(before: Piece, next: Piece, width: number): boolean {
  if (before.isCell || next.isCell) return before.line !== next.line || before.start !== next.start;
  const runsOn = /[^.?!:;”"'’)]$/.test(before.text) && /^[\p{Ll}(]/u.test(next.text);
  if (marker.test(next.text) || labelled.test(next.text) || quoted.test(before.text)) return true;
  if (shortSubject.test(before.text) && shortSubject.test(next.text)) return true;
  if (before.line.headingLevel !== undefined || next.line.headingLevel !== undefined)
    return before.line.paragraph !== next.line.paragraph;
  if (before.line.paragraph !== next.line.paragraph) {
    const isLong = width > 0 && before.text.length > width * 0.6;
    return !(runsOn && (next.isAfterGap || isLong));
  }
  if (before.line.isStrong !== next.line.isStrong && !runsOn) return true;
  if (runsOn || width === 0) return false;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const hasRoom = before.text.length + 1 + word <= width * roomLeft;
  return hasRoom && (/[.?!:;]["'”’)*_]?$/.test(before.text) || /^["'“‘«]?\p{Lu}/u.test(next.text));
}

function joinPieces(pieces: readonly Piece[]): ReplyBlock {
  let text = '';
  const offsets: number[] = [];
  const add = (letter: string, offset: number) => {
    text += letter;
    offsets.push(offset);
  };
  for (const piece of pieces) {
    const last = offsets.at(-1) ?? 0;
    if (text !== '') {
      const isParted = /\p{L}[-\u2010\u00ad]$/u.test(text) && /^(?!en\b|of\b)\p{Ll}/u.test(piece.text);
      if (isParted) {
        text = text.slice(0, -1);
        offsets.pop();
      } else add(' ', last);
    }
    for (let at = 0; at < piece.text.length; at += 1) {
      const letter = piece.text[at] ?? '';
      if (/\s/.test(letter)) {
        if (!text.endsWith(' ')) add(' ', piece.start + at);
      } else add(letter, piece.start + at);
    }
  }
  const [first] = pieces;
  const opening = marker.exec(text);
  // The number alone in its cell, or before the text.
  const alone = /^(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})*)[.)]?$/i.exec(text)?.[1];
  const cut = alone === undefined ? (opening?.[0].length ?? 0) : 0;
  return {
    text: text.slice(cut),
    offsets: offsets.slice(cut),
    isTable: first?.isCell === true,
    isHeading: first?.line.headingLevel !== undefined,
    isStrong: pieces.every(({ line }) => line.isStrong === true),
    marker: alone ?? opening?.[1] ?? opening?.[2] ?? opening?.[3] ?? null,
    isItem: opening !== null,
    ...(first?.column === undefined ? {} : { column: first.column }),
  };
}
