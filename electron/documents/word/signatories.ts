// Who signs: room for a signature above each name, and nobody's name on another page than their council.
import { Paragraph, type FileChild } from 'docx';
import type { LetterSignatory } from '@shared/letter/letter-model';
import { pictureSize } from '@shared/letter/look';
import { cleanLine } from './clean-text';
import { layoutTable } from './layout-table';
import { type LetterPictures, pictureRun } from './pictures';
import { paragraphStyle } from './style-names';

/** More than this many rows do not fit one page, so keeping them together would only push them about. */
const mostRowsTogether = 8;

/** One column up to four signatories, two columns read row by row above that. */
export function signatoryBlock(
  entries: readonly LetterSignatory[],
  textWidth: number,
  pictures: LetterPictures,
): FileChild[] {
  if (entries.length === 0) return [];
  const columns = entries.length > 4 ? 2 : 1;
  const rowCount = Math.ceil(entries.length / columns);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const staysWithNext = row < rowCount - 1 && rowCount <= mostRowsTogether;
    const signing = entries.slice(row * columns, (row + 1) * columns);
    const isSigned = signing.some(({ signature }) => signature !== undefined);
    return Array.from({ length: columns }, (__, column) => {
      const entry = signing[column];
      if (entry === undefined) return [];
      const nameStyle = isSigned ? nameBesidePicture(entry) : paragraphStyle.signatory;
      return [...signatureOf(entry, pictures), ...signatory(entry, nameStyle, staysWithNext)];
    });
  });
  return [layoutTable(textWidth, columns === 2 ? [0.5, 0.5] : [1], rows)];
}

/** Names of one row stand at one height, with a picture above them or not. */
function nameBesidePicture({ signature }: LetterSignatory): string {
  return signature === undefined ? paragraphStyle.signatoryBeside : paragraphStyle.signatoryBelow;
}

function signatureOf({ signature }: LetterSignatory, pictures: LetterPictures): Paragraph[] {
  if (signature === undefined) return [];
  const children = pictureRun(signature, pictureSize(signature, 'signature'), pictures);
  return [new Paragraph({ style: paragraphStyle.signature, children })];
}

function signatory(
  { name, role, council }: LetterSignatory,
  nameStyle: string,
  staysWithNext: boolean,
): Paragraph[] {
  const lines = [
    { text: cleanLine(name), style: nameStyle },
    { text: cleanLine(role), style: paragraphStyle.signatoryDetail },
    { text: cleanLine(council), style: paragraphStyle.signatoryDetail },
  ].filter(({ text }) => text !== '');
  return lines.map(
    ({ text, style }, index) =>
      new Paragraph({
        text,
        style:
          !staysWithNext && index > 0 && index === lines.length - 1 ? paragraphStyle.signatoryLast : style,
      }),
  );
}
