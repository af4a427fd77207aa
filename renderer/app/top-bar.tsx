// The bar above the open dossier.
import { useState } from 'react';
import { invitationFormWords, readInvitationWords } from '@shared/i18n/nl-invitation';
import { memoryWords } from '@shared/i18n/nl-memory';
import { words } from '@shared/i18n/nl-screens';
import { sendingWords } from '@shared/i18n/nl-sending';
import { archiveWords, sharedFolderWords } from '@shared/i18n/nl-shared-folder';
import { exportJoint } from '../features/exchange/export-joint';
import { saveArchive } from '../features/exchange/save-archive';
import { SharedFolderDialog } from '../features/exchange/shared-folder-dialog';
import { type AskedDialog, askDialog } from '../platform/asked-dialog';
import { useDossier } from '../platform/dossier-store';
import { useInvitation } from '../platform/dossier-views';
import { openMemory } from '../platform/memory-place';
import { goTo } from '../platform/place';
import { Button } from '../ui/button';
import { Menu, type MenuEntry } from '../ui/menu';
import { Help } from './help';
import type { Role } from './role';
import { SaveStatus } from './save-status';
import { TextSize } from './text-size';
import { redo, undo } from './undo';

type DossierAct = AskedDialog | 'memory' | 'export' | 'archive' | 'folder' | 'other';

/** What is there to do with the dossier as a whole, in each role. */
const actsByRole: Readonly<Record<Role, readonly MenuEntry<DossierAct>[]>> = {
  'joint-secretary': [
    { id: 'invitation', label: invitationFormWords.menu, hint: invitationFormWords.menuHint, icon: 'pen' },
    { id: 'sending', label: sendingWords.menu, hint: sendingWords.menuHint, icon: 'document' },
  ],
  participant: [{ id: 'read-invitation', label: readInvitationWords.menu, icon: 'document' }],
};

const acts: readonly MenuEntry<DossierAct>[] = [
  {
    id: 'export',
    label: words.dossierMenu.exportJoint,
    hint: words.dossierMenu.exportJointHint,
    icon: 'receive',
  },
  { id: 'archive', label: archiveWords.act, hint: archiveWords.hint, icon: 'copy' },
  { id: 'folder', label: sharedFolderWords.menu, hint: sharedFolderWords.menuHint, icon: 'folder' },
  { id: 'memory', label: memoryWords.act, hint: memoryWords.menuHint, icon: 'search' },
  { id: 'other', label: words.dossierMenu.other, icon: 'home' },
];

export function TopBar() {
  const [showsFolder, setShowsFolder] = useState(false);
  const canUndo = useDossier((state) => (state.dossier?.local.undo.length ?? 0) > 0);
  const canRedo = useDossier((state) => (state.dossier?.local.redo.length ?? 0) > 0);
  const title = useInvitation()?.title ?? words.product;
  const role = useDossier((state) => state.dossier?.local.role ?? 'participant');
  return (
    <header className="top">
      <Button variant="quiet" icon="home" onPress={() => goTo('start')}>
        {words.toStart}
      </Button>
      <Menu
        variant="quiet"
        className="dossier"
        label={title}
        title={title}
        entries={[...actsByRole[role], ...acts]}
        onChoose={(act) => {
          if (act === 'export') void exportJoint();
          else if (act === 'archive') void saveArchive();
          else if (act === 'memory') openMemory();
          else if (act === 'folder') setShowsFolder(true);
          else if (act === 'other') goTo('start');
          else askDialog(act);
        }}
      />
      {showsFolder && <SharedFolderDialog onClose={() => setShowsFolder(false)} />}
      <SaveStatus />
      <Button
        variant="quiet"
        icon="undo"
        onPress={undo}
        isDisabledBecause={canUndo ? undefined : words.nothingToUndo}
      >
        {words.undo}
      </Button>
      <Button
        variant="quiet"
        icon="redo"
        onPress={redo}
        isDisabledBecause={canRedo ? undefined : words.nothingToRedo}
      >
        {words.redo}
      </Button>
      <span className="divider" />
      <TextSize />
      <span className="divider" />
      <Help />
    </header>
  );
}
