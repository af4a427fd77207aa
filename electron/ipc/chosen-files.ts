// Files that a person pointed at, read from disk.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { IncomingFile } from '../jobs/job-port';

/** In bytes: far above any dossier, far below what makes a small computer stop. */
const largestFile = 300_000_000;

/** Codes: `file-unreadable`, `file-too-large`. */
export async function readChosenFile(path: string): Promise<Result<IncomingFile>> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return fail('file-too-large', mainSentence('file-too-large'));
    return succeed({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch {
    return fail('file-unreadable', mainSentence('file-unreadable'));
  }
}
