// Checks on a letter: what a reader would stumble over, before a reader does.
export * from './check-letter';
export * from './finding';
export type { LetterLine } from './letter-line';
export type { ReadLetter } from './read-letter';
export * from './read-letter-model';
export * from './read-letter-text';
export * from './reading-ease';
export * from './recognise-letter';
export * from './repairs';
export { type PolicyTexts, checkQuotes, quotesByDocument } from './quotes';
