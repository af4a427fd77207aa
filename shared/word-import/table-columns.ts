// What the columns of a table with points are: chapter, title, remark, advice.
import type { WordTable, WordCell } from './word-block';
import { inlineText } from '../rich-text';

export type ColumnRole = 'chapter' | 'title' | 'body' | 'advice' | 'kind' | 'source' | 'other';

const names: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'other',
    /^(?:nr\.?|nummer|#|volgnr\.?|raad|lid|naam|indiener|wie|gemeente|status|prioriteit|datum|besluit)$/iu,
  ],
  ['source', /(?:citaat|passage|tekst in|tekst uit|vindplaats|^(?:blz|pag|pagina|bladzijde|regel)\b)/iu],
  ['advice', /(?:advies|advise|aanbeveling|voorstel|suggestie|gewenst|verzoek|oplossing|actie|wat moet)/iu],
  [
    'body',
    /(?:opmerking|reactie|constatering|bevinding|toelichting|signaal|waarneming|zorg|wat (?:zien|valt|vinden)|vraag|inbreng|aandachtspunt|commentaar|observatie|probleem|knelpunt|omschrijving|onderbouwing|punt van)/iu,
  ],
  ['kind', /^(?:soort|type|aard|categorie|soort punt)$/iu],
  [
    'chapter',
    /(?:hoofdstuk|paragraaf|onderdeel|thema|onderwerp|artikel|document|stuk|§|pijler|ambitie|deel)/iu,
  ],
  ['title', /(?:titel|punt|kern|kort)/iu],
];

/** How one row of cells is spread over columns, merged cells at their first one. */
export function cellsByColumn(cells: readonly WordCell[]): Map<number, WordCell> {
  const spread = new Map<number, WordCell>();
  let column = 0;
  for (const cell of cells) {
    spread.set(column, cell);
    column += cell.columns;
  }
  return spread;
}

export function cellText(cell: WordCell): string {
  return cell.blocks
    .map((block) =>
      block.type === 'paragraph'
        ? inlineText(block.content)
        : block.rows.map((row) => row.cells.map(cellText).join(' ')).join('\n'),
    )
    .filter((text) => text.trim() !== '')
    .join('\n')
    .trim();
}

/** The roles that a heading row gives; `undefined` when the row is none. */
export function columnsFromHeader(
  cells: readonly WordCell[],
  isMarked: boolean,
): Map<number, ColumnRole> | undefined {
  const roles = new Map<number, ColumnRole>();
  let known = 0;
  for (const [column, cell] of cellsByColumn(cells)) {
    const text = cellText(cell);
    if (text.length > 60) return undefined;
    const role = names.find(([, pattern]) => pattern.test(text))?.[0];
    if (role !== undefined && role !== 'other') known += 1;
    roles.set(column, role ?? 'other');
  }
  const says = [...roles.values()];
  if (!says.includes('body') && !says.includes('advice') && !(isMarked && known > 0)) return undefined;
  return known >= (isMarked ? 1 : 2) || (known === 1 && says.length === 2) ? settle(roles) : undefined;
}

/** One column of each kind: of two chapter columns the second is a title, of two remarks the second adds to the first. */
function settle(roles: Map<number, ColumnRole>): Map<number, ColumnRole> {
  let hasChapter = false;
  for (const [column, role] of roles) {
    if (role !== 'chapter') continue;
    if (hasChapter) roles.set(column, 'title');
    hasChapter = true;
  }
  if (![...roles.values()].includes('body') && ![...roles.values()].includes('advice')) {
    for (const [column, role] of roles) if (role === 'title') roles.set(column, 'body');
  }
  return roles;
}

/** Without a heading row: by how much stands in each column. `undefined` when the table is no table of points. */
export function columnsFromContent(table: WordTable): Map<number, ColumnRole> | undefined {
  const lengths = new Map<number, number[]>();
  for (const { cells } of table.rows) {
    for (const [column, cell] of cellsByColumn(cells)) {
      const known = lengths.get(column);
      if (known) known.push(cellText(cell).length);
      else lengths.set(column, [cellText(cell).length]);
    }
  }
  if (lengths.size < 2 || table.rows.length < 2) return undefined;
  const averages = [...lengths].map(([column, all]) => ({
    column,
    average: all.reduce((sum, length) => sum + length, 0) / all.length,
  }));
  const long = averages
    .filter(({ average }) => average >= 40)
    .sort((one, other) => one.column - other.column);
  const [body, advice] = long;
  if (body === undefined) return undefined;
  const roles = new Map<number, ColumnRole>(averages.map(({ column }) => [column, 'other']));
  roles.set(body.column, 'body');
  if (advice) roles.set(advice.column, 'advice');
  const short = averages.filter(({ column, average }) => column < body.column && average >= 4);
  const [chapter, title] = short;
  if (chapter) roles.set(chapter.column, 'chapter');
  if (title) roles.set(title.column, 'title');
  return roles;
}
