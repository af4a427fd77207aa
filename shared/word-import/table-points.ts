// A table in which every row is a point.
import type { WordBlock, WordCell, WordParagraph, WordTable } from './word-block';
import {
  type ColumnRole,
  cellText,
  cellsByColumn,
  columnsFromContent,
  columnsFromHeader,
} from './table-columns';
import type { PointDraft } from './point-draft';
import { type WordLine, linesOf } from './word-line';

export interface TablePoints {
  readonly drafts: readonly PointDraft[];
  /** Rows that are no point, their cells parted by " / ". */
  readonly notPoints: readonly string[];
}

/** `undefined` when the table is only a layout. `chapter` is that of the text around it. */
export function readTablePoints(table: WordTable, chapter: string): TablePoints | undefined {
  const headerAt = table.rows.slice(0, 3).findIndex((row) => columnsFromHeader(row.cells, row.isHeader));
  const header = table.rows[headerAt];
  const columns = header ? columnsFromHeader(header.cells, header.isHeader) : columnsFromContent(table);
  if (columns === undefined) return undefined;
  const reader = new RowReader(columns, chapter, isTitleColumn(table, columns, headerAt + 1));
  const notPoints: string[] = [];
  for (const [at, row] of table.rows.entries()) {
    if (at <= headerAt || (row.isHeader && headerAt >= 0)) {
      notPoints.push(row.cells.map(cellText).filter(Boolean).join(' / '));
    } else reader.read(row.cells);
  }
  return { drafts: reader.drafts, notPoints: notPoints.filter((text) => text !== '') };
}

class RowReader {
  readonly drafts: PointDraft[] = [];
  readonly #columns: ReadonlyMap<number, ColumnRole>;
  readonly #isTitle: boolean;
  #chapter: string;

  constructor(columns: ReadonlyMap<number, ColumnRole>, chapter: string, chapterIsTitle: boolean) {
    this.#columns = columns;
    this.#chapter = chapter;
    this.#isTitle = chapterIsTitle;
  }

  read(cells: readonly WordCell[]): void {
    const filled = cells.filter((cell) => !isBlank(cell));
    const [only] = filled;
    if (only === undefined) return;
    const spread = cellsByColumn(cells);
    const of = (role: ColumnRole): WordLine[] =>
      [...spread].flatMap(([column, cell]) =>
        this.#columns.get(column) === role && !isBlank(cell) ? cellLines(cell) : [],
      );
    const isFullWidth = filled.length === 1 && (cells.length === 1 || only === cells[0]) && cells[0] === only;
    if (
      isFullWidth &&
      this.#columns.size > 1 &&
      cellText(only).length <= 120 &&
      this.#isChapterCell(spread, only)
    ) {
      this.#chapter = cellText(only);
      return;
    }
    const chapterCell = of('chapter');
    const named = chapterCell.map((line) => line.printed).join(' ');
    const [body, advice, titles] = [of('body'), of('advice'), of('title')];
    if (named !== '' && !this.#isTitle) this.#chapter = named;
    if (body.length === 0 && advice.length === 0) {
      const rest = [...titles, ...of('other')];
      if (rest.length > 0 && rest.some((line) => line.text.length > 20)) this.#add(rest, [], [], cells);
      return;
    }
    const heading = this.#isTitle ? chapterCell : titles;
    const previous = this.drafts.at(-1);
    if (
      body.length === 0 &&
      heading.length === 0 &&
      named === '' &&
      previous &&
      previous.adviceFrom === undefined
    ) {
      previous.adviceFrom = previous.lines.length;
      for (const line of advice) previous.lines.push(line);
      return;
    }
    this.#add(body, advice, heading, cells);
  }

  #isChapterCell(spread: ReadonlyMap<number, WordCell>, cell: WordCell): boolean {
    const role = this.#columns.get([...spread].find(([, one]) => one === cell)?.[0] ?? 0);
    return cell.columns > 1 || role === 'chapter' || role === 'other' || role === 'title';
  }

  #add(body: WordLine[], advice: WordLine[], heading: WordLine[], cells: readonly WordCell[]): void {
    const kind = [...cellsByColumn(cells)].find(([column]) => this.#columns.get(column) === 'kind')?.[1];
    this.drafts.push({
      chapter: this.#chapter,
      heading: heading[0],
      title: heading.map((line) => line.printed).join(' '),
      lines: [...body, ...advice],
      adviceFrom: advice.length > 0 ? body.length : undefined,
      kindHint: kind ? cellText(kind) : '',
    });
  }
}

/** A column "onderwerp" in which no two rows say the same, beside none that is called a chapter. */
function isTitleColumn(table: WordTable, columns: ReadonlyMap<number, ColumnRole>, from: number): boolean {
  const [column] = [...columns].find(([, role]) => role === 'chapter') ?? [];
  if (column === undefined || from === 0) return false;
  const header = table.rows[from - 1]?.cells;
  const name = header ? cellText(cellsByColumn(header).get(column) ?? emptyCell) : '';
  if (!/onderwerp|punt/i.test(name)) return false;
  const cells = table.rows.slice(from).map((row) => cellsByColumn(row.cells).get(column) ?? emptyCell);
  const texts = cells.map(cellText);
  return (
    texts.every((text) => text !== '') && new Set(texts).size === texts.length && averageLength(texts) > 14
  );
}

function averageLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}

const emptyCell: WordCell = { blocks: [], continues: false, columns: 1 };

function isBlank(cell: WordCell): boolean {
  return cell.continues || /^(?:[-–—.xX/]*|geen|n\.?v\.?t\.?|nvt|idem)$/iu.test(cellText(cell));
}

function cellLines(cell: WordCell): WordLine[] {
  return linesOf(paragraphsIn(cell.blocks));
}

/** All paragraphs in reading order, those in tables too. */
export function paragraphsIn(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}
