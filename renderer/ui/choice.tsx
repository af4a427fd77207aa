// One out of a few: radio buttons that look like a row of cards.
import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { Icon, type IconName } from './icon';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly icon?: IconName;
  readonly hint?: string | undefined;
  /** A sign in front of the word: a colour. */
  readonly mark?: ReactNode;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Value>[];
  /** null: nothing chosen so far. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly isLabelHidden?: boolean;
}

export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  isLabelHidden = false,
}: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <RadioGroup className="field" value={value} onChange={choose}>
      <Label className={isLabelHidden ? 'unseen' : 'label'}>{label}</Label>
      <div className="choices">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className="choice">
              {option.icon !== undefined && <Icon name={option.icon} />}
              {option.mark}
              <span>
                {option.label}
                {option.hint !== undefined && <span className="soft choice-hint">{option.hint}</span>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
