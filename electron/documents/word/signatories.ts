// Who signs: room for a signature above each name, and nobody's name on another page than their council.
import { Paragraph, type FileChild } from 'docx';
import type { LetterBlock } from '@shared/letter/letter-model';
import { cleanLine } from './clean-text';
import { layoutTable } from './layout-table';
import { paragraphStyle } from './style-names';

type Entry = Extract<LetterBlock, { type: 'signatories' }>['entries'][number];

/** More than this many rows do not fit one page, so keeping them together would only push them about. */
const mostRowsTogether = 8;

/** One column up to four signatories, two columns read row by row above that. */
export function signatoryBlock(entries: readonly Entry[]): FileChild[] {
  if (entries.length === 0) return [];
  const columns = entries.length > 4 ? 2 : 1;
  const rowCount = Math.ceil(entries.length / columns);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const staysWithNext = row < rowCount - 1 && rowCount <= mostRowsTogether;
    return Array.from({ length: columns }, (__, column) => {
      const entry = entries[row * columns + column];
      return entry === undefined ? [] : signatory(entry, staysWithNext);
    });
  });
  return [layoutTable(columns === 2 ? [0.5, 0.5] : [1], rows)];
}

function signatory({ name, role, council }: Entry, staysWithNext: boolean): Paragraph[] {
  const lines = [
    { text: cleanLine(name), style: paragraphStyle.signatory },
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
