// What is remembered of one dossier, beside it: can be made again at any time, so a file that is not right is no error.
import { readFile } from 'node:fs/promises';
import { type DossierMemory, dossierMemorySchema, memoryVersion } from '@shared/memory';
import { z } from 'zod';
import { writeSafely } from './safe-write';

export const memoryFileName = 'zoekgeheugen.json';

const fileSchema = z.object({
  version: z.literal(memoryVersion),
  stamp: z.string(),
  memory: dossierMemorySchema,
});

/** Undefined when it is not there, damaged, of another version, or of other files than those of `stamp`. */
export async function readMemoryFile(path: string, stamp: string): Promise<DossierMemory | undefined> {
  try {
    const file = fileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    return file.stamp === stamp ? file.memory : undefined;
  } catch {
    return undefined;
  }
}

/** Failing here is no error: the next time it is made again. */
export async function writeMemoryFile(path: string, stamp: string, memory: DossierMemory): Promise<void> {
  const text = JSON.stringify({ version: memoryVersion, stamp, memory } satisfies z.input<typeof fileSchema>);
  await writeSafely(path, text).catch(() => undefined);
}
