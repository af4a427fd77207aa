// How far a reply on its way in is, what went wrong, and the questions that only a person can answer.
import type { Addressee, AddresseeId } from '@shared/domain';
import { readDutchDate } from '@shared/i18n/read-dutch-date';
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { collegePlace } from '@shared/letter';
import { useState } from 'react';
import { useProgress } from '../../platform/work';
import { Arrival } from '../../ui/arrival';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { today } from '../../platform/today';
import type { Adding, AskedReply } from './use-adding';

interface AddingViewProps {
  readonly adding: Adding;
  readonly addressees: readonly Addressee[];
}

export function AddingView({ adding, addressees }: AddingViewProps) {
  const { ticket, error, asked } = adding;
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
        <FromDialog asked={asked} addressees={addressees} onTake={adding.take} onClose={adding.dismiss} />
      )}
    </>
  );
}

interface FromDialogProps {
  readonly asked: AskedReply;
  readonly addressees: readonly Addressee[];
  readonly onTake: Adding['take'];
  readonly onClose: () => void;
}

const everyone = 'alle';

function FromDialog({ asked, addressees, onTake, onClose }: FromDialogProps) {
  const [only] = addressees;
  const [from, setFrom] = useState<string>(addressees.length === 1 ? (only?.id ?? everyone) : everyone);
  const [date, setDate] = useState(dutchDate(today()));
  const [isWrong, setIsWrong] = useState(false);
  const take = () => {
    const read = readDutchDate(date);
    if (read.is !== 'date') setIsWrong(true);
    else onTake(asked, from === everyone ? null : (from as AddresseeId), read.iso);
  };
  return (
    <Dialog
      title={words.fromTitle(asked.fileName)}
      onClose={onClose}
      onSubmit={take}
      actions={
        <>
          <Button variant="main" type="submit" icon="search">
            {words.takeIn}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <Choice<string>
        label={words.fromLabel}
        value={from}
        onChange={setFrom}
        options={[
          ...(addressees.length === 1 ? [] : [{ value: everyone, label: words.allColleges }]),
          ...addressees.map(({ id, name }) => ({ value: id, label: collegePlace(name) })),
        ]}
      />
      <TextField
        label={words.receivedLabel}
        hint={words.receivedHint}
        value={date}
        onChange={(value) => {
          setDate(value);
          setIsWrong(false);
        }}
        error={isWrong ? words.dateUnclear : undefined}
      />
    </Dialog>
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
