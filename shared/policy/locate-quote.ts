// Finds quotes in a policy document: letter for letter first, else nearly so.
import { ExactSearch } from './exact-search';
import { FuzzySearch } from './fuzzy-search';
import { type QuoteHints, chooseSpan, sectionsNamed } from './occurrence-choice';
import { type PolicySection, type PolicyText, printedPage, sectionAt, sectionName } from './policy-text';

export interface WantedQuote extends QuoteHints {
  readonly quote: string;
}

/** Where a quote stands. `section` is the printed number, or the title of a section without one. */
export type LocatedQuote =
  | {
      readonly match: 'exact' | 'fuzzy';
      readonly start: number;
      readonly end: number;
      readonly section: string | null;
      readonly page: string | null;
      readonly similarity: number;
    }
  | {
      readonly match: 'none';
      readonly start: null;
      readonly end: null;
      readonly section: null;
      readonly page: null;
      readonly similarity: number;
    };

/** Below this a passage is another text on the same subject. */
const leastLikeness = 0.6;
/** Two passages this near to each other in likeness are equally likely: section and context choose. */
const even = 0.06;

/** Reads a document once; then every quote is found fast. */
export class QuoteLocator {
  readonly #document: PolicyText;
  readonly #sections: readonly PolicySection[];
  readonly #exact: ExactSearch;
  /** Made when a quote is not literally there. */
  #fuzzy: FuzzySearch | undefined;

  constructor(document: PolicyText, sections: readonly PolicySection[]) {
    this.#document = document;
    this.#sections = sections;
    this.#exact = new ExactSearch(document);
  }

  locate({ quote, ...hints }: WantedQuote): LocatedQuote {
    const { text } = this.#document;
    const exact = chooseSpan(this.#exact.find(quote), text, this.#sections, hints);
    if (exact !== undefined) return this.#found('exact', exact.start, exact.end, 1);
    const parted = chooseSpan(this.#exact.findWithOmissions(quote), text, this.#sections, hints);
    if (parted !== undefined) return this.#found('fuzzy', parted.start, parted.end, 0.99);
    this.#fuzzy ??= new FuzzySearch(text);
    const named = hints.section === undefined ? [] : sectionsNamed(this.#sections, hints.section);
    const near = this.#fuzzy.find(quote, named);
    const best = near[0]?.likeness ?? 0;
    if (best < leastLikeness) return nowhere(best);
    const spans = near.filter(({ likeness }) => likeness >= Math.max(leastLikeness, best - even));
    const chosen = chooseSpan(spans, text, this.#sections, {
      ...hints,
      // Without anything to choose by, the likeliest.
      ...(hasHints(hints) ? {} : { start: near[0]?.start }),
    });
    return chosen === undefined
      ? nowhere(best)
      : this.#found('fuzzy', chosen.start, chosen.end, chosen.likeness);
  }

  #found(match: 'exact' | 'fuzzy', start: number, end: number, similarity: number): LocatedQuote {
    const section = sectionAt(this.#sections, start);
    return {
      match,
      start,
      end,
      section: section === undefined ? null : sectionName(section),
      page: printedPage(this.#document, this.#sections, start),
      similarity: Math.round(similarity * 1000) / 1000,
    };
  }
}

function hasHints({ section, prefix, suffix, start }: QuoteHints): boolean {
  return [section, prefix, suffix, start].some((hint) => hint !== undefined);
}

function nowhere(similarity: number): LocatedQuote {
  return {
    match: 'none',
    start: null,
    end: null,
    section: null,
    page: null,
    similarity: Math.round(similarity * 1000) / 1000,
  };
}
