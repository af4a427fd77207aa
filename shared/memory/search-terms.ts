// What a word is found by: as it is written, by its root, and by the words that it is made of.
import { CompoundSplitter } from '../similarity/compounds';
import { foldAccents, normaliseText, splitWords } from '../similarity/normalise';
import { rootOf } from '../similarity/root';
import { stopWords } from '../similarity/stop-words';

const memoryLimit = 100_000;

export interface WantedWord {
  readonly word: string;
  readonly root: string;
  /** Roots of the parts; fewer than two is no compound. */
  readonly parts: readonly string[];
}

/** Words that ask rather than say: in a question they are not looked for. */
const asking = new Set(
  (
    'adviseren adviseerde adviseerden geadviseerd eerder vroeger schreef schreven geschreven zei zeiden gezegd vroeg ' +
    'vroegen gevraagd antwoordde antwoordden geantwoord welke wanneer waarom raad raden'
  ).split(' '),
);
const question = /^\s*(?:wat|wie|waar|wanneer|welke?|hoe|waarom|hebben|heeft)\s|\?\s*$/i;

export class SearchTerms {
  readonly #splitter: CompoundSplitter;
  readonly #memory = new Map<string, readonly string[]>();

  /** `parts` are words that Dutch compounds are made of. */
  constructor(parts: Iterable<string>) {
    this.#splitter = new CompoundSplitter(parts, []);
  }

  /** Of one word; none for a word that says nothing. */
  of(written: string): readonly string[] {
    const known = this.#memory.get(written);
    if (known !== undefined) return known;
    if (this.#memory.size >= memoryLimit) this.#memory.clear();
    const word = foldAccents(written.toLowerCase());
    const terms = stopWords.has(word) ? [] : [...new Set([word, rootOf(word), ...this.#partsOf(word)])];
    this.#memory.set(written, terms);
    return terms;
  }

  /** The words of a query that say something; of a question not those that ask. */
  wanted(query: string): WantedWord[] {
    const telling = wordsOf(query)
      .map(foldAccents)
      .filter((word) => !stopWords.has(word));
    const said = question.test(query) ? telling.filter((word) => !asking.has(word)) : telling;
    return (said.length > 0 ? said : telling).map((word) => ({
      word,
      root: rootOf(word),
      parts: this.#partsOf(word),
    }));
  }

  #partsOf(word: string): string[] {
    return this.#splitter.split(word).map(rootOf);
  }
}

export function wordsOf(text: string): readonly string[] {
  return splitWords(normaliseText(text));
}
