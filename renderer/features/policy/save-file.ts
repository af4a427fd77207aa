// The file of a policy document as the dossier keeps it, written somewhere for another program to open.
import type { BlobHash, DossierId } from '@shared/domain';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { words as general } from '@shared/i18n/nl-screens';
import { ask } from '../../platform/bridge';
import { showMessage } from '../../ui/message';

export async function saveFile(id: DossierId, hash: BlobHash, title: string): Promise<void> {
  const reply = await ask('policy:save-file', { id, hash, title });
  if (!reply.ok) {
    showMessage(reply.error.message);
    return;
  }
  if (reply.value === null) return;
  const { path, fileName } = reply.value;
  showMessage(words.fileSaved(fileName), {
    label: general.showInFolder,
    icon: 'folder',
    onPress: () => void ask('files:show', { path }),
  });
}
