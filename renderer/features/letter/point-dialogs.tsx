// A point of the letter: to another section, and for which colleges it is.
import type { Addressee, AddresseeId, JointPoint, SectionId } from '@shared/domain';
import { outlineWords as words } from '@shared/i18n/nl-letter-outline';
import { collegePlace } from '@shared/letter/letter-file-names';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { Choice } from '../../ui/choice';
import { ComboBox } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import type { OutlineRow } from './use-letter';

interface PlaceDialogProps {
  readonly rows: readonly OutlineRow[];
  readonly onPlace: (section: SectionId) => void;
  readonly onClose: () => void;
}

export function PlaceDialog({ rows, onPlace, onClose }: PlaceDialogProps) {
  const [chosen, setChosen] = useState<SectionId | null>(null);
  const options = rows.filter(({ isFixed }) => isFixed).map(({ id, title }) => ({ id, label: title }));
  return (
    <Dialog
      title={words.placeTitle}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="main"
            isDisabledBecause={chosen === null ? words.placeMissing : undefined}
            onPress={() => chosen !== null && onPlace(chosen)}
          >
            {words.placeDo}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <ComboBox
        label={words.section}
        options={options}
        value={options.find(({ id }) => id === chosen)?.label ?? ''}
        onChoose={setChosen}
        startsFocused
      />
    </Dialog>
  );
}

interface ForWhomDialogProps {
  readonly point: JointPoint;
  readonly addressees: readonly Addressee[];
  readonly onKeep: (point: JointPoint) => void;
  readonly onClose: () => void;
}

export function ForWhomDialog({ point, addressees, onKeep, onClose }: ForWhomDialogProps) {
  const stored = point.addressees ?? [];
  const [who, setWho] = useState<'all' | 'some'>(stored.length === 0 ? 'all' : 'some');
  const [chosen, setChosen] = useState<readonly AddresseeId[]>(stored);
  const [wasRefused, setWasRefused] = useState(false);
  const isMissing = who === 'some' && chosen.length === 0;
  const keep = () => {
    const next = { ...point };
    delete next.addressees;
    if (isMissing) setWasRefused(true);
    else onKeep(who === 'all' ? next : { ...next, addressees: [...chosen] });
  };
  return (
    <Dialog
      title={words.forWhomTitle}
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
        label={words.forWhomTitle}
        isLabelHidden
        value={who}
        onChange={setWho}
        options={[
          { value: 'all', label: words.forAll },
          { value: 'some', label: words.forSome },
        ]}
      />
      {who === 'some' && (
        <CheckList
          label={words.colleges}
          options={addressees.map(({ id, name }) => ({ value: id, label: collegePlace(name) }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
      {wasRefused && isMissing && (
        <p className="field-error" role="alert">
          <Icon name="care" />
          <span>{words.collegeMissing}</span>
        </p>
      )}
    </Dialog>
  );
}
