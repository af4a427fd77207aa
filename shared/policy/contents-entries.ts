// Lines of a list of contents to entries: number, title, printed page; wrapped lines joined, columns put in order.
import { type HeadingNumber, splitNumber } from './heading-number';

export interface ContentsEntry {
  readonly number: HeadingNumber | null;
  readonly title: string;
  readonly page: string | null;
}

/** `from` and `to` are positions in the lines; `to` is the first line after the list. */
export interface ContentsList {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly ContentsEntry[];
}

/** One cell of a contents line; `weakPage` is a last number that only the other lines can tell to be a page. */
export interface ContentsItem {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly page: string | null;
  readonly weakPage: string | null;
}

const pageToken = /^(?:\d{1,3}|[ivxl]{1,6})$/i;

/** "2.1 Doel ..... 5" is one item; "1. Doel⇥4⇥Bijlagen⇥23" are two, in two columns. */
export function itemsInLine(text: string, line: number): ContentsItem[] {
  const cells = text
    .replace(/(?:\s?[.…·_]){4,}\s*|\s*…+\s*|\s+\.{2,}\s*|\.{3,}\s*/g, '\t')
    .replace(/\s{2,}(?=(?:\d{1,3}|[ivxl]{1,6})\s*$)/i, '\t')
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const items: ContentsItem[] = [];
  let title: string[] = [];
  for (const [at, cell] of cells.entries()) {
    if (title.length === 0 && isWholeEntry(cell, cells[at + 1])) {
      items.push(openItem(cell, line, items.length));
    } else if (title.length > 0 && pageToken.test(cell) && /\p{L}/u.test(title.join(''))) {
      items.push({ line, column: items.length, text: title.join(' '), page: cell, weakPage: null });
      title = [];
    } else title.push(cell);
  }
  if (title.length > 0) items.push(openItem(title.join(' '), line, items.length));
  return items;
}

function openItem(text: string, line: number, column: number): ContentsItem {
  const weak = /^.*\p{L}.*?[\s)]\s*(\d{1,3})$/u.exec(text);
  return { line, column, text, page: null, weakPage: weak?.[1] ?? null };
}

/** "2.2 Doel 6" beside "Bijlage III Geld": its page stands so near that no tab came between. */
function isWholeEntry(cell: string, next: string | undefined): boolean {
  return next !== undefined && /^\S+\s.*\p{L}.*\s\d{1,3}$/u.test(cell) && /^\p{L}{3}|^\d+\.\d/u.test(next);
}

/** Entries in reading order: a second column comes after the whole first one. */
export function entriesFrom(items: readonly ContentsItem[]): ContentsEntry[] {
  const ordered = [...items].sort((a, b) => a.column - b.column || a.line - b.line);
  const shown = withLeadingPages(withWeakPages(ordered));
  const isPaged = shown.filter(({ page }) => page !== null).length >= shown.length / 2;
  const entries: ContentsEntry[] = [];
  let open = '';
  for (const [at, { text, page, column }] of shown.entries()) {
    const whole = open === '' ? text : `${open} ${text}`;
    const next = shown[at + 1];
    if (page === null && next?.column === column && runsOn(whole, next.text, isPaged)) {
      open = whole;
      continue;
    }
    open = '';
    const { number, title } = splitNumber(whole.replace(/\s+/g, ' '));
    if (title !== '' || number !== null)
      entries.push({
        number,
        title: title.replace(/[\s.]+$/, ''),
        page: page?.replace(/^0+(?=\d)/, '') ?? null,
      });
  }
  return entries;
}

/** Whether an entry without page goes on in the next line. */
function runsOn(text: string, next: string, isPaged: boolean): boolean {
  const { number, title } = splitNumber(text);
  if (number !== null && title === '') return true;
  if (splitNumber(next).number !== null) return false;
  if (/^[\p{Ll}(]/u.test(next)) return true;
  return (
    isPaged && (text.length >= 35 || /[,–-]$|\b(?:en|of|de|het|een|van|in|op|voor|met|aan|bij)$/i.test(text))
  );
}

/** A last number is a page when most lines have one that rises; beside surer pages it must lie between those. */
function withWeakPages(items: readonly ContentsItem[]): readonly ContentsItem[] {
  const weak = items.filter(({ page, weakPage }) => page === null && weakPage !== null);
  const sure = items.filter(({ page }) => page !== null);
  const isMostlySure = sure.length >= items.length * 0.4;
  if (!isMostlySure) {
    if (weak.length + sure.length < items.length * 0.6) return items;
    if (!risesMostly(items.map((item) => item.page ?? item.weakPage))) return items;
  }
  return items.map((item, at) => {
    if (item.page !== null || item.weakPage === null) return item;
    if (isMostlySure && !liesBetween(Number(item.weakPage), items, at)) return item;
    return { ...item, page: item.weakPage, text: item.text.slice(0, -item.weakPage.length).trim() };
  });
}

function liesBetween(page: number, items: readonly ContentsItem[], at: number): boolean {
  const sure = ({ page: other }: ContentsItem) => other !== null && /^\d+$/.test(other);
  const before = items.slice(0, at).findLast(sure)?.page ?? '1';
  const after = items.slice(at + 1).find(sure)?.page ?? String(Number(before) + 30);
  return page >= Number(before) && page <= Number(after);
}

/** "4 Inleiding", "6 Wonen", "7  2.1 Doel": first numbers that rise in leaps, or stand before a number, are pages too. */
function withLeadingPages(items: readonly ContentsItem[]): readonly ContentsItem[] {
  const leading = items.map(({ text, page }) =>
    page === null ? /^(\d{1,3})\s+(?=\S)/.exec(text)?.[1] : undefined,
  );
  const numbers = leading.flatMap((number) => (number === undefined ? [] : [Number(number)]));
  if (numbers.length < items.length * 0.8 || numbers.length < 4 || !risesMostly(numbers.map(String)))
    return items;
  const bare = items.map(({ text }, at) => text.slice(leading[at]?.length ?? 0).trim());
  const leaps = numbers.filter((number, at) => at > 0 && number !== (numbers[at - 1] ?? 0) + 1).length;
  const numbered = bare.filter((text) => splitNumber(text).number !== null).length;
  if (leaps < numbers.length / 3 && numbered < numbers.length / 2) return items;
  return items.map((item, at) => {
    const number = leading[at];
    return number === undefined ? item : { ...item, page: number, text: bare[at] ?? '' };
  });
}

function risesMostly(pages: readonly (string | null)[]): boolean {
  const numbers = pages.flatMap((page) => (page !== null && /^\d+$/.test(page) ? [Number(page)] : []));
  const falls = numbers.filter((number, at) => at > 0 && number < (numbers[at - 1] ?? 0)).length;
  return numbers.length > 1 && falls <= numbers.length * 0.1;
}
