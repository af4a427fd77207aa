// The hard words with their plain ones, as they come with the program.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PlainWords, plainWordsSchema } from '@shared/writing';

/** `folder` is `resources/woordenlijsten`. A list that is missing or faulty is empty: writing goes on without it. */
export async function readPlainWords(folder: string): Promise<PlainWords> {
  try {
    return plainWordsSchema.parse(JSON.parse(await readFile(join(folder, 'jargon.json'), 'utf8')));
  } catch {
    return {};
  }
}
