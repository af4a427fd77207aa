// The two Word files about a reply, and where they are.
import type { AddresseeId, DossierId } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { Reply } from '@shared/ipc/contract';
import { ask } from '../../platform/bridge';
import { showMessage } from '../../ui/message';

export async function makeOverview(id: DossierId): Promise<void> {
  sayMade(await ask('reply:export-overview', { id }));
}

export async function makeReminder(id: DossierId, addressee: AddresseeId): Promise<void> {
  sayMade(await ask('reply:export-reminder', { id, addressee }));
}

function sayMade(reply: Reply<'reply:export-overview'>): void {
  if (!reply.ok) {
    showMessage(reply.error.message);
    return;
  }
  if (reply.value === null) {
    showMessage(words.notMade);
    return;
  }
  const { path, fileName } = reply.value;
  showMessage(words.made(fileName), {
    label: words.showInFolder,
    icon: 'folder',
    onPress: () =>
      void ask('files:show', { path }).then((shown) => {
        if (!shown.ok) showMessage(shown.error.message);
      }),
  });
}
