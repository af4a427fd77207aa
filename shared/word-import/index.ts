// Word documents of councils without the app: from plain blocks to points, and to a contribution on their behalf.
export { findPoints, type FoundPoints } from './find-points';
export type { FoundPoint } from './build-point';
export {
  type Review,
  type ReviewEdit,
  type ReviewPoint,
  editReview,
  looseLines,
  nextCounting,
  startReview,
} from './edit-found';
export { type PointPart, type TextPiece, piecesOf } from './edit-found-pieces';
export { type CouncilGuess, guessCouncil } from './guess-council';
export { type ReviewedPoints, reviewedPoints } from './reviewed-points';
export type { DocumentLine, MarginNotes } from './document-lines';
export { identifyPoints } from './match-identity';
export { type MatchedPoints, type PointMatch, isSameText, matchPoints } from './match-points';
export { mintWordContribution, wordMediaType, type MintedWord } from './mint-word-contribution';
export { type WordBase, ancestorsFrom, wordBase } from './word-base';
export type * from './word-block';
