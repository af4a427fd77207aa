// The shared folder from the dossier menu: everybody exchanges files, also who has no Bijdragen.
import { sharedFolderWords as words } from '@shared/i18n/nl-shared-folder';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SharedFolderPanel } from './shared-folder-panel';

export function SharedFolderDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title={words.title}
      isWide
      onClose={onClose}
      actions={
        <Button icon="cross" onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      <SharedFolderPanel isUntitled />
    </Dialog>
  );
}
