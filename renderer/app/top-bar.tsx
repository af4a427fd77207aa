// The bar above the open dossier.
import { words } from '@shared/i18n/nl-screens';
import { exportJoint } from '../features/exchange/export-joint';
import { useDossier } from '../platform/dossier-store';
import { useInvitation } from '../platform/dossier-views';
import { goTo } from '../platform/place';
import { Button } from '../ui/button';
import { Menu, type MenuEntry } from '../ui/menu';
import { Help } from './help';
import { SaveStatus } from './save-status';
import { TextSize } from './text-size';
import { redo, undo } from './undo';

type DossierAct = 'export' | 'other';

const acts: readonly MenuEntry<DossierAct>[] = [
  {
    id: 'export',
    label: words.dossierMenu.exportJoint,
    hint: words.dossierMenu.exportJointHint,
    icon: 'receive',
  },
  { id: 'other', label: words.dossierMenu.other, icon: 'home' },
];

export function TopBar() {
  const canUndo = useDossier((state) => (state.dossier?.local.undo.length ?? 0) > 0);
  const canRedo = useDossier((state) => (state.dossier?.local.redo.length ?? 0) > 0);
  const title = useInvitation()?.title ?? words.product;
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
        entries={acts}
        onChoose={(act) => (act === 'export' ? void exportJoint() : goTo('start'))}
      />
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
