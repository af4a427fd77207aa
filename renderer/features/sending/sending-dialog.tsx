// The same for the joint secretary, who has a council of her own.
import { sendingWords as words } from '@shared/i18n/nl-sending';
import { askDialog } from '../../platform/asked-dialog';
import { useOwnCouncil } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SendingBody } from './sending-body';
import './sending.css';

export function SendingDialog({ onClose }: { readonly onClose: () => void }) {
  const council = useOwnCouncil();
  return (
    <Dialog
      title={council === undefined ? words.title : words.titleOf(council.name)}
      isWide={council !== undefined}
      onClose={onClose}
      actions={
        <>
          {council === undefined && (
            <Button variant="main" onPress={() => askDialog('council')}>
              {words.chooseCouncil}
            </Button>
          )}
          <Button onPress={onClose}>{words.close}</Button>
        </>
      }
    >
      {council === undefined ? (
        <p>
          {words.noCouncil} {words.noCouncilText}
        </p>
      ) : (
        <SendingBody council={council} />
      )}
    </Dialog>
  );
}
