// The shorthand in which styles are written down: name, paragraph, letters, and the style of the next paragraph.
import { LineRuleType, type IBaseParagraphStyleOptions, type IParagraphStyleOptions } from 'docx';
import { type LetterLook, fontFacts } from '@shared/letter/look';
import { colour } from './letter-look';

export type ParagraphFormat = NonNullable<IBaseParagraphStyleOptions['paragraph']>;
export type RunFormat = NonNullable<IBaseParagraphStyleOptions['run']>;

/** Before and after in twips; `line` in 240ths of a line. Word shows the larger of after and before, not the sum. */
export function spacing(before: number, after: number, line = 300): ParagraphFormat {
  return { spacing: { before, after, line } };
}

/**
 * A line as a least height in points instead of a share of the font's own: Georgia and the faces that stand in for it
 * differ in height, not in width, and must give the same pages. Larger letters still make higher lines. The share is
 * of Georgia's own height, but never less than what the highest of those faces needs.
 */
export function withLineHeight(paragraph: ParagraphFormat, size: number): ParagraphFormat {
  const line = paragraph.spacing?.line;
  if (line === undefined) return paragraph;
  const share = Math.max((line / 240) * 1.136, 1.28);
  const height = Math.round(share * size * 10);
  return { ...paragraph, spacing: { ...paragraph.spacing, line: height, lineRule: LineRuleType.AT_LEAST } };
}

/** Of running text, in half points. */
export const bodySize = 22;

export function format(
  name: string,
  paragraph: ParagraphFormat,
  run: RunFormat = {},
  next = 'Normal',
): IBaseParagraphStyleOptions {
  const size = typeof run.size === 'number' ? run.size : bodySize;
  return {
    name,
    basedOn: 'Normal',
    next,
    quickFormat: true,
    paragraph: withLineHeight(paragraph, size),
    run,
  };
}

export function style(id: string, ...rest: Parameters<typeof format>): IParagraphStyleOptions {
  return { id, ...format(...rest) };
}

/** Named only where it is another than the text's, which is that of the document. */
export function inHeadingFont({ headingFont, textFont }: LetterLook): RunFormat {
  if (headingFont === textFont) return {};
  return { font: everywhere(fontFacts[headingFont].name) };
}

/** One font for all writing systems. */
export function everywhere(name: string) {
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name };
}

/** Asides: present, never loud. Sizes are in half points. */
export const soft = (size: number): RunFormat => ({ size, color: colour.soft });
