// The advice letter as a Word file.
import type { Dossier } from '@shared/commands';
import type { Result } from '@shared/domain';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, WrittenFile } from '@shared/ipc/contract';
import { type LetterModel, buildLetter } from '@shared/letter';
import { currentInvitation } from '@shared/merge';
import type { AppContext, Handlers } from '../app-context';
import { saveWithDialog } from '../save-with-dialog';
import { suggestFor } from '../suggest-for';

export const letterHandlers = {
  /** Codes: those of opening and of jobs, `file-locked`, `file-not-written`. */
  'letter:export-word': exportWord,
} satisfies Handlers<'letter:export-word'>;

async function exportWord(
  context: AppContext,
  { id }: InputOf<'letter:export-word'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const now = context.now().toISOString();
  const letter = await letterOf(context, dossier, now);
  const written = await context.jobs.run('write-letter', { letter, now });
  if (!written.ok) return written;
  const title = currentInvitation(dossier.shared.invitations)?.title ?? mainWords.untitledDossier;
  return saveWithDialog(context, written.value, {
    title: mainWords.dialogs.saveLetter,
    fileName: mainWords.letterFileName(title),
    kind: { name: mainWords.dialogs.wordFiles, extensions: ['docx'] },
  });
}

/** A concept puts together what the machine proposes; when proposing fails, its points stand one by one. */
async function letterOf(context: AppContext, dossier: Dossier, now: string): Promise<LetterModel> {
  const options = { today: now.slice(0, 10), setAside: new Set(dossier.local.setAside) };
  const letter = buildLetter(dossier.shared, options);
  if (!letter.isConcept) return letter;
  const suggestions = await suggestFor(context, dossier);
  return suggestions.ok
    ? buildLetter(dossier.shared, { ...options, clusters: suggestions.value.clusters })
    : letter;
}
