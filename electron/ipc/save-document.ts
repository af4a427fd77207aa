// Saving what people go on working on outside the app: a file that somebody changed, or has open, is left alone.
import { basename } from 'node:path';
import { type DossierId, type Result, fail, succeed } from '@shared/domain';
import { letterFileSentences } from '@shared/i18n/nl-letter-files';
import type { LeftAlone, WrittenFile } from '@shared/ipc/contract';
import type { AppContext } from './app-context';
import { type SaveQuestion, askPlace, writeWhole } from './save-with-dialog';
import { nextFreePath, placeState, rememberWritten } from './written-files';

/** Null when the person chose no place. Codes: `file-locked`, `file-not-written`; the old file is then untouched. */
export async function saveDocument(
  context: AppContext,
  id: DossierId,
  bytes: Uint8Array,
  question: SaveQuestion,
): Promise<Result<WrittenFile | LeftAlone | null>> {
  const path = await askPlace(context, question);
  if (path === null) return succeed(null);
  const state = await placeState(context.stores, id, path);
  if (state !== 'free') {
    const proposal = basename(await nextFreePath(path));
    return succeed({ leftAlone: letterFileSentences[state](basename(path)), proposal });
  }
  return writeDocument(context, id, path, bytes);
}

/** As {@link saveDocument}, where nothing is proposed instead. Code besides: `left-alone`. */
export async function saveOrLeaveAlone(
  context: AppContext,
  id: DossierId,
  bytes: Uint8Array,
  question: SaveQuestion,
): Promise<Result<WrittenFile | null>> {
  const saved = await saveDocument(context, id, bytes, question);
  if (!saved.ok || saved.value === null) return saved.ok ? succeed(null) : saved;
  return 'leftAlone' in saved.value ? fail('left-alone', saved.value.leftAlone) : succeed(saved.value);
}

/** Writes, and remembers what. Only for a place that is free. Codes: `file-locked`, `file-not-written`. */
export async function writeDocument(
  context: AppContext,
  id: DossierId,
  path: string,
  bytes: Uint8Array,
): Promise<Result<WrittenFile>> {
  const written = await writeWhole(context, path, bytes);
  if (written.ok) await rememberWritten(context.stores, id, path, bytes);
  return written;
}
