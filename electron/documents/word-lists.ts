// The word lists that come with the program.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Vocabulary, emptyVocabulary, parseVocabulary } from '@shared/similarity';

/** The vocabulary of the field. Missing or faulty lists make suggestions poorer, not impossible: then it is empty. */
export async function readWordLists(folder: string): Promise<Vocabulary> {
  try {
    const [groepen, tegenstellingen, woorddelen] = await Promise.all(
      ['groepen', 'tegenstellingen', 'woorddelen'].map((name) => readJson(join(folder, `${name}.json`))),
    );
    const vocabulary = parseVocabulary({ groepen, tegenstellingen, woorddelen });
    return vocabulary.ok ? vocabulary.value : emptyVocabulary;
  } catch {
    return emptyVocabulary;
  }
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
