// Which sentence became which, where a text was reworded.
import { inlineText } from '../rich-text';
import type { PlacedSentence } from './sentence-pieces';

/** Sentences that share less than this part of their words count as two: one gone and one new. */
const leastAlike = 0.4;
/** Sentences times sentences: beyond this no pairs are sought. */
const mostPairs = 4000;

/** Places in the one and in the other, in order, with the greatest likeness together. */
export function pairsOf(
  gone: readonly PlacedSentence[],
  came: readonly PlacedSentence[],
): (readonly [number, number])[] {
  if (gone.length * came.length > mostPairs) return [];
  const goneWords = gone.map(({ runs }) => wordsOf(inlineText(runs)));
  const cameWords = came.map(({ runs }) => wordsOf(inlineText(runs)));
  const width = came.length + 1;
  const best = new Float64Array((gone.length + 1) * width);
  const alike = (i: number, j: number) => likeness(goneWords[i] ?? [], cameWords[j] ?? []);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = came.length - 1; j >= 0; j -= 1) {
      const together = alike(i, j);
      const paired = together >= leastAlike ? together + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < gone.length && j < came.length;) {
    if (at(i, j) === at(i + 1, j)) i += 1;
    else if (at(i, j) === at(i, j + 1)) j += 1;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Dice: twice the shared words by all words. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  const total = one.length + other.length;
  return total === 0 ? 1 : (2 * shared) / total;
}
