// What every field has around it: its label, a hint, and the sentence when it needs another look.
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from './icon';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** One sentence: what is not right yet and how to mend it. */
  readonly error?: string | undefined;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  readonly isLabelHidden?: boolean;
  /** The first field of a dialog. */
  readonly startsFocused?: boolean;
  readonly className?: string | undefined;
}

export function FieldParts({
  field,
  children,
}: {
  readonly field: FieldProps;
  readonly children: ReactNode;
}) {
  return (
    <>
      <Label className={field.isLabelHidden === true ? 'unseen' : 'label'}>{field.label}</Label>
      {field.hint !== undefined && (
        <Text slot="description" className="soft">
          {field.hint}
        </Text>
      )}
      {children}
      <FieldError className="field-error">
        <Icon name="care" />
        <span>{field.error}</span>
      </FieldError>
    </>
  );
}

/** What a field passes on to the component library. */
export function fieldState({
  value,
  onChange,
  error,
  onBlur,
  onFocus,
  startsFocused,
  className,
}: FieldProps) {
  return {
    value,
    onChange,
    isInvalid: error !== undefined,
    validationBehavior: 'aria' as const,
    className: className === undefined ? 'field' : `field ${className}`,
    ...(onBlur !== undefined && { onBlur }),
    ...(onFocus !== undefined && { onFocus }),
    ...(startsFocused === true && { autoFocus: true }),
  };
}
