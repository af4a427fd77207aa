// For which municipalities a point is: all of them, or some.
import type { Addressee, AddresseeId } from '@shared/domain';
import { forWhomWords as words } from '@shared/i18n/nl-for-whom';
import { collegePlace } from '@shared/letter/letter-file-names';
import { useState } from 'react';
import { Button } from './button';
import { CheckList } from './check-list';
import { Choice } from './choice';
import { Dialog } from './dialog';
import { Icon } from './icon';

interface ForWhomDialogProps {
  readonly addressees: readonly Addressee[];
  /** None: for all. */
  readonly stored: readonly AddresseeId[];
  readonly onKeep: (chosen: AddresseeId[]) => void;
  readonly onClose: () => void;
}

export function ForWhomDialog({ addressees, stored, onKeep, onClose }: ForWhomDialogProps) {
  const [who, setWho] = useState<'all' | 'some'>(stored.length === 0 ? 'all' : 'some');
  const [chosen, setChosen] = useState<readonly AddresseeId[]>(stored);
  const [wasRefused, setWasRefused] = useState(false);
  const isMissing = who === 'some' && chosen.length === 0;
  const keep = () => {
    if (isMissing) setWasRefused(true);
    else onKeep(who === 'all' ? [] : [...chosen]);
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={keep}
      actions={
        <>
          <Button variant="main" type="submit">
            {words.keep}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <Choice
        label={words.title}
        isLabelHidden
        value={who}
        onChange={setWho}
        options={[
          { value: 'all', label: words.all },
          { value: 'some', label: words.some },
        ]}
      />
      {who === 'some' && (
        <CheckList
          label={words.places}
          options={addressees.map(({ id, name }) => ({ value: id, label: collegePlace(name) }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
      {wasRefused && isMissing && (
        <p className="field-error" role="alert">
          <Icon name="care" />
          <span>{words.missing}</span>
        </p>
      )}
    </Dialog>
  );
}
