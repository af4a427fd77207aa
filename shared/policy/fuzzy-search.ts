// Finds a quote that is not literally there: words missing, misspelt, or parted by a text box or a footer.
import { type Alignment, alignWords } from './align-words';
import { omissionIn, trimQuote } from './exact-search';
import type { Span } from './occurrence-choice';
import { likeness } from './title-likeness';
import { type WordSequence, WordVocabulary, readWords } from './word-sequence';

/** `likeness` is 0 to 1. */
export interface FuzzySpan extends Span {
  readonly likeness: number;
}

/** A word is taken for a misspelling of another from this likeness. */
const leastWordLikeness = 0.68;
/** Words that stand in more places than this say nothing about where. */
const mostPlaces = 600;
const seeds = 32;
/** Places are gathered in stretches of so many words; what is put in between spreads them over several. */
const stretch = 16;
const spread = 6;
const windows = 6;
/** And of places in the section that was named, at most so many more. */
const preferredWindows = 4;
/** Longer quotes are found by their beginning and their end, in words. */
const longestWhole = 400;
const longestEnd = 160;

export class FuzzySearch {
  readonly #vocabulary = new WordVocabulary();
  readonly #text: WordSequence;
  /** The places of word `w` are `#places` from `#offsets[w]` to `#offsets[w + 1]`. */
  readonly #offsets: Uint32Array;
  readonly #places: Uint32Array;
  readonly #fits = new Map<number, number>();

  constructor(text: string) {
    this.#text = readWords(text, this.#vocabulary);
    const count = this.#vocabulary.spelled.length;
    this.#offsets = new Uint32Array(count + 1);
    for (const word of this.#text.words) this.#offsets[word + 1] = (this.#offsets[word + 1] ?? 0) + 1;
    for (let word = 0; word < count; word += 1)
      this.#offsets[word + 1] = (this.#offsets[word + 1] ?? 0) + (this.#offsets[word] ?? 0);
    const next = this.#offsets.slice();
    this.#places = new Uint32Array(this.#text.words.length);
    for (const [at, word] of this.#text.words.entries()) {
      this.#places[next[word] ?? 0] = at;
      next[word] = (next[word] ?? 0) + 1;
    }
  }

  /**
   * The likeliest places, best first; none when the quote shares no rare word with the text.
   * @param preferred where to look also when other places seem likelier: the sections that were named with it.
   */
  find(quote: string, preferred: readonly Span[] = []): FuzzySpan[] {
    const words = readWords(trimQuote(quote), this.#vocabulary).words;
    if (words.length > longestWhole) return this.#findByEnds(words, preferred);
    return this.#findWords(words, preferred, omissionIn(quote) ? 500 : 0);
  }

  #findByEnds(words: Int32Array, preferred: readonly Span[]): FuzzySpan[] {
    const heads = this.#findWords(words.slice(0, longestEnd), preferred);
    const tails = this.#findWords(words.slice(-longestEnd), preferred);
    return heads
      .flatMap((head) => {
        const tail = tails.find(
          ({ start, end }) => start > head.start && end - head.start < words.length * 20,
        );
        return tail === undefined
          ? []
          : [{ start: head.start, end: tail.end, likeness: (head.likeness + tail.likeness) / 2 }];
      })
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** @param room extra words in a passage, for what a quote leaves out. */
  #findWords(words: Int32Array, preferred: readonly Span[], room = 0): FuzzySpan[] {
    const found: FuzzySpan[] = [];
    for (const start of this.#likelyStarts(words, preferred)) {
      const from = Math.max(0, start - stretch);
      const to = Math.min(this.#text.words.length, start + words.length + stretch * spread + room);
      const passage = this.#text.words.subarray(from, to);
      const aligned = alignWords(words, passage, { fit: this.#fit, weight: this.#weight });
      if (aligned !== undefined) found.push(this.#spanOf(aligned, from));
    }
    found.sort((a, b) => b.likeness - a.likeness || a.start - b.start);
    return found.filter(
      (span, at) => !found.slice(0, at).some((better) => span.start < better.end && better.start < span.end),
    );
  }

  #spanOf({ first, last, likeness: like }: Alignment, from: number): FuzzySpan {
    return {
      start: this.#text.starts[from + first] ?? 0,
      end: this.#text.ends[from + last] ?? 0,
      likeness: like,
    };
  }

  /** Where rare words of the quote stand in the right order: first words of passages, best first. */
  #likelyStarts(words: Int32Array, preferred: readonly Span[]): number[] {
    const rare = [...words.entries()]
      .map(([at, word]) => ({ at, word, places: this.#count(word) }))
      .filter(({ places }) => places > 0 && places <= mostPlaces)
      .sort((a, b) => a.places - b.places)
      .slice(0, seeds);
    const votes = new Map<number, number>();
    for (const { at, word, places } of rare) {
      const vote = this.#weight(word) / (1 + Math.log(places));
      for (let place = this.#offsets[word] ?? 0; place < (this.#offsets[word + 1] ?? 0); place += 1) {
        const bucket = Math.floor(((this.#places[place] ?? 0) - at + words.length) / stretch);
        votes.set(bucket, (votes.get(bucket) ?? 0) + vote);
      }
    }
    const scored = [...votes.keys()].map((bucket) => {
      let score = 0;
      for (let step = 0; step < spread; step += 1)
        score += (votes.get(bucket + step) ?? 0) * (1 - step * 0.05);
      return { bucket, score };
    });
    scored.sort((a, b) => b.score - a.score || a.bucket - b.bucket);
    const placeOf = (bucket: number) => Math.max(0, bucket * stretch - words.length);
    const isPreferred = (bucket: number) => {
      const offset = this.#text.starts[placeOf(bucket) + stretch / 2] ?? 0;
      return preferred.some(({ start, end }) => offset >= start && offset < end);
    };
    const best = apart(scored, windows);
    const near = apart(
      scored.filter(({ bucket }) => isPreferred(bucket)),
      preferredWindows,
    );
    return [...new Set([...best, ...near])].map(placeOf);
  }

  #count(word: number): number {
    return (this.#offsets[word + 1] ?? 0) - (this.#offsets[word] ?? 0);
  }

  /** Long and rare words tell more than short and common ones. */
  readonly #weight = (word: number): number => {
    const letters = this.#vocabulary.spelled[word]?.length ?? 1;
    const places = this.#count(word);
    return Math.min(3, 0.4 + letters / 4) * (places > 400 ? 0.4 : places > 100 ? 0.7 : 1);
  };

  readonly #fit = (one: number, other: number): number => {
    if (one === other) return 1;
    const [spelled = '', wanted = ''] = [this.#vocabulary.spelled[one], this.#vocabulary.spelled[other]];
    if (!mayBeSame(spelled, wanted)) return 0;
    const key = one * 2 ** 24 + other;
    let fit = this.#fits.get(key);
    if (fit === undefined) {
      const like = likeness(spelled, wanted);
      fit = like >= leastWordLikeness ? like : 0;
      if (this.#fits.size > 500_000) this.#fits.clear();
      this.#fits.set(key, fit);
    }
    return fit;
  };
}

/** A quick look: hardly anybody gets both the first and the last letter of a word wrong. */
function mayBeSame(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 3 || Math.abs(one.length - other.length) > 3) return false;
  return (
    one.charCodeAt(0) === other.charCodeAt(0) ||
    one.charCodeAt(one.length - 1) === other.charCodeAt(other.length - 1)
  );
}

/** The first of them that do not lie side by side. */
function apart(scored: readonly { readonly bucket: number }[], most: number): number[] {
  const taken: number[] = [];
  for (const { bucket } of scored) {
    if (taken.length === most) break;
    if (!taken.some((other) => Math.abs(other - bucket) < 2)) taken.push(bucket);
  }
  return taken;
}
