// What is left out needs a reason: its councils read it.
import { sessionWords as words } from '@shared/i18n/nl-session';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';

interface LeaveOutDialogProps {
  readonly title: string;
  readonly councils: readonly string[];
  /** The reason that was given earlier. */
  readonly before?: string;
  /** What happens with what is left out. */
  readonly children: ReactNode;
  readonly onLeaveOut: (reason: string) => void;
  readonly onClose: () => void;
}

export function LeaveOutDialog({
  title,
  councils,
  before = '',
  children,
  onLeaveOut,
  onClose,
}: LeaveOutDialogProps) {
  const [reason, setReason] = useState(before);
  const [isMissing, setIsMissing] = useState(false);
  const leaveOut = () => {
    if (reason.trim() === '') setIsMissing(true);
    else onLeaveOut(reason.trim());
  };
  return (
    <Dialog
      title={title}
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
      {children}
    </Dialog>
  );
}
