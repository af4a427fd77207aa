// Running text to lines, as a word processor without hyphenation breaks them.
import type { LetterFont } from '../../domain';
import { faceOf, textWidth } from './text-width';

export interface StyledText {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Heights of the footnotes that are called here. */
  readonly note?: number;
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

/** A word with what must stay on its line: it ends at a space, after a hyphen, a dash or a slash. */
const pieces = /\n|[^\S\n]+|[^\s\-–—/]*[-–—/]+(?!\d)|[^\s\-–—/]+(?:[-–—/]+\d[^\s\-–—/]*)?|[-–—/]/gu;
/** A footnote's number: two raised figures. */
const noteMark = 0.58;

export function breakLines(content: readonly StyledText[], measure: Measure): Line[] {
  const lines: { text: string; notes: number[] }[] = [];
  let line = { text: '', notes: [] as number[] };
  let used = 0;
  let waiting = 0;
  const room = () => (lines.length === 0 ? measure.firstWidth : measure.width);
  const end = (): void => {
    lines.push(line);
    line = { text: '', notes: [] };
    used = 0;
    waiting = 0;
  };
  for (const word of wordsOf(content, measure)) {
    if (word.isBreak) {
      end();
      continue;
    }
    if (word.isSpace) {
      if (line.text !== '') {
        waiting += word.width;
        line.text += word.text;
      }
      continue;
    }
    if (used > 0 && used + waiting + word.width > room()) end();
    used += waiting + word.width;
    waiting = 0;
    line.text += word.text;
    line.notes.push(...word.notes);
    while (used > room()) {
      const over = used - room();
      const rest = { text: '', notes: line.notes };
      line.notes = [];
      end();
      line = rest;
      used = over;
    }
  }
  lines.push(line);
  return lines;
}

interface Word {
  text: string;
  width: number;
  notes: number[];
  isSpace: boolean;
  isBreak: boolean;
}

/** Runs that touch without a space are one word. */
function wordsOf(content: readonly StyledText[], { font, size, isBold }: Measure): Word[] {
  const words: Word[] = [];
  let isJoined = false;
  for (const run of content) {
    const face = faceOf(isBold || run.strong === true, run.emphasis === true);
    for (const [text] of run.text.matchAll(pieces)) {
      const isBreak = text === '\n';
      const isSpace = !isBreak && /^\s/u.test(text);
      const width = isBreak ? 0 : textWidth(text, font, face, size);
      const last = words.at(-1);
      if (isJoined && last !== undefined && !isSpace && !isBreak) {
        last.text += text;
        last.width += width;
      } else words.push({ text, width, notes: [], isSpace, isBreak });
      isJoined = !isSpace && !isBreak && !/[-–—/]$/u.test(text);
    }
    if (run.note !== undefined) addNote(words, run.note, textWidth('10', font, face, size) * noteMark);
  }
  return words;
}

function addNote(words: Word[], note: number, width: number): void {
  let last = words.findLast((word) => !word.isSpace && !word.isBreak);
  if (last === undefined) {
    last = { text: '', width: 0, notes: [], isSpace: false, isBreak: false };
    words.push(last);
  }
  last.notes.push(note);
  last.width += width;
}
