// One line of text.
import type { Ref } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { FieldParts, type FieldProps, fieldState } from './field-parts';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'search';
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextField({ type = 'text', inputRef, ...field }: TextFieldProps) {
  return (
    <AriaTextField {...fieldState(field)} type={type}>
      <FieldParts field={field}>
        <Input className="input" {...(inputRef !== undefined && { ref: inputRef })} />
      </FieldParts>
    </AriaTextField>
  );
}
