// The parts of the letter around the points: reference, date, salutation, opening, closing, and what comes with it.
import { letterTextParts } from '@shared/domain';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { isWrittenPart } from '@shared/letter/written-parts';
import type { LetterSettings } from '@shared/views';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { type PartField, partOfText, tallFields, textOfPart } from './letter-parts';
import { SidePane } from './side-pane';
import { showPart } from './show-place';
import { StandardTextButtons } from './standard-text-buttons';
import type { StandardTexts } from './standard-texts';
import { usePartText } from './use-part-text';

interface PartsPaneProps {
  readonly settings: LetterSettings;
  readonly standard: StandardTexts;
  /** The field to begin in. */
  readonly startsAt: PartField;
  readonly onClose: () => void;
}

export function PartsPane({ settings, standard, startsAt, onClose }: PartsPaneProps) {
  return (
    <SidePane title={words.parts} onClose={onClose} takesFocus={false}>
      {letterTextParts.map((field) => (
        <PartInput
          key={field}
          field={field}
          settings={settings}
          standard={standard}
          startsFocused={field === startsAt}
        />
      ))}
    </SidePane>
  );
}

interface PartInputProps extends Pick<PartsPaneProps, 'settings' | 'standard'> {
  readonly field: PartField;
  readonly startsFocused: boolean;
}

function PartInput({ field, settings, standard, startsFocused }: PartInputProps) {
  const { text, change, put, finish, isRefused } = usePartText(field, textOfPart(field, settings), (typed) =>
    partOfText(field, typed),
  );
  const [label, hint] = words.fields[field];
  const rows = tallFields[field];
  const props = {
    label,
    hint,
    value: text,
    onChange: change,
    onBlur: finish,
    onFocus: () => showPart(field),
    error: isRefused ? words.dateWrong : undefined,
    startsFocused,
  };
  if (rows === undefined) return <TextField {...props} className="letter-part" />;
  return (
    <div className="letter-part">
      <TextArea {...props} rows={rows} />
      {isWrittenPart(field) && (
        <StandardTextButtons part={field} label={label} text={text} standard={standard} onTake={put} />
      )}
    </div>
  );
}
