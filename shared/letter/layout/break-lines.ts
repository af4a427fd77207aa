// Running text to lines, as a word processor without hyphenation breaks them.
import type { LetterFont } from '../../domain';
import { isDash, isLineEnd, isSpace, pieceEnd } from './text-pieces';
import { faceOf, textWidth } from './text-width';

export interface StyledText {
  readonly text: string;
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  /** Heights of the footnotes that are called here. */
  readonly note?: number | undefined;
}

export interface Line {
  readonly text: string;
  /** Heights of the footnotes called in this line. */
  readonly notes: readonly number[];
}

/** In half points and twips; the first line has `firstWidth`. */
export interface Measure {
  readonly font: LetterFont;
  readonly size: number;
  readonly isBold: boolean;
  readonly width: number;
  readonly firstWidth: number;
}

/** How large raised figures are beside the others. */
export const raisedShare = 0.58;
const noNotes: readonly number[] = [];

export function breakLines(content: readonly StyledText[], measure: Measure): Line[] {
  const [only] = content;
  const whole =
    only !== undefined && content.length === 1 ? only.text : content.map(({ text }) => text).join('');
  const count = findWords(content, measure);
  const lines: Line[] = [];
  let room = measure.firstWidth;
  let used = 0;
  let waiting = 0;
  let from = 0;
  let to = 0;
  let notes = noNotes;
  const end = (): void => {
    lines.push({ text: whole.slice(from, to), notes });
    room = measure.width;
    used = waiting = from = to = 0;
    notes = noNotes;
  };
  for (let at = 0; at < count; at += 1) {
    const width = widths[at] ?? 0;
    const kind = kinds[at];
    if (kind === kindOf.lineEnd) end();
    else if (kind === kindOf.space) {
      if (to === from) continue;
      waiting += width;
      to = ends[at] ?? 0;
    } else {
      if (used > 0 && used + waiting + width > room) end();
      used += waiting + width;
      waiting = 0;
      if (to === from) from = starts[at] ?? 0;
      to = ends[at] ?? 0;
      const own = notesAt.get(at);
      if (own !== undefined) notes = [...notes, ...own];
      // A word that is longer than a line goes on on the next.
      while (used > room) {
        const over = used - room;
        const called = notes;
        notes = noNotes;
        end();
        used = over;
        notes = called;
      }
    }
  }
  lines.push({ text: whole.slice(from, to), notes });
  return lines;
}

const kindOf = { word: 0, space: 1, lineEnd: 2 } as const;

/**
 * The words of the text that is being broken, with the white space between them: used again for every text, because a
 * long letter has a hundred thousand of them. `starts` and `ends` are places in the whole text.
 */
const kinds: number[] = [];
const widths: number[] = [];
const starts: number[] = [];
const ends: number[] = [];
const notesAt = new Map<number, readonly number[]>();

/** Runs that touch without a space are one word. Answers how many there are. */
function findWords(content: readonly StyledText[], { font, size, isBold }: Measure): number {
  let count = 0;
  let isJoined = false;
  let before = 0;
  notesAt.clear();
  for (const run of content) {
    const face = faceOf(isBold || run.strong === true, run.emphasis === true);
    const { text } = run;
    for (let from = 0; from < text.length;) {
      const to = pieceEnd(text, from);
      const kind = kindAt(text, from);
      const width = kind === kindOf.lineEnd ? 0 : textWidth(text, font, face, size, from, to);
      if (isJoined && kind === kindOf.word) {
        widths[count - 1] = (widths[count - 1] ?? 0) + width;
        ends[count - 1] = before + to;
      } else {
        setWord(count, kind, width, before + from, before + to);
        count += 1;
      }
      isJoined = kind === kindOf.word && !isDash(text.charCodeAt(to - 1));
      from = to;
    }
    before += text.length;
    if (run.note === undefined) continue;
    let called = count - 1;
    while (called >= 0 && kinds[called] !== kindOf.word) called -= 1;
    if (called < 0) {
      called = count;
      setWord(count, kindOf.word, 0, before, before);
      count += 1;
    }
    widths[called] = (widths[called] ?? 0) + textWidth('10', font, face, size) * raisedShare;
    notesAt.set(called, [...(notesAt.get(called) ?? []), run.note]);
  }
  return count;
}

function setWord(at: number, kind: number, width: number, start: number, end: number): void {
  kinds[at] = kind;
  widths[at] = width;
  starts[at] = start;
  ends[at] = end;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isLineEnd(code)) return kindOf.lineEnd;
  return isSpace(code) ? kindOf.space : kindOf.word;
}
