// How far a reply on its way in is, what went wrong, and the questions that only a person can answer.
import type { Addressee } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { useState } from 'react';
import { useProgress } from '../../platform/work';
import { Arrival } from '../../ui/arrival';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { FromDialog } from './from-dialog';
import type { ReplyEntry } from './reply-entries';
import type { Adding } from './use-adding';

interface AddingViewProps {
  readonly adding: Adding;
  readonly addressees: readonly Addressee[];
  /** What is there already. */
  readonly entries: readonly ReplyEntry[];
}

export function AddingView({ adding, addressees, entries }: AddingViewProps) {
  const { ticket, error, asked, doubted } = adding;
  const progress = useProgress(ticket);
  return (
    <>
      <Arrival
        error={error}
        errorTitle={words.addFailed}
        onDismiss={adding.dismiss}
        isUnderWay={ticket !== null}
        underWay={words.reading}
        progress={progress}
        first={words.matching}
        onStop={adding.stop}
      />
      {asked !== null && (
        <FromDialog
          asked={asked}
          addressees={addressees}
          entries={entries}
          onTake={adding.take}
          onClose={adding.dismiss}
        />
      )}
      {doubted !== null && (
        <Dialog
          title={words.ownTitle}
          onClose={adding.dismiss}
          actions={
            <>
              <Button variant="main" icon="folder" onPress={() => adding.add()}>
                {words.ownOther}
              </Button>
              <Button onPress={() => adding.take(doubted, true)}>{words.ownAnyway}</Button>
              <Button variant="quiet" onPress={adding.dismiss}>
                {words.cancel}
              </Button>
            </>
          }
        >
          <p>{words.ownText(doubted.asked.fileName)}</p>
        </Dialog>
      )}
    </>
  );
}

interface PasteDialogProps {
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

export function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const take = () => {
    if (text.trim() === '') setIsWrong(true);
    else onPaste(text);
  };
  return (
    <Dialog
      isWide
      title={words.pasteTitle}
      onClose={onClose}
      onSubmit={take}
      actions={
        <>
          <Button variant="main" type="submit">
            {words.next}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <TextArea
        label={words.pasteLabel}
        hint={words.pasteHint}
        value={text}
        onChange={setText}
        rows={12}
        isWritten
        startsFocused
        error={isWrong ? words.pasteEmpty : undefined}
      />
    </Dialog>
  );
}
