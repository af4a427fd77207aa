// A point of the letter goes to another section.
import type { SectionId } from '@shared/domain';
import { outlineWords as words } from '@shared/i18n/nl-letter-outline';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';
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
