// Turns marked text into Word runs that carry named character styles only.
import { TextRun } from 'docx';
import type { LetterText } from '@shared/letter/letter-model';
import { cleanText } from './clean-text';
import { characterStyle } from './style-names';

/** Runs for `content`; a line end becomes a line break within the paragraph. */
export function textRuns(content: readonly LetterText[]): TextRun[] {
  return content.flatMap((part) => {
    const style = styleFor(part);
    return cleanText(part.text)
      .split('\n')
      .flatMap((line, index) =>
        line === '' && index === 0
          ? []
          : [new TextRun({ text: line, ...(style && { style }), ...(index > 0 && { break: 1 }) })],
      );
  });
}

/** One run of plain text in a character style. */
export function styledRun(text: string, style: string): TextRun {
  return new TextRun({ text: cleanText(text).replaceAll('\n', ' '), style });
}

/** Whether nothing would be seen of `content`. */
export function isBlank(content: readonly LetterText[]): boolean {
  return content.every((part) => cleanText(part.text).trim() === '');
}

function styleFor({ strong, emphasis }: LetterText): string | undefined {
  if (strong && emphasis) return characterStyle.strongEmphasis;
  if (strong) return characterStyle.strong;
  return emphasis ? characterStyle.emphasis : undefined;
}
