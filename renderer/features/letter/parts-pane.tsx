// The parts of the letter around the points: reference, date, salutation, opening, closing, and what comes with it.
import type { LetterPart } from '@shared/domain';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import type { LetterSettings } from '@shared/views';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { letterTextParts } from '@shared/domain';
import { type PartField, partOfText, tallFields, textOfPart } from './letter-parts';
import { SidePane } from './side-pane';
import { type StandardTexts, hasStandardText } from './standard-texts';
import { usePartText } from './use-part-text';

interface PartsPaneProps {
  readonly settings: LetterSettings;
  readonly standard: StandardTexts;
  /** The field to begin in. */
  readonly startsAt: PartField;
  readonly onSet: (part: LetterPart) => void;
  readonly onClose: () => void;
}

export function PartsPane({ settings, standard, startsAt, onSet, onClose }: PartsPaneProps) {
  return (
    <SidePane title={words.parts} onClose={onClose} takesFocus={false}>
      {letterTextParts.map((field) => (
        <PartInput
          key={field}
          field={field}
          settings={settings}
          standard={standard}
          onSet={onSet}
          startsFocused={field === startsAt}
        />
      ))}
    </SidePane>
  );
}

interface PartInputProps extends Pick<PartsPaneProps, 'settings' | 'standard' | 'onSet'> {
  readonly field: PartField;
  readonly startsFocused: boolean;
}

function PartInput({ field, settings, standard, onSet, startsFocused }: PartInputProps) {
  const { text, change, finish } = usePartText(field, textOfPart(field, settings), (typed) =>
    onSet(partOfText(field, typed)),
  );
  const [label, hint] = words.fields[field];
  const rows = tallFields[field];
  const props = { label, hint, value: text, onChange: change, onBlur: finish, startsFocused };
  if (rows === undefined) return <TextField {...props} className="letter-part" />;
  return (
    <div className="letter-part">
      <TextArea {...props} rows={rows} />
      {hasStandardText(field) && text.trim() === '' && (
        <Button
          variant="quiet"
          icon="copy"
          onPress={() => onSet({ part: field, value: standard[field] })}
          aria-label={`${words.takeStandard}: ${label}`}
        >
          {words.takeStandard}
        </Button>
      )}
    </div>
  );
}
