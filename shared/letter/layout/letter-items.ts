// The letter's blocks as what a page holds: paragraphs that may be split between lines, and table rows that may not.
import { letterWords } from '../../i18n/nl-letter';
import { contentsHeadings } from '../contents';
import type { LetterBlock, LetterHeading, LetterText } from '../letter-model';
import { windowRoom } from '../look/address-window';
import type { LetterLook } from '../look/letter-look';
import { textWidthOf } from '../look/page-measures';
import { type Line, type StyledText, breakLines, raisedShare } from './break-lines';
import {
  type MeasuredStyle,
  type ParagraphMeasures,
  borders,
  cellRoom,
  houseMeasures,
  listStep,
  pageNumberRoom,
  signatureRoom,
} from './house-measures';
import { textWidth } from './text-width';

/** A paragraph or a row. `before` and `after` are white space that falls together with that of its neighbour. */
export interface Item {
  /** Index of the block in the letter. */
  readonly block: number;
  readonly kind: 'paragraph' | 'row';
  readonly lines: readonly Line[];
  readonly lineHeight: number;
  /** What comes with the last line: a border, or for a row all of its height. */
  readonly extra: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly startsPage: boolean;
  /** Height of the header row that comes back above this row on a new page. */
  readonly headHeight: number;
}

/** How the letter looks, and how many footnotes it has so far. */
interface Sheet extends LetterLook {
  /** The number of the next. */
  readonly countNote: () => number;
}

export function letterItems(blocks: readonly LetterBlock[], own: LetterLook): Item[] {
  let notes = 0;
  const look: Sheet = { ...own, countNote: () => (notes += 1) };
  return blocks.flatMap((block, at) => {
    const items = itemsOf(look, block, at, blocks);
    const next = blocks[at + 1];
    const isTable = isTableBlock(block, blocks[at + 1]);
    return isTable && (next === undefined || isTableBlock(next, blocks[at + 2]))
      ? [...items, paragraphItem(look, at, [], houseMeasures.NaTabel)]
      : items;
  });
}

function isTableBlock(block: LetterBlock, next: LetterBlock | undefined): boolean {
  return block.type === 'table' || block.type === 'signatories' || isBesideReference(block, next);
}

/** An address in the window of an envelope stands on its own. */
export function isBesideReference(block: LetterBlock | undefined, next: LetterBlock | undefined): boolean {
  return block?.type === 'address' && block.window === undefined && next?.type === 'reference';
}

function itemsOf(look: Sheet, block: LetterBlock, at: number, blocks: readonly LetterBlock[]): Item[] {
  const next = blocks[at + 1];
  const one = (style: MeasuredStyle, content: readonly LetterText[], extra = 0): Item[] => [
    paragraphItem(look, at, styled(look, content), houseMeasures[style], extra),
  ];
  switch (block.type) {
    case 'concept-mark':
      return one('Conceptmerk', conceptRuns(block.text), borders.conceptMark);
    case 'title':
      return one('Title', [block]);
    case 'subtitle':
      return one('Subtitle', [block], borders.subtitle);
    case 'address':
      if (block.window !== undefined) return [windowItem(look, at, block.lines)];
      return next?.type === 'reference'
        ? [letterhead(look, at, block.lines, next.rows)]
        : block.lines.flatMap((text) => one('Adresblok', [{ text }]));
    case 'reference':
      return isBesideReference(blocks[at - 1], block)
        ? []
        : block.rows.flatMap(({ value }) => one('Kenmerkregel', [{ text: value }]));
    case 'heading':
      return [headingItem(look, at, block)];
    case 'paragraph': {
      if (isBlank(block.content) && block.anchor === undefined) return [];
      const leads =
        next?.type === 'list' ||
        next?.type === 'support' ||
        next?.type === 'signatories' ||
        (next?.type === 'paragraph' && blocks[at + 2]?.type === 'signatories');
      return one(leads ? 'TekstBijVolgende' : 'Normal', block.content);
    }
    case 'advice': {
      const leads = next?.type === 'list' || next?.type === 'support';
      const label = { text: letterWords.adviceLabel, strong: true };
      const content = isBlank(block.content) ? [label] : [label, { text: ' ' }, ...block.content];
      return one(leads ? 'AdviesBijVolgende' : 'Advies', content);
    }
    case 'list':
      return block.items.map(({ level, content }, index) => ({
        ...paragraphItem(look, at, styled(look, content), {
          ...houseMeasures.ListBullet,
          left: listStep * (Math.min(Math.max(Math.trunc(level), 0), 8) + 1),
        }),
        keepNext: index === block.items.length - 1 && next?.type === 'support',
      }));
    case 'quote':
      return one('Quote', block.content);
    case 'support':
      return one('Steunregel', block.content ?? [block]);
    case 'contents':
      return contentsItems(look, at, block.title, contentsHeadings(blocks, block.depth));
    case 'summary-line':
      return [indented(look, at, block.content, houseMeasures.Samenvattingsregel)];
    case 'table':
      return tableItems(look, at, block);
    case 'signatories':
      return signatoryItems(look, at, block.entries);
  }
}

/** The word, then the reason: the text of the mark may begin with the word too. */
export function conceptRuns(text: string): LetterText[] {
  const reason = text.trim().replace(/^concept\b[\s:.,–—-]*/iu, '');
  return [{ text: letterWords.conceptMark, strong: true }, { text: ` – ${reason}` }];
}

function headingItem(look: Sheet, at: number, heading: LetterHeading): Item {
  const measures = houseMeasures[`Heading${heading.level}`];
  const isNumbered = heading.number !== null && heading.isAnnex === undefined;
  const content = heading.isAnnex
    ? [{ text: `${heading.number ?? ''} ` }, ...heading.content]
    : heading.content;
  const item = isNumbered
    ? indented(look, at, content, measures)
    : paragraphItem(look, at, styled(look, content), { ...measures, left: 0, hanging: 0 });
  return { ...item, startsPage: heading.startsPage === true };
}

function contentsItems(look: Sheet, at: number, title: string, headings: readonly LetterHeading[]): Item[] {
  if (headings.length === 0) return [];
  return [
    paragraphItem(look, at, [{ text: title }], houseMeasures.TOCHeading),
    ...headings.map(({ level, number, content, isAnnex }) => {
      const measures = { ...houseMeasures[`TOC${level}`], right: pageNumberRoom };
      const runs = styled(look, content).map(({ text }) => ({ text }));
      if (number !== null && isAnnex === undefined) return indented(look, at, runs, measures);
      const lead = number === null ? [] : [{ text: `${number} ` }];
      return paragraphItem(look, at, [...lead, ...runs], measures);
    }),
  ];
}

/** Text behind a number that hangs in the margin: its first line is as long as the others. */
function indented(
  look: Sheet,
  at: number,
  content: readonly LetterText[],
  measures: ParagraphMeasures,
): Item {
  return paragraphItem(look, at, styled(look, content), { ...measures, hanging: 0 });
}

function paragraphItem(
  look: Sheet,
  block: number,
  content: readonly StyledText[],
  measures: ParagraphMeasures,
  extra = 0,
  column = textWidthOf(look.page),
): Item {
  const { left = 0, right = 0, hanging = 0, size, isBold = false, line, before, after } = measures;
  const width = column - left - right;
  const font = measures.isHead === true ? look.headingFont : look.textFont;
  return {
    block,
    kind: 'paragraph',
    lines: breakLines(content, { font, size, isBold, width, firstWidth: width + hanging }),
    lineHeight: line,
    extra,
    before,
    after,
    keepNext: measures.keepNext ?? false,
    keepLines: measures.keepLines ?? false,
    startsPage: false,
    headHeight: 0,
  };
}

type Row = readonly (readonly Item[])[];

/** The height of the highest cell; the white space between paragraphs counts within a cell, also above and below. */
function rowItem(block: number, cells: Row, extra: number, keepNext: boolean, headHeight = 0): Item {
  const heights = cells.map(heightOf);
  return {
    block,
    kind: 'row',
    lines: cells.flatMap((items) => items.flatMap(({ lines }) => lines)),
    lineHeight: 0,
    extra: Math.max(0, ...heights) + extra,
    before: 0,
    after: 0,
    keepNext,
    keepLines: true,
    startsPage: false,
    headHeight,
  };
}

function heightOf(items: readonly Item[]): number {
  return items.reduce((height, item, at) => {
    const above = at === 0 ? item.before : Math.max(item.before, items[at - 1]?.after ?? 0);
    const below = at === items.length - 1 ? item.after : 0;
    return height + above + item.lines.length * item.lineHeight + item.extra + below;
  }, 0);
}

function tableItems(look: Sheet, at: number, block: Extract<LetterBlock, { type: 'table' }>): Item[] {
  const columns = block.widths.map((share) => Math.round(share * textWidthOf(look.page)) - cellRoom.data);
  const head = rowItem(
    at,
    block.columns.map((text, column) => [
      paragraphItem(look, at, [{ text }], houseMeasures.Tabelkop, 0, columns[column]),
    ]),
    borders.head,
    true,
  );
  return [
    head,
    ...block.rows.map((cells) =>
      rowItem(
        at,
        cells.map((cell, column) =>
          (cell.length === 0 ? [[]] : cell).map((content) =>
            paragraphItem(look, at, styled(look, content), houseMeasures.Tabeltekst, 0, columns[column]),
          ),
        ),
        borders.row,
        false,
        head.extra,
      ),
    ),
  ];
}

/** Nothing of the text stands beside the address, nor before the window ends. */
function windowItem(look: Sheet, at: number, lines: readonly string[]): Item {
  const row = rowItem(
    at,
    [lines.map((text) => paragraphItem(look, at, [{ text }], houseMeasures.Adresblok))],
    0,
    false,
  );
  return { ...row, extra: windowRoom(look) };
}

function letterhead(
  look: Sheet,
  at: number,
  lines: readonly string[],
  rows: readonly { readonly label: string; readonly value: string }[],
): Item {
  const [left, right] = [0.54, 0.46].map(
    (share) => Math.round(share * textWidthOf(look.page)) - cellRoom.side,
  );
  return rowItem(
    at,
    [
      lines.map((text) => paragraphItem(look, at, [{ text }], houseMeasures.Adresblok, 0, left)),
      rows.map(({ value }) =>
        paragraphItem(look, at, [{ text: value }], { ...houseMeasures.Kenmerkregel, hanging: 0 }, 0, right),
      ),
    ],
    cellRoom.below,
    false,
  );
}

const mostRowsTogether = 8;

function signatoryItems(
  look: Sheet,
  at: number,
  entries: Extract<LetterBlock, { type: 'signatories' }>['entries'],
): Item[] {
  const columns = entries.length > 4 ? 2 : 1;
  const rowCount = Math.ceil(entries.length / columns);
  const width = Math.round(textWidthOf(look.page) / columns) - cellRoom.side;
  return Array.from({ length: rowCount }, (_, row) => {
    const signing = entries.slice(row * columns, (row + 1) * columns);
    const isSigned = signing.some(({ signature }) => signature !== undefined);
    const nameStyle = isSigned ? houseMeasures.OndertekenaarOnderHandtekening : houseMeasures.Ondertekenaar;
    return rowItem(
      at,
      signing.map(({ name, role, council }) =>
        [
          { text: name, style: nameStyle },
          { text: role, style: houseMeasures.OndertekenaarDetail },
          { text: council, style: houseMeasures.OndertekenaarDetail },
        ]
          .filter(({ text }) => text.trim() !== '')
          .map(({ text, style }) => paragraphItem(look, at, [{ text }], style, 0, width)),
      ),
      cellRoom.below + (isSigned ? signatureRoom : 0),
      row < rowCount - 1 && rowCount <= mostRowsTogether,
    );
  });
}

function styled(look: Sheet, content: readonly LetterText[]): StyledText[] {
  return content.map(({ text, strong, emphasis, note }) => ({
    text,
    strong,
    emphasis,
    note: note === undefined ? undefined : noteHeight(look, note),
  }));
}

/** Behind its raised number and a space. */
function noteHeight(look: Sheet, note: readonly LetterText[]): number {
  const { size, line, after } = houseMeasures.FootnoteText;
  const width = textWidthOf(look.page);
  const { textFont: font } = look;
  const number = textWidth(String(look.countNote()), font, 'regular', size) * raisedShare;
  const firstWidth = width - number - textWidth(' ', font, 'regular', size);
  const text = note.map(({ text: said }) => ({ text: said }));
  return breakLines(text, { font, size, isBold: false, width, firstWidth }).length * line + after;
}

function isBlank(content: readonly LetterText[]): boolean {
  return content.every(({ text, note }) => note === undefined && text.trim() === '');
}
