// Where two rows of sentences differ.
import { diffIndices } from 'node-diff3';
import { type PlacedSentence, sentenceKey } from './sentence-pieces';

/** The sentences from `from` to `to` (not included) of the one became these of the other. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly became: readonly PlacedSentence[];
}

/** Comparing takes quadratic time: beyond this many sentences a text counts as replaced as a whole. */
const mostSentences = 1500;

/** In order, never touching each other; between them the rows are equal. */
export function hunksOf(before: readonly PlacedSentence[], after: readonly PlacedSentence[]): Hunk[] {
  if (before.length > mostSentences || after.length > mostSentences) {
    const isSame = isSameRow(before, after);
    return isSame ? [] : [{ from: 0, to: before.length, became: after }];
  }
  return diffIndices(before.map(sentenceKey), after.map(sentenceKey)).map(({ buffer1, buffer2 }) => ({
    from: buffer1[0],
    to: buffer1[0] + buffer1[1],
    became: after.slice(buffer2[0], buffer2[0] + buffer2[1]),
  }));
}

export function isSameRow(one: readonly PlacedSentence[], other: readonly PlacedSentence[]): boolean {
  return (
    one.length === other.length &&
    one.every((sentence, at) => {
      const beside = other[at];
      return beside !== undefined && sentenceKey(sentence) === sentenceKey(beside);
    })
  );
}
