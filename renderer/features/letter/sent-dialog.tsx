// When the letter was sent, and to whom.
import type { Addressee, AddresseeId } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import { readDutchDate } from '@shared/i18n/read-dutch-date';
import { collegePlace } from '@shared/letter/letter-file-names';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { today } from '../../platform/today';

interface SentDialogProps {
  readonly fileName: string;
  readonly addressees: readonly Addressee[];
  /** No addressees: all of them. */
  readonly onRecord: (sent: { sentOn: string; addressees: AddresseeId[] }) => void;
  readonly onClose: () => void;
}

export function SentDialog({ fileName, addressees, onRecord, onClose }: SentDialogProps) {
  const [when, setWhen] = useState(dutchDate(today()));
  const [chosen, setChosen] = useState<readonly AddresseeId[]>(addressees.map(({ id }) => id));
  const [wasRefused, setWasRefused] = useState(false);
  const date = readDutchDate(when);
  const record = () => {
    if (date.is !== 'date') setWasRefused(true);
    else onRecord({ sentOn: date.iso, addressees: chosen.length === addressees.length ? [] : [...chosen] });
  };
  return (
    <Dialog
      title={words.recordSent}
      onClose={onClose}
      onSubmit={record}
      actions={
        <>
          <Button variant="main" type="submit">
            {words.keep}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <p>{fileName}</p>
      <TextField
        label={words.sentOn}
        value={when}
        onChange={setWhen}
        startsFocused
        error={wasRefused && date.is !== 'date' ? words.whenWrong : undefined}
      />
      {addressees.length > 1 && (
        <CheckList
          label={words.recipients}
          options={addressees.map(({ id, name }) => ({ value: id, label: collegePlace(name) }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
    </Dialog>
  );
}
