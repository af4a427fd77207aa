// When a person last opened a dossier: beside the dossier, since it is no part of it.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeSafely } from './safe-write';

const fileName = 'last-opened.json';
const schema = z.object({ at: z.iso.datetime() });

/** ISO; the time of the folder where nothing better is known. */
export async function readLastOpened(folder: string): Promise<string> {
  try {
    return schema.parse(JSON.parse(await readFile(join(folder, fileName), 'utf8'))).at;
  } catch {
    return await stat(folder).then(
      ({ mtime }) => mtime.toISOString(),
      () => new Date(0).toISOString(),
    );
  }
}

/** Failing here is no error: only the order of a list depends on it. */
export async function writeLastOpened(folder: string, at: Date): Promise<void> {
  await writeSafely(join(folder, fileName), JSON.stringify({ at: at.toISOString() })).catch(() => undefined);
}
