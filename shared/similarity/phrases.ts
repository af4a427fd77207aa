// Finding the entries of a word list in a sentence: words, beginnings and short phrases.
import { foldAccents, normaliseText, splitWords } from './normalise';
import { stem } from './stem';
import type { Token, WordForm } from './tokens';

/** A phrase may have this many other words between two of its own: "vaste, bekende begeleider". */
const widestGap = 2;
const shortestBeginning = 3;
/** Shorter stems collide ("gaat" and "gat", "meten" and "met"), so such a word must stand as it is. */
const shortestStem = 4;

interface PhraseStep {
  readonly text: string;
  readonly isBeginning: boolean;
}

interface Phrase {
  readonly list: number;
  readonly rest: readonly PhraseStep[];
}

/** What a word is looked up by: its stem, or the word itself where the stem is too short to trust. */
function indexForm({ word, stem: root }: WordForm): string {
  return root.length < shortestStem ? word : root;
}

function readEntry(entry: string): PhraseStep[] {
  const isBeginning = entry.endsWith('*');
  const words = splitWords(normaliseText(entry)).map(foldAccents);
  return words.map((word, index) =>
    isBeginning && index === words.length - 1
      ? { text: word, isBeginning: true }
      : { text: indexForm({ word, stem: stem(word) }), isBeginning: false },
  );
}

function matches(step: PhraseStep, token: Token): boolean {
  return step.isBeginning ? token.word.startsWith(step.text) : indexForm(token) === step.text;
}

/** Answers which of some numbered word lists a sentence touches. */
export class PhraseFinder {
  readonly #byStem = new Map<string, Phrase[]>();
  readonly #byBeginning = new Map<string, Phrase[]>();
  /** Memory of lists hit by a single token, which needs no neighbours. */
  readonly #single = new Map<Token, readonly number[]>();

  constructor(lists: readonly (readonly string[])[]) {
    lists.forEach((entries, list) => {
      for (const entry of entries) {
        const [first, ...rest] = readEntry(entry);
        if (first === undefined) continue;
        const index = first.isBeginning ? this.#byBeginning : this.#byStem;
        const phrases = index.get(first.text);
        if (phrases === undefined) index.set(first.text, [{ list, rest }]);
        else phrases.push({ list, rest });
      }
    });
  }

  /** Calls back for every hit with the list's number and the position of the first word. */
  find(tokens: readonly Token[], hit: (list: number, position: number) => void): void {
    tokens.forEach((token, position) => {
      for (const list of this.#singleHits(token)) hit(list, position);
      for (const phrase of this.#byStem.get(indexForm(token)) ?? [])
        if (phrase.rest.length > 0 && this.#follows(phrase.rest, tokens, position + 1))
          hit(phrase.list, position);
    });
  }

  #follows(rest: readonly PhraseStep[], tokens: readonly Token[], start: number): boolean {
    let from = start;
    for (const step of rest) {
      let found = -1;
      for (let at = from; at <= from + widestGap && at < tokens.length; at++) {
        const token = tokens[at];
        if (token !== undefined && matches(step, token)) {
          found = at;
          break;
        }
      }
      if (found < 0) return false;
      from = found + 1;
    }
    return true;
  }

  #singleHits(token: Token): readonly number[] {
    let hits = this.#single.get(token);
    if (hits === undefined) {
      const lists = new Set<number>();
      for (const form of [token, ...token.parts]) {
        for (const phrase of this.#byStem.get(indexForm(form)) ?? [])
          if (phrase.rest.length === 0) lists.add(phrase.list);
        for (let length = shortestBeginning - 1; length <= form.word.length; length++)
          for (const phrase of this.#byBeginning.get(form.word.slice(0, length)) ?? [])
            if (phrase.rest.length === 0) lists.add(phrase.list);
      }
      hits = [...lists];
      this.#single.set(token, hits);
    }
    return hits;
  }
}
