// A selection in a policy document as a quote: the words, what stands around them, section and page.
import type { Quote } from '../domain';
import { type PolicySection, type PolicyText, printedPage, sectionAt, sectionName } from './policy-text';
import { ReadableText } from './readable-text';

/** Characters kept of what stands before and after: enough to tell two places apart. */
const contextLength = 60;
const longestQuote = 20_000;

/**
 * W3C text-quote and text-position selectors for the text from `start` to `end`. The selection is widened to whole words;
 * undefined when it holds no letter. Longer than 20,000 characters it is cut off.
 */
export function makeQuote(
  document: PolicyText,
  sections: readonly PolicySection[],
  start: number,
  end: number,
): Quote | undefined {
  const { text } = document;
  const span = wholeWords(text, start, Math.min(end, start + longestQuote));
  if (span === undefined) return undefined;
  const readable = new ReadableText(document);
  const quote = readable.between(span.start, span.end).slice(0, longestQuote);
  if (quote === '') return undefined;
  const section = sectionAt(sections, span.start);
  const page = printedPage(document, sections, span.start);
  const prefix = readable
    .between(Math.max(0, span.start - contextLength * 2), span.start)
    .slice(-contextLength);
  const suffix = readable.between(span.end, span.end + contextLength * 2).slice(0, contextLength);
  return {
    quote,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    start: span.start,
    end: span.end,
    ...(section === undefined ? {} : { section: sectionName(section).slice(0, 300) }),
    ...(page === null ? {} : { page: page.slice(0, 20) }),
  };
}

function wholeWords(text: string, from: number, to: number): { start: number; end: number } | undefined {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let start = Math.max(0, Math.min(from, to));
  let end = Math.min(text.length, Math.max(from, to));
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return undefined;
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start -= 1;
  while (end < text.length && isLetter(end) && isLetter(end - 1)) end += 1;
  return { start, end };
}
