// The advice letter as a Word file: one for all, one for a college, or one for each.
import { join } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { letterFileSentence, letterFileWords } from '@shared/i18n/nl-letter-files';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, LeftAlone, WrittenFile, WrittenLetters } from '@shared/ipc/contract';
import { letterFileNames } from '@shared/letter/letter-file-names';
import { currentInvitation } from '@shared/merge';
import { letterSettings } from '@shared/views';
import type { AppContext, Handlers } from '../app-context';
import { letterOf } from '../letter-of';
import { safeFileName } from '../safe-file-name';
import { saveDocument, writeDocument } from '../save-document';
import { styledLetter } from '../styled-letter';
import { nextFreePath, placeState } from '../written-files';

export const letterHandlers = {
  /** Codes: those of opening and of jobs, `file-locked`, `file-not-written`. */
  'letter:export-word': exportWord,

  /** Codes: those of opening and of jobs, `no-colleges`, `file-locked`, `file-not-written`: what was written before stays. */
  'letter:export-each': exportEach,
} satisfies Handlers<'letter:export-word' | 'letter:export-each'>;

async function exportWord(
  context: AppContext,
  { id, addressee, fileName }: InputOf<'letter:export-word'>,
): Promise<Result<WrittenFile | LeftAlone | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const now = context.now().toISOString();
  const letter = await letterOf(context, dossier, { addressee, now });
  const written = await styledLetter(context, id, dossier, { letter, now });
  if (!written.ok) return written;
  const title = currentInvitation(dossier.shared.invitations)?.title ?? mainWords.untitledDossier;
  const { addressees } = letterSettings(dossier.shared, new Set(dossier.local.setAside));
  const own = addressees.findIndex((each) => each.id === addressee);
  const name = letterFileNames(addressees)[own] ?? mainWords.letterFileName(title);
  return saveDocument(context, id, written.value, {
    title: mainWords.dialogs.saveLetter,
    fileName: fileName ?? name,
    kind: { name: mainWords.dialogs.wordFiles, extensions: ['docx'] },
  });
}

async function exportEach(
  context: AppContext,
  { id }: InputOf<'letter:export-each'>,
): Promise<Result<WrittenLetters | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const { addressees } = letterSettings(dossier.shared, new Set(dossier.local.setAside));
  if (addressees.length === 0) {
    return fail('no-colleges', letterFileSentence('no-colleges'));
  }
  const folder = await context.dialogs.chooseFolder({ title: letterFileWords.chooseFolder });
  if (folder === null) return succeed(null);
  const now = context.now().toISOString();
  const names = letterFileNames(addressees);
  const files: WrittenFile[] = [];
  const renamed: { wanted: string; fileName: string }[] = [];
  for (const [at, { id: addressee }] of addressees.entries()) {
    const letter = await letterOf(context, dossier, { addressee, now });
    const bytes = await styledLetter(context, id, dossier, { letter, now });
    if (!bytes.ok) return bytes;
    const wanted = safeFileName(names[at] ?? '');
    const path = join(folder, wanted);
    const isFree = (await placeState(context.stores, id, path)) === 'free';
    const file = await writeDocument(context, id, isFree ? path : await nextFreePath(path), bytes.value);
    if (!file.ok) return file;
    files.push(file.value);
    if (!isFree) renamed.push({ wanted, fileName: file.value.fileName });
  }
  return succeed({ files, renamed });
}
