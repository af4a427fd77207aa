// Goes to the dossier that a file belongs to, where it is on this computer.
import { forkWords as say } from '@shared/i18n/nl-forks';
import type { OtherDossier } from '@shared/ipc/contract';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';

interface OpenOtherButtonProps {
  readonly other: OtherDossier;
  readonly file: string;
  readonly onOpened: () => void;
}

export function OpenOtherButton({ other, file, onOpened }: OpenOtherButtonProps) {
  const open = async () => {
    const reply = await ask('dossier:open', { id: other.id });
    if (!reply.ok) {
      showMessage(reply.error.message);
      return;
    }
    onOpened();
    useDossier.getState().show(reply.value);
    goTo('contributions');
    showMessage(say.openedOther(file));
  };
  return (
    <Button iconAfter="forward" onPress={() => void open()}>
      {say.openOther(other.title ?? '')}
    </Button>
  );
}
