// Word documents of councils without the app: from plain blocks to points, and to a contribution on their behalf.
export { findPoints, type FoundPoints } from './find-points';
export type { FoundPoint } from './build-point';
export type { DocumentLine, MarginNotes } from './document-lines';
export { mintWordContribution, wordMediaType, type MintedWord } from './mint-word-contribution';
export type * from './word-block';
