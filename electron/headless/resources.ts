// What the command line reads of the files that come with the program.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Vocabulary } from '@shared/similarity';
import { readWordLists } from '../documents/word-lists';

export function readVocabulary(): Promise<Vocabulary> {
  return readWordLists(wordListFolder());
}

export function wordListFolder(): string {
  return join(resourcesFolder(), 'woordenlijsten');
}

/** `resources/` lies above this module, in a checkout as well as in a build or an installed app. */
function resourcesFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'resources', 'woordenlijsten')) && dirname(folder) !== folder)
    folder = dirname(folder);
  return join(folder, 'resources');
}
