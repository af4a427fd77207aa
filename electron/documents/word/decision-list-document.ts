// The decision list as a Word file: a table for each kind of outcome, with a header row, in named styles only.
import { Document, Packer, Paragraph, type Table } from 'docx';
import type { DecisionListRow, DecisionListText } from '@shared/views/decision-list-text';
import { standardLook, textWidthOf } from '@shared/letter/look';
import { cleanLine } from './clean-text';
import { finishPackage } from './finish-package';
import { cellStyle, dataTable } from './data-table';
import { emptyLine } from './layout-table';
import { letterStyles } from './letter-styles';
import { listReference, numberingDefinitions } from './numbering-definitions';
import * as part from './package-parts';
import { letterSection } from './page-setup';
import { paragraphStyle, unnumberedHeadingStyle } from './style-names';

/** Fractions of the text column: number, point, decision, and positions where there are any. */
const widths = { withPositions: [0.07, 0.37, 0.28, 0.28], without: [0.07, 0.41, 0.52] } as const;

/** The bytes depend on `list` and `now` (the created and modified date) alone. */
export async function writeDecisionList(list: DecisionListText, options: { now: Date }): Promise<Uint8Array> {
  const document = new Document({
    compatibility: { version: 15 },
    numbering: numberingDefinitions(standardLook),
    styles: letterStyles(list.language),
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
    'word/styles.xml': (xml) => part.completeStyles(xml),
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
      tableOf(list, heading, rows),
      emptyLine(),
    ]),
    ...list.notes.map((text) => new Paragraph({ text: cleanLine(text) })),
  ];
}

function tableOf(list: DecisionListText, heading: string, rows: readonly DecisionListRow[]): Table {
  const hasPositions = rows.some(({ positions }) => positions.length > 0);
  const fractions = hasPositions ? widths.withPositions : widths.without;
  return dataTable({
    textWidth: textWidthOf(standardLook.page),
    description: `${list.title}: ${heading}`,
    columns: list.columns.slice(0, fractions.length),
    widths: fractions,
    rows: rows.map((row) => [
      [paragraph(cellStyle.text, row.number)],
      titled(row.point),
      described(row.decision),
      ...(hasPositions ? [row.positions.map((line) => paragraph(cellStyle.text, line))] : []),
    ]),
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
