// Files that a person pointed at, read from disk.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { IncomingFile } from '../jobs/job-port';
import type { AppContext, FileKind } from './app-context';

/** In bytes: far above any dossier, far below what makes a small computer stop. */
const largestFile = 300_000_000;

export type Unusable = 'too-large' | 'unreadable';

interface FileQuestion {
  readonly title: string;
  readonly kind: FileKind;
  /** In bytes. */
  readonly largest: number;
}

/** Asks for one file and reads it; null when the person chose none. `refuse` says why a file cannot be used. */
export async function chooseFile(
  { dialogs }: AppContext,
  { title, kind, largest }: FileQuestion,
  refuse: (why: Unusable) => Result<never>,
): Promise<Result<IncomingFile | null>> {
  const [path] = await dialogs.chooseFiles({ title, kinds: [kind], several: false });
  return path === undefined ? succeed(null) : readWithin(path, largest, refuse);
}

/** Codes: `file-unreadable`, `file-too-large`. */
export function readChosenFile(path: string): Promise<Result<IncomingFile>> {
  return readWithin(path, largestFile, (why) => fail(`file-${why}`, mainSentence(`file-${why}`)));
}

async function readWithin(
  path: string,
  largest: number,
  refuse: (why: Unusable) => Result<never>,
): Promise<Result<IncomingFile>> {
  try {
    const { size } = await stat(path);
    if (size > largest) return refuse('too-large');
    return succeed({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch {
    return refuse('unreadable');
  }
}
