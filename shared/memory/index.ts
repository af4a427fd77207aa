// What was advised before, in all dossiers of this computer: remembered, searched, used again.
export type { ExcerptPiece } from './excerpt';
export * from './memory';
export * from './memory-entry';
export * from './remember-dossier';
export * from './reuse-wording';
