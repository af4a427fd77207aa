// Tables that hold something: a header row that comes back on every page, rows that stay whole, all in named styles.
import {
  BuilderElement,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphStyleOptions,
  type ITableOptions,
  XmlComponent,
} from 'docx';
import { cleanLine } from './clean-text';
import { colour } from './letter-look';
import { soft, spacing, style } from './style-format';

export const dataTableStyle = 'Besluitentabel';
export const cellStyle = {
  head: 'Tabelkop',
  title: 'Tabeltitel',
  text: 'Tabeltekst',
  detail: 'Tabeldetail',
} as const;

export const cellStyles: readonly IParagraphStyleOptions[] = [
  style(
    cellStyle.head,
    'Tabelkop',
    { ...spacing(60, 60, 264), keepNext: true },
    { size: 19, bold: true },
    cellStyle.head,
  ),
  style(cellStyle.title, 'Tabeltitel', spacing(60, 20, 264), { size: 20, bold: true }, cellStyle.text),
  style(cellStyle.text, 'Tabeltekst', spacing(60, 20, 264), { size: 20 }, cellStyle.text),
  style(cellStyle.detail, 'Tabeldetail', spacing(20, 60, 264), soft(18), cellStyle.detail),
];

interface DataTable {
  /** In twips. */
  readonly textWidth: number;
  /** Read out to who cannot see the table. */
  readonly description: string;
  readonly columns: readonly string[];
  /** Fractions of the text column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
}

export function dataTable({ textWidth, description, columns, widths, rows }: DataTable): Table {
  const columnWidths = widths.map((fraction) => Math.round(fraction * textWidth));
  const head = columns.map((text) => cell([new Paragraph({ style: cellStyle.head, text: cleanLine(text) })]));
  return new DescribedTable(description, {
    style: dataTableStyle,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
    ],
  });
}

/** docx has no words for a table's alternative text. */
class DescribedTable extends Table {
  constructor(description: string, options: ITableOptions) {
    super(options);
    const properties: unknown = this.root[0];
    if (properties instanceof XmlComponent)
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only door to what the library wrote itself
      properties.addChildElement(
        new BuilderElement<{ value: string }>({
          name: 'w:tblDescription',
          attributes: { value: { key: 'w:val', value: cleanLine(description) } },
        }),
      );
  }
}

function cell(children: readonly Paragraph[]): TableCell {
  return new TableCell({
    children: children.length === 0 ? [new Paragraph({ style: cellStyle.text })] : [...children],
  });
}

const border = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** docx has no table styles of its own. */
export const dataTableStyleXml = (accent: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${dataTableStyle}"><w:name w:val="Besluitentabel"/>` +
  `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${border('top', 8, accent)}` +
  `${border('bottom', 4, colour.line)}${border('insideH', 4, colour.line)}</w:tblBorders><w:tblCellMar>` +
  '<w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 8, accent)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;
