// Everything of the dossier in one file, to hand over or to keep.
import { words } from '@shared/i18n/nl-screens';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { showMessage } from '../../ui/message';

export async function exportJoint(): Promise<void> {
  const { id } = useDossier.getState();
  if (id === null) return;
  const reply = await ask('exchange:export-joint', { id });
  if (!reply.ok) {
    showMessage(reply.error.message);
    return;
  }
  if (reply.value === null) return;
  const { path, fileName } = reply.value;
  showMessage(words.dossierMenu.exported(fileName), {
    label: words.showInFolder,
    icon: 'folder',
    onPress: () => void ask('files:show', { path }),
  });
}
