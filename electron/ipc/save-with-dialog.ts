// Writing a file where the person wants it: whole, or not at all.
import { basename } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { WrittenFile } from '@shared/ipc/contract';
import { systemCode, writeSafely } from '../persistence/safe-write';
import type { AppContext, FileKind } from './app-context';
import { safeFileName } from './safe-file-name';

export interface SaveQuestion {
  readonly title: string;
  /** Proposed; characters that a file system refuses are taken out. */
  readonly fileName: string;
  readonly kind: FileKind;
}

/** Null when the person chose no place. Codes: `file-locked`, `file-not-written`; the old file is then untouched. */
export async function saveWithDialog(
  context: AppContext,
  bytes: Uint8Array,
  question: SaveQuestion,
): Promise<Result<WrittenFile | null>> {
  const path = await askPlace(context, question);
  return path === null ? succeed(null) : writeWhole(context, path, bytes);
}

/** A path with the ending of its kind; null when the person chose none. */
export async function askPlace(
  { dialogs }: AppContext,
  { title, fileName, kind }: SaveQuestion,
): Promise<string | null> {
  const chosen = await dialogs.chooseSavePath({ title, fileName: safeFileName(fileName), kinds: [kind] });
  const ending = `.${kind.extensions[0] ?? ''}`;
  return chosen === null || chosen.toLowerCase().endsWith(ending) ? chosen : `${chosen}${ending}`;
}

/** Codes: `file-locked`, `file-not-written`; the old file is then untouched. */
export async function writeWhole(
  { writtenFiles }: AppContext,
  path: string,
  bytes: Uint8Array,
): Promise<Result<WrittenFile>> {
  try {
    await writeSafely(path, bytes, { patienceMs: 1500 });
  } catch (error) {
    const isLocked = ['EBUSY', 'EPERM', 'EACCES'].includes(systemCode(error) ?? '');
    const code = isLocked ? 'file-locked' : 'file-not-written';
    return fail(code, mainSentence(code));
  }
  writtenFiles.add(path);
  return succeed({ path, fileName: basename(path) });
}
