// The head of the letter: who it is for on the left, date and reference on the right.
import { Paragraph, TextRun, type FileChild } from 'docx';
import type { LetterBlock } from '@shared/letter/letter-model';
import { cleanLine } from './clean-text';
import { layoutTable } from './layout-table';
import { characterStyle, paragraphStyle } from './style-names';
import { styledRun } from './text-runs';

type AddressBlock = Extract<LetterBlock, { type: 'address' }>;
type ReferenceBlock = Extract<LetterBlock, { type: 'reference' }>;

/** Lines that a council left empty are not shown as gaps. */
export function addressParagraphs({ lines, window }: AddressBlock): Paragraph[] {
  const style = window === undefined ? paragraphStyle.address : paragraphStyle.windowAddress;
  return lines
    .map(cleanLine)
    .filter((line) => line !== '')
    .map((text) => new Paragraph({ style, text }));
}

/** Label, tab, value: one paragraph a row, so a screen reader reads them together. */
export function referenceParagraphs({ rows }: ReferenceBlock): Paragraph[] {
  return rows.map(
    ({ label, value }) =>
      new Paragraph({
        style: paragraphStyle.reference,
        children: [
          styledRun(cleanLine(label), characterStyle.referenceLabel),
          new TextRun({ text: `\t${cleanLine(value)}` }),
        ],
      }),
  );
}

/** Address and reference that follow each other, side by side. */
export function letterhead(textWidth: number, address: AddressBlock, reference: ReferenceBlock): FileChild {
  return layoutTable(textWidth, [0.54, 0.46], [[addressParagraphs(address), referenceParagraphs(reference)]]);
}
