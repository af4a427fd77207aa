// Dutch words to their stem, by the Snowball algorithm (https://snowballstem.org/algorithms/dutch/stemmer.html).
import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('dutch');
/** Stemming costs more than any other step on a small dossier; the memory is dropped when it grows large. */
const memory = new Map<string, string>();
const memoryLimit = 100_000;

/**
 * Repairs what the algorithm leaves apart: plurals on -ies ("organisaties"), and the voiced consonant that Dutch
 * writes before an ending only ("huizen" and "huis", "brieven" and "brief").
 */
function mend(root: string): string {
  if (root.length < 4) return root;
  if (root.endsWith('ies')) return root.slice(0, -1);
  if (root.endsWith('z')) return `${root.slice(0, -1)}s`;
  if (root.endsWith('v')) return `${root.slice(0, -1)}f`;
  return root;
}

/** The stem of a folded, lower-case word. */
export function stem(word: string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= memoryLimit) memory.clear();
  const result = mend(stemmer.stem(word));
  memory.set(word, result);
  return result;
}
