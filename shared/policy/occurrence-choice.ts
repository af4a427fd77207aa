// A quote that stands in several places: which of them is meant.
import { foldText } from './fold-text';
import { splitNumber, isSameNumber } from './heading-number';
import type { PolicySection } from './policy-text';
import { sectionAt } from './policy-text';
import { bareTitle, likeness } from './title-likeness';

/** What is known of the place beside the words themselves. `start` is where it stood in an earlier reading. */
export interface QuoteHints {
  readonly section?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The section decides, then the words around the quote, then where it stood, then the order of the text. */
export function chooseSpan<S extends Span>(
  spans: readonly S[],
  text: string,
  sections: readonly PolicySection[],
  hints: QuoteHints,
): S | undefined {
  if (spans.length < 2) return spans[0];
  const named = hints.section === undefined ? [] : sectionsNamed(sections, hints.section);
  const judged = spans.map((span) => ({
    span,
    inSection: closeness(span, sections, named),
    context: sharedContext(span, text, hints),
    distance: hints.start === undefined ? 0 : Math.abs(span.start - hints.start),
  }));
  judged.sort(
    (a, b) =>
      b.inSection - a.inSection ||
      b.context - a.context ||
      a.distance - b.distance ||
      a.span.start - b.span.start,
  );
  return judged[0]?.span;
}

/** The sections that somebody may mean by "3.1", "paragraaf 3.1", "3.1 De inwoners" or "De inwoners". */
export function sectionsNamed(sections: readonly PolicySection[], name: string): readonly PolicySection[] {
  const wanted = splitNumber(name.replace(/^(?:§|par\.?|hfst\.?|h\.?)\s*(?=\d)/i, ''));
  const bare = bareTitle(wanted.title);
  if (wanted.number !== null) {
    const numbered = sections.filter(({ number }) => {
      const own = number === null ? null : splitNumber(`${number} x`).number;
      return isSameNumber(own, wanted.number);
    });
    const titled = numbered.filter(({ title }) => bare === '' || likeness(bareTitle(title), bare) > 0.7);
    if (numbered.length > 0) return titled.length > 0 ? titled : numbered;
  }
  return bare === '' ? [] : sections.filter(({ title }) => likeness(bareTitle(title), bare) > 0.85);
}

/** 2 right in a named section, 1 below it, 0 elsewhere. */
function closeness(span: Span, sections: readonly PolicySection[], named: readonly PolicySection[]): number {
  const own = sectionAt(sections, span.start);
  if (own !== undefined && named.includes(own)) return 2;
  return named.some(({ start, end }) => span.start >= start && span.start < end) ? 1 : 0;
}

/** How many letters before and after are as the quote remembers them. */
function sharedContext({ start, end }: Span, text: string, { prefix = '', suffix = '' }: QuoteHints): number {
  const before = foldText(text.slice(Math.max(0, start - prefix.length * 2 - 40), start)).text;
  const after = foldText(text.slice(end, end + suffix.length * 2 + 40)).text;
  const [wantedBefore, wantedAfter] = [foldText(prefix).text, foldText(suffix).text];
  let shared = 0;
  while (shared < wantedBefore.length && wantedBefore.at(-1 - shared) === before.at(-1 - shared)) shared += 1;
  let ahead = 0;
  while (ahead < wantedAfter.length && wantedAfter[ahead] === after[ahead]) ahead += 1;
  return shared + ahead;
}
