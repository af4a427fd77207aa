// Policy documents: outline, quotes, search, abbreviations.
export { QuoteLocator, type LocatedQuote, type WantedQuote } from './locate-quote';
export { makeQuote } from './make-quote';
export { type MarkdownSigns, markdownSigns } from './markdown-signs';
export { readOutline, recogniseOutline } from './outline';
export { readPlainPolicy } from './plain-policy';
export { type Abbreviation, findAbbreviations } from './policy-abbreviations';
export type { ReadPolicyDocument } from './policy-document';
export { proposeChapter } from './propose-chapter';
export { findSentences } from './policy-sentences';
export {
  type LineRole,
  type LinePart,
  type LinePlace,
  type PolicyBookmark,
  type PolicyLine,
  type PolicyPage,
  type PolicySection,
  type PolicySource,
  type PolicyText,
  pageAt,
  printedPage,
  sectionAt,
  sectionName,
} from './policy-text';
export { ReadableText } from './readable-text';
export { type QuoteFate, type RelocatedQuote, relocateQuotes } from './relocate-quotes';
export { type PolicyHit, PolicySearch, type SectionHits } from './search-policy';
