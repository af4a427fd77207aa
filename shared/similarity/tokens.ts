// A sentence as tokens: the word, its stem, the stems of its parts.
import type { CompoundSplitter } from './compounds';
import { foldAccents, splitWords } from './normalise';
import { stem } from './stem';
import { stopWords } from './stop-words';

export interface WordForm {
  /** Lower case, accents folded. */
  readonly word: string;
  readonly stem: string;
}

export interface Token extends WordForm {
  /** As typed, lower case: for the screen. */
  readonly shown: string;
  /** Parts of a compound; empty for a single word. */
  readonly parts: readonly WordForm[];
  readonly isStopWord: boolean;
}

/** Tokens of normalised text; equal words share one token object. */
export class Tokeniser {
  readonly #splitter: CompoundSplitter;
  readonly #memory = new Map<string, Token>();

  constructor(splitter: CompoundSplitter) {
    this.#splitter = splitter;
  }

  tokenise(normalised: string): readonly Token[] {
    return splitWords(normalised).map((shown) => this.#token(shown));
  }

  #token(shown: string): Token {
    let token = this.#memory.get(shown);
    if (token === undefined) {
      const word = foldAccents(shown);
      const isStopWord = stopWords.has(word) || (word.length < 2 && !/\d/.test(word));
      token = {
        shown,
        word,
        stem: stem(word),
        parts: isStopWord ? [] : this.#splitter.split(word).map((part) => ({ word: part, stem: stem(part) })),
        isStopWord,
      };
      this.#memory.set(shown, token);
    }
    return token;
  }
}
