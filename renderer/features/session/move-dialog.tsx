// One source that belongs elsewhere: to another point, or on its own.
import { sessionWords } from '@shared/i18n/nl-session';
import { memberWords as words } from '@shared/i18n/nl-session-members';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { type Destination, DestinationField } from './destination-field';
import { movePoint } from './member-acts';
import type { MemberDialogProps } from './split-dialog';

export function MoveDialog({ proposal, point, data, onClose }: MemberDialogProps) {
  const [to, setTo] = useState<Destination | null>(null);
  const move = () => {
    onClose();
    if (to !== null) movePoint(proposal, point, data, to);
  };
  return (
    <Dialog
      title={words.moveTitle(data.councilOf(point.council).name)}
      onClose={onClose}
      actions={
        <>
          <Button variant="main" onPress={move} isDisabledBecause={to === null ? words.moveNone : undefined}>
            {words.moveDo}
          </Button>
          <Button onPress={onClose}>{sessionWords.back}</Button>
        </>
      }
    >
      <p className="soft">{words.stays}</p>
      <DestinationField
        label={words.moveWhere}
        hint={words.moveHint}
        aloneLabel={words.moveAlone}
        data={data}
        from={proposal}
        chosen={to}
        onChoose={setTo}
      />
    </Dialog>
  );
}
