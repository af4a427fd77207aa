// A point that is left out needs a reason: its council reads it.
import { sessionWords as words } from '@shared/i18n/nl-session';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';

interface LeaveOutDialogProps {
  readonly councils: readonly string[];
  readonly points: number;
  readonly before: string;
  readonly onLeaveOut: (reason: string) => void;
  readonly onClose: () => void;
}

export function LeaveOutDialog({ councils, points, before, onLeaveOut, onClose }: LeaveOutDialogProps) {
  const [reason, setReason] = useState(before);
  const [isMissing, setIsMissing] = useState(false);
  const leaveOut = () => {
    if (reason.trim() === '') setIsMissing(true);
    else onLeaveOut(reason.trim());
  };
  return (
    <Dialog
      title={points === 1 ? words.dropTitle : words.dropTitleMore}
      onClose={onClose}
      actions={
        <>
          <Button variant="main" onPress={leaveOut}>
            {words.dropDo}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <TextArea
        label={words.reason(councils)}
        value={reason}
        onChange={(text) => setReason(text.slice(0, 5000))}
        rows={3}
        startsFocused
        error={isMissing && reason.trim() === '' ? words.reasonMissing : undefined}
      />
      <p className="soft">{words.dropKept}</p>
    </Dialog>
  );
}
