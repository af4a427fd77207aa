// Dutch words to their stem, by the Snowball algorithm (https://snowballstem.org/algorithms/dutch/stemmer.html).
import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('dutch');
/** Stemming costs more than any other step on a small dossier; the memory is dropped when it grows large. */
const memory = new Map<string, string>();
const memoryLimit = 100_000;

/** The stem of a folded, lower-case word. */
export function stem(word: string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= memoryLimit) memory.clear();
  const result = stemmer.stem(word);
  memory.set(word, result);
  return result;
}
