// A text as a row of words, each a number, with the place of every word: what fuzzy matching works on.

export interface WordSequence {
  /** The word's number in the vocabulary. */
  readonly words: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Words get the same number in every text that is read with the same vocabulary. */
export class WordVocabulary {
  readonly #numbers = new Map<string, number>();
  readonly spelled: string[] = [];

  number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.spelled.length;
      this.#numbers.set(word, number);
      this.spelled.push(word);
    }
    return number;
  }
}

/**
 * A word may go on after a hyphen at the end of a line; hyphens, apostrophes and soft hyphens inside are no end. A suspended
 * hyphen ("zorg- en") is.
 */
const wordPattern =
  /[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}\u00ad]|['’‑-](?=[\p{L}\p{N}])|[-\u00ad\u2010][ \t]*\r?\n[\s\f]*(?=\p{Ll})(?!(?:en|of)\b))*/gu;

export function readWords(text: string, vocabulary: WordVocabulary): WordSequence {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    words.push(vocabulary.number(foldWord(written)));
    starts.push(index);
    ends.push(index + written.length);
  }
  return { words: Int32Array.from(words), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Lower case letters and digits, without accents; ligatures spelled out. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
