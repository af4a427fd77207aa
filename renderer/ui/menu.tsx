// A button that opens a short list of things to do or to choose.
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { type ButtonVariant, buttonClass } from './button';
import { Icon, type IconName } from './icon';

export interface MenuEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: IconName;
}

interface MenuProps<Id extends string> {
  /** The words on the button. */
  readonly label: string;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
  /** The entry in force: makes it a list to choose from. */
  readonly chosen?: Id;
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
  readonly className?: string;
  /** Above the list: what it is about, in full. */
  readonly title?: string;
  /** Only where the words on the button do not say enough; must begin with those words. */
  readonly accessibleLabel?: string;
}

export function Menu<Id extends string>(props: MenuProps<Id>) {
  const {
    label,
    entries,
    onChoose,
    chosen,
    variant = 'plain',
    icon,
    className,
    title,
    accessibleLabel,
  } = props;
  const choose = (key: string | number) => {
    const entry = entries.find(({ id }) => id === key);
    if (entry !== undefined) onChoose(entry.id);
  };
  return (
    <MenuTrigger>
      <AriaButton
        className={buttonClass(variant, className)}
        {...(accessibleLabel !== undefined && { 'aria-label': accessibleLabel })}
      >
        {icon !== undefined && <Icon name={icon} />}
        <span>{label}</span>
        <Icon name="down" />
      </AriaButton>
      <Popover className="menu-frame" placement="bottom start">
        {title !== undefined && <p className="menu-title">{title}</p>}
        <AriaMenu
          className="menu"
          aria-label={label}
          onAction={choose}
          {...(chosen !== undefined && { selectionMode: 'single' as const, selectedKeys: [chosen] })}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="menu-item">
              <EntryIcon entry={entry} chosen={chosen} />
              <span>
                {entry.label}
                {entry.hint !== undefined && <span className="soft choice-hint">{entry.hint}</span>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** In a list to choose from, the entry in force has the mark and the others keep its place. */
function EntryIcon({
  entry,
  chosen,
}: {
  readonly entry: MenuEntry<string>;
  readonly chosen: string | undefined;
}) {
  const name = entry.id === chosen ? 'check' : entry.icon;
  if (name !== undefined) return <Icon name={name} />;
  return chosen === undefined ? null : <span className="icon" />;
}
