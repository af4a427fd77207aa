// Tables that only place things side by side: no borders, no header row, fixed widths, read left to right.
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { layoutTableStyle, paragraphStyle } from './style-names';

/** `widths` are fractions of `textWidth` (in twips); every row has as many cells as there are widths. */
export function layoutTable(
  textWidth: number,
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  const columnWidths = widths.map((fraction) => Math.round(fraction * textWidth));
  return new Table({
    style: layoutTableStyle,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    tableLook: {
      firstRow: false,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (paragraphs) => new TableCell({ children: paragraphs.length > 0 ? paragraphs : [emptyLine()] }),
          ),
        }),
    ),
  });
}

/** The almost invisible paragraph that Word needs after a table that ends the letter or meets another table. */
export function emptyLine(): Paragraph {
  return new Paragraph({ style: paragraphStyle.afterTable });
}
