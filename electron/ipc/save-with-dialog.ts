// Writing a file where the person wants it: whole, or not at all.
import { basename } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { WrittenFile } from '@shared/ipc/contract';
import { systemCode, writeSafely } from '../persistence/safe-write';
import type { AppContext, FileKind } from './app-context';
import { safeFileName } from './safe-file-name';

interface SaveQuestion {
  readonly title: string;
  /** Proposed; characters that a file system refuses are taken out. */
  readonly fileName: string;
  readonly kind: FileKind;
}

/** Null when the person chose no place. Codes: `file-locked`, `file-not-written`; the old file is then untouched. */
export async function saveWithDialog(
  { dialogs, writtenFiles }: AppContext,
  bytes: Uint8Array,
  { title, fileName, kind }: SaveQuestion,
): Promise<Result<WrittenFile | null>> {
  const chosen = await dialogs.chooseSavePath({ title, fileName: safeFileName(fileName), kinds: [kind] });
  if (chosen === null) return succeed(null);
  const path = withEnding(chosen, kind.extensions[0] ?? '');
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

function withEnding(path: string, ending: string): string {
  return path.toLowerCase().endsWith(`.${ending}`) ? path : `${path}.${ending}`;
}
