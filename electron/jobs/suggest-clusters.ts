// Which points say the same, with the word lists of this installation.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, succeed } from '@shared/domain';
import {
  type Suggestions,
  type Vocabulary,
  emptyVocabulary,
  parseVocabulary,
  suggest,
} from '@shared/similarity';
import type { JobInput } from './job-port';

export async function suggestClusters(input: JobInput<'suggest'>): Promise<Result<Suggestions>> {
  return succeed(suggest(input.points, await readWordLists(input.wordLists)));
}

/** Missing or faulty lists make the suggestions poorer, not impossible. */
async function readWordLists(folder: string): Promise<Vocabulary> {
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
