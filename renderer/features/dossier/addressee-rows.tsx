// Who receives the letter: the colleges, with their addresses.
import { invitationFormWords as words } from '@shared/i18n/nl-invitation';
import { memo, useState } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { AddresseeRow, FormErrors, InvitationForm } from './invitation-form';
import { newRowKey, replaced, useRowFocus } from './row-list';

type Change = (edit: (form: InvitationForm) => InvitationForm) => void;

interface AddresseeRowsProps {
  readonly rows: readonly AddresseeRow[];
  readonly errors: FormErrors;
  readonly change: Change;
}

export function AddresseeRows({ rows, errors, change }: AddresseeRowsProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { list, focusNear } = useRowFocus();
  const add = () => {
    const key = newRowKey('college');
    setAdded(key);
    change((before) => ({
      ...before,
      addressees: [...before.addressees, { key, id: null, name: '', lines: '' }],
    }));
  };
  return (
    <>
      <ol className="rows" ref={list}>
        {rows.map((row, index) => (
          <AddresseeFields
            key={row.key}
            row={row}
            place={index + 1}
            error={errors.get(`addressee:${row.key}`)}
            startsFocused={row.key === added}
            change={change}
            onRemoved={focusNear}
          />
        ))}
      </ol>
      <p>
        <Button icon="plus" onPress={add}>
          {words.addAddressee}
        </Button>
      </p>
    </>
  );
}

interface AddresseeFieldsProps {
  readonly row: AddresseeRow;
  /** From 1. */
  readonly place: number;
  readonly error: string | undefined;
  readonly startsFocused: boolean;
  readonly change: Change;
  /** With the place where it stood. */
  readonly onRemoved: (place: number) => void;
}

const AddresseeFields = memo(function AddresseeFields(props: AddresseeFieldsProps) {
  const { row, place, error, startsFocused, change, onRemoved } = props;
  const edit = (part: Partial<AddresseeRow>) =>
    change((before) => ({ ...before, addressees: replaced(before.addressees, row.key, part) }));
  const remove = () => {
    change((before) => ({ ...before, addressees: before.addressees.filter(({ key }) => key !== row.key) }));
    onRemoved(place);
  };
  return (
    <li className="row addressee-row">
      <TextField
        label={words.addressee(place)}
        value={row.name}
        onChange={(name) => edit({ name })}
        error={error}
        startsFocused={startsFocused}
      />
      <TextArea
        label={words.addressLines(place)}
        hint={words.addressHint}
        value={row.lines}
        onChange={(lines) => edit({ lines })}
        rows={2}
      />
      <div className="buttons row-acts">
        <Button
          variant="quiet"
          icon="cross"
          aria-label={words.removeOf(row.name || words.addressee(place))}
          onPress={remove}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
});
