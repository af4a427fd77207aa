// One line of text with a list of what it could be. Without `onType` only what is in the list can be chosen.
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useState } from 'react';
import { Icon } from './icon';
import './styles/combo-box.css';

export interface ComboBoxOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface ComboBoxProps<Id extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly options: readonly ComboBoxOption<Id>[];
  /** The words in the field. */
  readonly value: string;
  readonly onChoose: (id: Id) => void;
  /** Words of one's own are welcome too; called for every key. */
  readonly onType?: (text: string) => void;
  readonly onBlur?: () => void;
  readonly startsFocused?: boolean;
  readonly className?: string | undefined;
}

export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, hint, placeholder, options, value, onChoose, onType, onBlur, startsFocused, className } =
    props;
  const [search, setSearch] = useState<string | null>(null);
  const isFree = onType !== undefined;
  const words = isFree ? value : (search ?? value);
  const choose = (key: string | number | null) => {
    const option = options.find(({ id }) => id === key);
    setSearch(null);
    if (option !== undefined) onChoose(option.id);
  };
  const type = (text: string) => {
    if (text === words) return;
    if (isFree) onType(text);
    else setSearch(text);
  };
  return (
    <AriaComboBox
      className={className === undefined ? 'field' : `field ${className}`}
      inputValue={words}
      onInputChange={type}
      value={options.find((option) => option.label === words)?.id ?? null}
      onChange={choose}
      allowsCustomValue={isFree}
      defaultItems={[...options]}
      onBlur={() => {
        setSearch(null);
        onBlur?.();
      }}
      {...(startsFocused === true && { autoFocus: true })}
    >
      <Label className="label">{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="soft">
          {hint}
        </Text>
      )}
      <div className="combo">
        <Input className="input" {...(placeholder !== undefined && { placeholder })} />
        <AriaButton className="combo-open">
          <Icon name="down" />
        </AriaButton>
      </div>
      <Popover className="menu-frame combo-list">
        <ListBox className="menu">
          {(option: ComboBoxOption<Id>) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
