// Who said that a council agrees, how, and when.
import { type ToldBy, tellingWays } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import { readDutchDate } from '@shared/i18n/read-dutch-date';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { today } from '../../platform/today';

interface ApprovalDialogProps {
  readonly council: string;
  readonly onRecord: (told: ToldBy) => void;
  readonly onClose: () => void;
}

export function ApprovalDialog({ council, onRecord, onClose }: ApprovalDialogProps) {
  const [who, setWho] = useState('');
  const [how, setHow] = useState<ToldBy['how']>('telefoon');
  const [when, setWhen] = useState(dutchDate(today()));
  const [wasRefused, setWasRefused] = useState(false);
  const date = readDutchDate(when);
  const record = () => {
    if (who.trim() === '' || date.is !== 'date') setWasRefused(true);
    else onRecord({ who: who.trim().slice(0, 300), how, on: date.iso });
  };
  return (
    <Dialog
      title={words.recordTitle(council)}
      onClose={onClose}
      onSubmit={record}
      actions={
        <>
          <Button variant="main" type="submit">
            {words.record}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <TextField
        label={words.who}
        hint={words.whoHint}
        value={who}
        onChange={setWho}
        startsFocused
        error={wasRefused && who.trim() === '' ? words.whoMissing : undefined}
      />
      <Choice
        label={words.how}
        value={how}
        onChange={setHow}
        options={tellingWays.map((value) => ({ value, label: words.ways[value] }))}
      />
      <TextField
        label={words.when}
        value={when}
        onChange={setWhen}
        error={wasRefused && date.is !== 'date' ? words.whenWrong : undefined}
      />
    </Dialog>
  );
}
