// Which points say the same.
export * from './empty-vocabulary';
export * from './similarity';
export { suggest } from './suggest';
export { parseVocabulary } from './vocabulary';
export type { Opposition, SynonymGroup, Vocabulary } from './vocabulary';
