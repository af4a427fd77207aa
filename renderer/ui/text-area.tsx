// More lines of text; grows with what is in it.
import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldParts, type FieldProps, fieldState } from './field-parts';

interface TextAreaProps extends FieldProps {
  /** The height when empty, in lines. */
  readonly rows?: number;
  /** Set in the typeface of what people wrote. */
  readonly isWritten?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ rows = 4, isWritten = false, areaRef, ...field }: TextAreaProps) {
  return (
    <AriaTextField {...fieldState(field)}>
      <FieldParts field={field}>
        <AriaTextArea
          className={isWritten ? 'input area written' : 'input area'}
          rows={rows}
          {...(areaRef !== undefined && { ref: areaRef })}
        />
      </FieldParts>
    </AriaTextField>
  );
}
