// Aan wie gaat de brief: the colleges with their addresses, and whether each gets a letter of its own.
import { type Addressee, type AddresseeId, type LetterPart, sendingForms } from '@shared/domain';
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import type { LetterSettings } from '@shared/views';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { SidePane } from './side-pane';
import { usePartText } from './use-part-text';

interface CollegesPaneProps {
  readonly settings: LetterSettings;
  readonly onSet: (part: LetterPart) => void;
  readonly onClose: () => void;
}

export function CollegesPane({ settings, onSet, onClose }: CollegesPaneProps) {
  const { addressees, sending } = settings;
  const [added, setAdded] = useState<AddresseeId | null>(null);
  const set = (value: Addressee[]) => onSet({ part: 'addressees', value });
  const partWith = (id: AddresseeId, next: Partial<Addressee>): LetterPart => ({
    part: 'addressees',
    value: addressees.map((each) => (each.id === id ? { ...each, ...next } : each)),
  });
  const add = () => {
    const id = crypto.randomUUID() as AddresseeId;
    setAdded(id);
    set([...addressees, { id, name: words.newCollege.trim(), lines: [] }]);
  };
  return (
    <SidePane title={words.collegesTitle} onClose={onClose}>
      <Choice
        label={words.sending}
        options={sendingForms.map((value) => ({ value, label: words[value][0], hint: words[value][1] }))}
        value={sending}
        onChange={(value) => onSet({ part: 'sending', value })}
      />
      {addressees.map((addressee, at) => (
        <fieldset key={addressee.id} className="college">
          <legend className="label">{words.college(at + 1)}</legend>
          <CollegeFields
            addressee={addressee}
            hasOwnLetter={sending === 'each'}
            startsFocused={addressee.id === added}
            partWith={(next) => partWith(addressee.id, next)}
          />
          <Button
            variant="quiet"
            icon="cross"
            aria-label={words.removeCollegeOf(addressee.name)}
            onPress={() => set(addressees.filter(({ id }) => id !== addressee.id))}
          >
            {words.removeCollege}
          </Button>
        </fieldset>
      ))}
      <Button icon="plus" onPress={add}>
        {words.addCollege}
      </Button>
    </SidePane>
  );
}

/** The colleges with this text in one of them; null when it cannot stand there. */
type PartOf = (text: string) => LetterPart | null;

interface CollegeFieldsProps {
  readonly addressee: Addressee;
  readonly hasOwnLetter: boolean;
  readonly startsFocused: boolean;
  readonly partWith: (change: Partial<Addressee>) => LetterPart;
}

function CollegeFields({ addressee, hasOwnLetter, startsFocused, partWith }: CollegeFieldsProps) {
  const field = (name: string, stored: string, partOf: PartOf) => ({
    name: `college:${addressee.id}:${name}`,
    stored,
    partOf,
  });
  const name = field('name', addressee.name, (text) =>
    text.trim() === '' ? null : partWith({ name: text.replace(/\s+/g, ' ').trim().slice(0, 500) }),
  );
  const lines = field('lines', addressee.lines.join('\n'), (text) => partWith({ lines: linesOf(text) }));
  const salutation = field('salutation', addressee.salutation ?? '', (text) =>
    partWith({ salutation: text.trim().slice(0, 500) }),
  );
  const file = field('file', addressee.fileName ?? '', (text) =>
    partWith({ fileName: text.trim().slice(0, 200) }),
  );
  return (
    <>
      <CollegeField {...name} label={words.collegeName} startsFocused={startsFocused} rows={2} />
      <CollegeField {...lines} label={words.collegeAddress} hint={words.collegeAddressHint} rows={3} />
      {hasOwnLetter && (
        <>
          <CollegeField {...salutation} label={words.collegeSalutation} hint={words.collegeSalutationHint} />
          <CollegeField {...file} label={words.collegeFile} hint={words.collegeFileHint} />
        </>
      )}
    </>
  );
}

interface CollegeFieldProps {
  /** Under which a draft is kept. */
  readonly name: string;
  readonly stored: string;
  readonly partOf: PartOf;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly startsFocused?: boolean;
}

function CollegeField({ name, stored, partOf, label, hint, rows, startsFocused = false }: CollegeFieldProps) {
  const { text, change, finish, isRefused } = usePartText(name, stored, partOf);
  const error = isRefused ? words.collegeNameMissing : undefined;
  const props = { label, hint, error, value: text, onChange: change, onBlur: finish, startsFocused };
  return rows === undefined ? <TextField {...props} /> : <TextArea {...props} rows={rows} />;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.trim().slice(0, 300) || [])
    .slice(0, 20);
}
