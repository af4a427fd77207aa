// The parts of the letter around the points: reference, date, addressees, salutation, opening, closing.
import type { LetterPart } from '@shared/domain';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import type { LetterSettings } from '@shared/views';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { type PartField, partFields, partOfText, tallFields, textOfPart } from './letter-parts';
import { usePartText } from './use-part-text';

interface PartsDialogProps {
  readonly settings: LetterSettings;
  /** The field to begin in. */
  readonly startsAt: PartField;
  readonly onSet: (part: LetterPart) => void;
  readonly onClose: () => void;
}

export function PartsDialog({ settings, startsAt, onSet, onClose }: PartsDialogProps) {
  return (
    <Dialog
      title={words.parts}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button variant="main" icon="check" onPress={onClose}>
            {words.partsDone}
          </Button>
          <span className="soft">{words.kept}</span>
        </>
      }
    >
      <div className="letter-parts">
        {partFields.map((field) => (
          <PartInput
            key={field}
            field={field}
            settings={settings}
            onSet={onSet}
            startsFocused={field === startsAt}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface PartInputProps extends Pick<PartsDialogProps, 'settings' | 'onSet'> {
  readonly field: PartField;
  readonly startsFocused: boolean;
}

function PartInput({ field, settings, onSet, startsFocused }: PartInputProps) {
  const { text, change, finish } = usePartText(field, textOfPart(field, settings), (typed) =>
    onSet(partOfText(field, typed, settings)),
  );
  const [label, hint] = words.fields[field];
  const rows = tallFields[field];
  const props = { label, hint, value: text, onChange: change, onBlur: finish, startsFocused };
  return rows === undefined ? (
    <TextField {...props} className={field === 'subject' ? 'letter-part is-tall' : 'letter-part'} />
  ) : (
    <TextArea {...props} rows={rows} className="letter-part is-tall" />
  );
}
