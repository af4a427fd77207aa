// The decision list as a Word file: a table for each kind of outcome, with a header row, in named styles only.
import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphStyleOptions,
} from 'docx';
import type { DecisionListRow, DecisionListText } from '@shared/views/decision-list-text';
import { cleanLine } from './clean-text';
import { finishPackage } from './finish-package';
import { emptyLine } from './layout-table';
import { colour, textWidth } from './letter-look';
import { letterStyles } from './letter-styles';
import { listReference, numberingDefinitions } from './numbering-definitions';
import * as part from './package-parts';
import { letterSection } from './page-setup';
import { soft, spacing, style } from './style-format';
import { paragraphStyle, unnumberedHeadingStyle } from './style-names';

const tableStyle = 'Besluitentabel';
const cellStyle = {
  head: 'Tabelkop',
  title: 'Tabeltitel',
  text: 'Tabeltekst',
  detail: 'Tabeldetail',
} as const;

const cellStyles: readonly IParagraphStyleOptions[] = [
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

/** Fractions of the text column: number, point, decision, and positions where there are any. */
const widths = { withPositions: [0.07, 0.37, 0.28, 0.28], without: [0.07, 0.41, 0.52] } as const;

/** The bytes depend on `list` and `now` (the created and modified date) alone. */
export async function writeDecisionList(list: DecisionListText, options: { now: Date }): Promise<Uint8Array> {
  const styles = letterStyles(list.language);
  const document = new Document({
    compatibility: { version: 15 },
    numbering: numberingDefinitions,
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...cellStyles] },
    sections: [letterSection({ title: runningTitle(list), isConcept: false }, contents(list))],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const properties = {
    title: cleanLine(list.title),
    subject: cleanLine(list.subtitle),
    author: cleanLine(list.author),
    language: list.language,
    now: options.now,
  };
  const headings = document.Numbering.ConcreteNumbering.find(
    ({ reference }) => reference === listReference.headings,
  );
  return finishPackage(bytes, {
    'docProps/core.xml': () => part.corePropertiesPart(properties),
    'word/fontTable.xml': () => part.fontTablePart(),
    'word/styles.xml': (xml) =>
      part.completeStyles(xml).replace('</w:styles>', `${tableStyleXml}</w:styles>`),
    'word/numbering.xml': (xml) => part.pinHeadingNumbers(xml, headings?.numId ?? -1, []),
    'word/footnotes.xml': part.withoutSeparatorMarks,
    'word/endnotes.xml': part.withoutSeparatorMarks,
    'word/settings.xml': (xml) => part.settingsInLanguage(xml, list.language),
  });
}

function runningTitle({ title, subtitle }: DecisionListText): string {
  return subtitle === '' ? title : `${title}. ${subtitle}`;
}

function contents(list: DecisionListText) {
  return [
    new Paragraph({ style: paragraphStyle.title, text: cleanLine(list.title) }),
    ...(list.subtitle === ''
      ? []
      : [new Paragraph({ style: paragraphStyle.subtitle, text: cleanLine(list.subtitle) })]),
    ...list.parts.flatMap(({ heading, rows }) => [
      new Paragraph({ style: unnumberedHeadingStyle(1), text: cleanLine(heading) }),
      tableOf(list.columns, rows),
      emptyLine(),
    ]),
    ...list.notes.map((text) => new Paragraph({ text: cleanLine(text) })),
  ];
}

function tableOf(columns: readonly string[], rows: readonly DecisionListRow[]): Table {
  const hasPositions = rows.some(({ positions }) => positions.length > 0);
  const fractions = hasPositions ? widths.withPositions : widths.without;
  return new Table({
    style: tableStyle,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: fractions.map((fraction) => Math.round(fraction * textWidth)),
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.slice(0, fractions.length).map((text) => cell([paragraph(cellStyle.head, text)])),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell([paragraph(cellStyle.text, row.number)]),
              cell(titled(row.point)),
              cell(described(row.decision)),
              ...(hasPositions ? [cell(row.positions.map((line) => paragraph(cellStyle.text, line)))] : []),
            ],
          }),
      ),
    ],
  });
}

/** Titles stand out; the last line says whose points they are. */
function titled(lines: readonly string[]): Paragraph[] {
  return lines.map((line, at) =>
    paragraph(at === lines.length - 1 && at > 0 ? cellStyle.detail : cellStyle.title, line),
  );
}

/** First what was decided, last when. */
function described(lines: readonly string[]): Paragraph[] {
  return lines.map((line, at) =>
    paragraph(at === lines.length - 1 ? cellStyle.detail : cellStyle.text, line),
  );
}

function paragraph(styleName: string, text: string): Paragraph {
  return new Paragraph({ style: styleName, text: cleanLine(text) });
}

function cell(children: readonly Paragraph[]): TableCell {
  return new TableCell({ children: children.length === 0 ? [paragraph(cellStyle.text, '')] : [...children] });
}

const border = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** docx has no table styles of its own. */
const tableStyleXml =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="Besluitentabel"/>` +
  `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${border('top', 8, colour.green)}` +
  `${border('bottom', 4, colour.line)}${border('insideH', 4, colour.line)}</w:tblBorders><w:tblCellMar>` +
  '<w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 8, colour.green)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;
