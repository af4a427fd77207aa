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
  return lines
    .map(cleanLine)
    .filter((line) => line !== '')
    .map((text, at, all) => {
      const style = window === undefined ? paragraphStyle.address : windowStyle(at, all.length);
      return new Paragraph({ style, text });
    });
}

function windowStyle(at: number, of: number): string {
  if (at === 0) return paragraphStyle.windowAddressFirst;
  return at === of - 1 ? paragraphStyle.windowAddressLast : paragraphStyle.windowAddress;
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
