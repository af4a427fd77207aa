// Quotes from an earlier version of a document, looked up in a newer one.
import type { Quote } from '../domain';
import { type LocatedQuote, QuoteLocator } from './locate-quote';
import { makeQuote } from './make-quote';
import type { PolicySection, PolicyText } from './policy-text';

/**
 * `same`: literally there, in the section of before. `moved`: literally there, in another section. `changed`: the words are
 * not quite the same any more. `vanished`: nowhere.
 */
export type QuoteFate = 'same' | 'moved' | 'changed' | 'vanished';

/** `now` is the quote as the newer document has it: undefined when it vanished. */
export interface RelocatedQuote {
  readonly before: Quote;
  readonly fate: QuoteFate;
  readonly now: Quote | undefined;
  readonly located: LocatedQuote;
}

/** One answer for each quote, in order. */
export function relocateQuotes(
  quotes: readonly Quote[],
  document: PolicyText,
  sections: readonly PolicySection[],
): RelocatedQuote[] {
  const locator = new QuoteLocator(document, sections);
  return quotes.map((before): RelocatedQuote => {
    const { quote, prefix, suffix, section, start } = before;
    const located = locator.locate({ quote, prefix, suffix, section, start });
    if (located.match === 'none') return { before, fate: 'vanished', now: undefined, located };
    const now = makeQuote(document, sections, located.start, located.end);
    return { before, fate: fateOf(located, before), now, located };
  });
}

function fateOf(located: LocatedQuote, before: Quote): QuoteFate {
  if (located.match !== 'exact') return 'changed';
  return before.section === undefined || before.section === located.section ? 'same' : 'moved';
}
