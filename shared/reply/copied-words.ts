// Words in a row that two texts share: quoting, not likeness.
import { foldAccents, normaliseText, splitWords } from '../similarity/normalise';
import type { ReplyPoint } from './reply-types';

/** So many words in a row are no chance. */
const wordsInRow = 4;
/** From this share on a sentence is a quote, some words changed. */
const copiedShare = 0.6;

/** Every stretch of four words in a text; empty for a shorter one. */
export function rowsOf(text: string): string[] {
  const words = splitWords(foldAccents(normaliseText(text)));
  return words.slice(wordsInRow - 1).map((_, at) => words.slice(at, at + wordsInRow).join(' '));
}

export function shareIn(rows: readonly string[], set: ReadonlySet<string>): number {
  return rows.length === 0 ? 0 : rows.filter((row) => set.has(row)).length / rows.length;
}

export function rowsOfPoint({ title, body, advice }: ReplyPoint): string[] {
  return rowsOf([title, body, advice].join('\n'));
}

/** Whether a sentence is quoted from one of the points. */
export function copiedFrom(points: readonly ReplyPoint[]): (sentence: string) => boolean {
  const own = new Set(points.flatMap(rowsOfPoint));
  return (sentence) => shareIn(rowsOf(sentence), own) >= copiedShare;
}
