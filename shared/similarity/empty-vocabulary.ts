// Comparing without words of the field: what works when no word list is at hand.
import type { Vocabulary } from './vocabulary';

export const emptyVocabulary: Vocabulary = { groups: [], oppositions: [], parts: [] };
