// A copy of everything of the dossier: a reserve, or the way to another computer.
import { archiveWords } from '@shared/i18n/nl-shared-folder';
import { words } from '@shared/i18n/nl-screens';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { showMessage } from '../../ui/message';

export async function saveArchive(): Promise<void> {
  const { id } = useDossier.getState();
  if (id === null) return;
  const reply = await ask('archive:save', { id });
  if (!reply.ok) {
    showMessage(reply.error.message);
    return;
  }
  if (reply.value === null) return;
  const { path, fileName } = reply.value;
  showMessage(archiveWords.done(fileName), {
    label: words.showInFolder,
    icon: 'folder',
    onPress: () => void ask('files:show', { path }),
  });
}
