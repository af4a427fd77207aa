// A copy of everything of one dossier.
import type { Result } from '@shared/domain';
import { archiveWords } from '@shared/i18n/nl-shared-folder';
import { mainWords } from '@shared/i18n/nl-main';
import type { InputOf, WrittenFile } from '@shared/ipc/contract';
import { currentInvitation } from '@shared/merge';
import type { AppContext, Handlers } from '../app-context';
import { packArchive } from '../pack-joint';
import { saveWithDialog } from '../save-with-dialog';

export const archiveHandlers = {
  /** Codes: those of opening and of jobs, `file-not-written`, `file-locked`. */
  'archive:save': saveArchive,
} satisfies Handlers<'archive:save'>;

async function saveArchive(
  context: AppContext,
  { id }: InputOf<'archive:save'>,
): Promise<Result<WrittenFile | null>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { dossier } = opened.value;
  const packed = await packArchive(context, dossier, await opened.value.versionsToCarry());
  if (!packed.ok) return packed;
  const setAside = new Set(dossier.local.setAside);
  const title = currentInvitation(dossier.shared.invitations, setAside)?.title ?? mainWords.untitledDossier;
  return saveWithDialog(context, packed.value, {
    title: archiveWords.saveTitle,
    fileName: archiveWords.fileName(title, context.now()),
    kind: { name: mainWords.dialogs.samenadviesFiles, extensions: ['samenadvies'] },
  });
}
