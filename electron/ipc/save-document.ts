// Saving what people go on working on outside the app: a file that somebody changed, or has open, is left alone.
import { basename } from 'node:path';
import { type DossierId, type Result, fail, succeed } from '@shared/domain';
import { letterFileSentences } from '@shared/i18n/nl-letter-files';
import { mainSentence } from '@shared/i18n/nl-main';
import type { LeftAlone, WrittenFile } from '@shared/ipc/contract';
import { systemCode, writeSafely } from '../persistence/safe-write';
import type { AppContext, FileKind } from './app-context';
import { safeFileName } from './safe-file-name';
import { nextFreePath, placeState, rememberWritten } from './written-files';

interface SaveQuestion {
  readonly title: string;
  /** Proposed; characters that a file system refuses are taken out. */
  readonly fileName: string;
  readonly kind: FileKind;
}

/** Null when the person chose no place. Codes: `file-locked`, `file-not-written`; the old file is then untouched. */
export async function saveDocument(
  context: AppContext,
  id: DossierId,
  bytes: Uint8Array,
  { title, fileName, kind }: SaveQuestion,
): Promise<Result<WrittenFile | LeftAlone | null>> {
  const chosen = await context.dialogs.chooseSavePath({
    title,
    fileName: safeFileName(fileName),
    kinds: [kind],
  });
  if (chosen === null) return succeed(null);
  const ending = kind.extensions[0] ?? '';
  const path = chosen.toLowerCase().endsWith(`.${ending}`) ? chosen : `${chosen}.${ending}`;
  const state = await placeState(context.stores, id, path);
  if (state !== 'free') {
    const proposal = basename(await nextFreePath(path));
    return succeed({ leftAlone: letterFileSentences[state](basename(path)), proposal });
  }
  return writeDocument(context, id, path, bytes);
}

/** Writes, and remembers what. Only for a place that is free. Codes: `file-locked`, `file-not-written`. */
export async function writeDocument(
  { stores, writtenFiles }: AppContext,
  id: DossierId,
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
  await rememberWritten(stores, id, path, bytes);
  writtenFiles.add(path);
  return succeed({ path, fileName: basename(path) });
}
