// The shorthand in which styles are written down: name, paragraph, letters, and the style of the next paragraph.
import { LineRuleType, type IBaseParagraphStyleOptions, type IParagraphStyleOptions } from 'docx';
import { colour } from './letter-look';

export type ParagraphFormat = NonNullable<IBaseParagraphStyleOptions['paragraph']>;
export type RunFormat = NonNullable<IBaseParagraphStyleOptions['run']>;

/** Before and after in twips; `line` in 240ths of a line. Word shows the larger of after and before, not the sum. */
export function spacing(before: number, after: number, line = 300): ParagraphFormat {
  return { spacing: { before, after, line, lineRule: LineRuleType.AUTO } };
}

export function format(
  name: string,
  paragraph: ParagraphFormat,
  run: RunFormat = {},
  next = 'Normal',
): IBaseParagraphStyleOptions {
  return { name, basedOn: 'Normal', next, quickFormat: true, paragraph, run };
}

export function style(id: string, ...rest: Parameters<typeof format>): IParagraphStyleOptions {
  return { id, ...format(...rest) };
}

/** Asides: present, never loud. Sizes are in half points. */
export const soft = (size: number): RunFormat => ({ size, color: colour.soft });
