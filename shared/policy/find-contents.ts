// Where the list of contents stands in a document.
import { type ContentsItem, type ContentsList, entriesFrom, itemsInLine } from './contents-entries';
import { isSameNumber, numberKey, splitNumber } from './heading-number';
import type { OutlineLine } from './outline-line';
import { bareTitle, likeness } from './title-likeness';

const heading =
  /^(?:\d+\.?\s+)?(?:inhoud|inhouds?opga(?:ve|af)|inhoudstafel|inhoudsoverzicht|inhoud van (?:deze|dit|het|de) .{3,60}|overzicht van de inhoud|table of contents|contents)\W*$/i;
const fewestEntries = 2;
const mostLines = 900;
/** Four short lines in a row that all come back are no coincidence. */
const fewestEchoes = 4;
const longestEcho = 110;
/** In characters. */
const shortestSection = 200;
/** Leaders that no longer fitted on the line of their title, with the page. */
const leadersAlone = /^(?:\s?[.…·_]){3,}\s*(\d{1,3}|[ivxl]{1,6})$/i;

/** The first list of contents; undefined when there is none. */
export function findContents(lines: readonly OutlineLine[]): ContentsList | undefined {
  return markedList(lines) ?? headedList(lines) ?? bareList(lines) ?? echoedList(lines);
}

/** The file says which lines they are. */
function markedList(lines: readonly OutlineLine[]): ContentsList | undefined {
  const marked = lines.filter(({ role }) => role === 'contents');
  const [first, last] = [marked[0], marked.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const entries = entriesFrom(marked.flatMap(({ text }, at) => itemsInLine(text, at)));
  return entries.length < fewestEntries ? undefined : { from: first.at, to: last.at + 1, entries };
}

function headedList(lines: readonly OutlineLine[]): ContentsList | undefined {
  for (const { at, text } of lines) {
    if (!heading.test(text)) continue;
    const list = readList(lines, at + 1);
    if (list !== undefined) return { ...list, from: at };
  }
  return undefined;
}

/** A list without heading shows itself by its leaders: dots or tabs up to a page number, line after line. */
function bareList(lines: readonly OutlineLine[]): ContentsList | undefined {
  const isEntry = ({ text, role }: OutlineLine) =>
    role !== 'furniture' && /\p{L}.*?(?:(?:\s?[.…_]){4,}\s*|\t\s*)\d{1,3}$/u.test(text);
  for (let at = 0; at < lines.length * 0.4; at += 1) {
    const run = lines.slice(at, at + 6);
    if (run.length === 6 && run.filter(isEntry).length >= 5 && run.some((line) => line.numbered.number)) {
      const first = run[0] !== undefined && isEntry(run[0]) ? at : at + 1;
      const list = readList(lines, first);
      if (list !== undefined && list.entries.filter(({ page }) => page !== null).length >= 5)
        return { ...list, from: first };
    }
  }
  return undefined;
}

/** A list without pages and under any heading: a row of titles that all come back further on, in the same order. */
function echoedList(lines: readonly OutlineLine[]): ContentsList | undefined {
  const places = new Map<string, number[]>();
  for (const line of lines) {
    if (line.role === 'furniture' || line.bare.length < 3) continue;
    const own = places.get(echoKey(line));
    if (own === undefined) places.set(echoKey(line), [line.at]);
    else own.push(line.at);
  }
  for (let from = 0; from < lines.length * 0.3; from += 1) {
    const echoes = echoesOf(lines, places, from);
    if (echoes.length < fewestEchoes || !areSections(lines, echoes)) continue;
    const own = lines.slice(from, from + echoes.length);
    const entries = entriesFrom(own.flatMap(({ text, at }) => itemsInLine(text, at)));
    if (entries.length >= fewestEchoes) return { from, to: from + echoes.length, entries };
  }
  return undefined;
}

/** Where each of the lines from here on comes back, as far as they do. */
function echoesOf(
  lines: readonly OutlineLine[],
  places: ReadonlyMap<string, readonly number[]>,
  from: number,
): number[] {
  const echoes: number[] = [];
  for (const line of lines.slice(from)) {
    const [first = Infinity] = echoes;
    if (!isTitleLike(line) || line.at >= first) break;
    const again = places.get(echoKey(line))?.find((at) => at > Math.max(line.at, echoes.at(-1) ?? 0));
    if (again === undefined) break;
    echoes.push(again);
  }
  return echoes;
}

function echoKey({ numbered, bare }: OutlineLine): string {
  return numbered.number === null ? bare : `${numberKey(numbered.number)} ${bare}`;
}

function isTitleLike({ text, role }: OutlineLine): boolean {
  return (
    role === 'text' &&
    text.length <= longestEcho &&
    /^[\p{Lu}\d'‘"“]/u.test(text) &&
    !/[.,;:!)”"]$/.test(text)
  );
}

/** Titles all through the document, with text between them: not a list that is repeated. */
function areSections(lines: readonly OutlineLine[], titles: readonly number[]): boolean {
  const starts = [...titles.map((at) => lines[at]?.start ?? 0), lines.at(-1)?.end ?? 0];
  const long = titles.filter((_, index) => (starts[index + 1] ?? 0) - (starts[index] ?? 0) > shortestSection);
  const [first = 0] = starts;
  const covered = (starts.at(-2) ?? 0) - first;
  return long.length >= titles.length * 0.7 && covered > ((starts.at(-1) ?? 0) - first) * 0.5;
}

function readList(lines: readonly OutlineLine[], from: number): Omit<ContentsList, 'from'> | undefined {
  const items: ContentsItem[] = [];
  for (let at = from; at < Math.min(lines.length, from + mostLines); at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.role === 'furniture') continue;
    const found = itemsInLine(line.text, at);
    const led = items.at(-1);
    const ledTo = leadersAlone.exec(line.text)?.[1];
    if (ledTo !== undefined && led?.page === null) {
      items[items.length - 1] = { ...led, page: ledTo };
      continue;
    }
    const number = /^\d{1,3}$/.exec(line.text)?.[0];
    if (number !== undefined) {
      const column = numberColumn(lines, at, items);
      if (column > 0) {
        for (let step = 0; step < column; step += 1) {
          const item = items[items.length - column + step];
          if (item !== undefined)
            items[items.length - column + step] = { ...item, page: lines[at + step]?.text ?? null };
        }
        at += column - 1;
        continue;
      }
      const last = items.at(-1);
      // A page number that came loose from its entry, or one of the contents pages themselves.
      if (last?.page === null && splitNumber(last.text).title !== '' && isNextPage(items, number)) {
        items[items.length - 1] = { ...last, page: number };
      } else if (isNextChapter(items, Number(number))) items.push(...found);
      continue;
    }
    if (isRunningText(line, found) || endsList(lines, at, items, found)) break;
    items.push(...found);
  }
  const kept = dropStragglers(items, lines);
  const entries = entriesFrom(kept);
  const to = 1 + Math.max(from, ...kept.map(({ line }) => line));
  return entries.length < fewestEntries ? undefined : { to, entries };
}

/** Some files give all titles first and then all their pages: how many of those begin here, 0 when they do not. */
function numberColumn(lines: readonly OutlineLine[], from: number, items: readonly ContentsItem[]): number {
  let count = 0;
  while (/^\d{1,3}$/.test(lines[from + count]?.text ?? '')) count += 1;
  const open = items.length - 1 - items.findLastIndex(({ page }) => page !== null);
  return count >= fewestEntries && count === open ? count : 0;
}

function isNextPage(items: readonly ContentsItem[], number: string): boolean {
  const before = items.findLast(({ page }) => page !== null)?.page ?? '0';
  return Number(number) >= Number(before) && Number(number) <= Number(before) + 60;
}

/** In some files a number stands on a line of its own, above its title. */
function isNextChapter(items: readonly ContentsItem[], number: number): boolean {
  const chapters = items.flatMap(({ text }) => (/^\d{1,2}$/.test(text) ? [Number(text)] : []));
  return number === (chapters.at(-1) ?? 0) + 1 && (items.length === 0 || chapters.length > 0);
}

function isRunningText(line: OutlineLine, found: readonly ContentsItem[]): boolean {
  if (found.some(({ page }) => page !== null)) return false;
  const { text } = line;
  return text.length > 200 || (text.length > 50 && /\p{Ll}[.!;:]$/u.test(text));
}

/** The list ends where its first entries come back, this time above their text. */
function endsList(
  lines: readonly OutlineLine[],
  at: number,
  items: readonly ContentsItem[],
  found: readonly ContentsItem[],
): boolean {
  const paged = items.filter(({ page }) => page !== null).length;
  const isPaged = paged >= 2 && paged >= items.length * 0.5;
  const [item] = found;
  if (item === undefined || item.page !== null || items.length < 2) return false;
  if (isAgain(item, items)) return true;
  if (!isPaged) return false;
  const hasPage = (line: OutlineLine | undefined) =>
    line !== undefined && itemsInLine(line.text, 0).some(({ page }) => page !== null);
  const coming = lines.slice(at + 1, at + 12).filter(({ role }) => role !== 'furniture');
  return !coming.slice(0, 6).some(hasPage) && item.weakPage === null;
}

function isAgain(item: ContentsItem, items: readonly ContentsItem[]): boolean {
  const { number, title } = splitNumber(item.text);
  const bare = bareTitle(title);
  if (bare === '' && number === null) return false;
  return items.some(({ text, page }) => {
    const own = page === null ? text.replace(/\s\d{1,3}$/, '') : text;
    // What stands first may be the page.
    return [own, own.replace(/^\d{1,3}\s+/, '')].some((entry) => {
      const shown = splitNumber(entry);
      if (!isSameNumber(shown.number, number)) return false;
      if (bare === '') return shown.title !== '';
      return likeness(bareTitle(shown.title), bare) > (number === null ? 0.95 : 0.8);
    });
  });
}

/** In a list without pages the first words after it look like one more entry, if they stand further off. */
function dropStragglers(
  items: readonly ContentsItem[],
  lines: readonly OutlineLine[],
): readonly ContentsItem[] {
  const isPaged =
    items.filter(({ page, weakPage }) => (page ?? weakPage) !== null).length >= items.length / 2;
  const numbered = items.filter(({ text }) => splitNumber(text).number !== null).length;
  let kept = items.length;
  while (kept > fewestEntries) {
    const item = items[kept - 1];
    if (item === undefined || item.page !== null) break;
    const line = lines[item.line];
    const next = lines[item.line + 1];
    const isBare = splitNumber(item.text).number === null;
    const stands = line !== undefined && next !== undefined && next.text.length > 120;
    if (isPaged ? item.weakPage === null : isBare && stands && numbered > kept / 2) kept -= 1;
    else break;
  }
  return items.slice(0, kept);
}
