// The word lists that come with the program.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Vocabulary, emptyVocabulary, parseVocabulary } from '@shared/similarity';

/** The vocabulary of the field; an unreadable list gives none, so that comparing still works. */
export async function readVocabulary(folder: string = resourcesFolder()): Promise<Vocabulary> {
  const names = ['groepen', 'tegenstellingen', 'woorddelen'] as const;
  try {
    const lists = await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(folder, 'woordenlijsten', `${name}.json`), 'utf8');
        return [name, JSON.parse(text) as unknown] as const;
      }),
    );
    const vocabulary = parseVocabulary(Object.fromEntries(lists));
    return vocabulary.ok ? vocabulary.value : emptyVocabulary;
  } catch {
    return emptyVocabulary;
  }
}

/** `resources/` lies above this module, in a checkout as well as in a build. */
function resourcesFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'resources', 'woordenlijsten')) && dirname(folder) !== folder)
    folder = dirname(folder);
  return join(folder, 'resources');
}
