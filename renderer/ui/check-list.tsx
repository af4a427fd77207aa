// Several out of a few: checkboxes that look like a row of cards.
import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from 'react-aria-components';

interface CheckListProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
}

export function CheckList<Value extends string>({ label, options, values, onChange }: CheckListProps<Value>) {
  const choose = (chosen: readonly string[]) =>
    onChange(options.map(({ value }) => value).filter((value) => chosen.includes(value)));
  return (
    <CheckboxGroup className="field" value={[...values]} onChange={choose}>
      <Label className="label">{label}</Label>
      <div className="choices">
        {options.map((option) => (
          <CheckboxField key={option.value} value={option.value}>
            <CheckboxButton className="choice">{option.label}</CheckboxButton>
          </CheckboxField>
        ))}
      </div>
    </CheckboxGroup>
  );
}
