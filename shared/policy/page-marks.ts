// Pages of a text file without page breaks: from the page numbers that stayed behind as lines of their own.
import { isNumberLine, pageNumbersIn } from './page-furniture';
import type { PolicyPage } from './policy-text';

/** Any line, with the number of line breaks before and after it. */
export interface PageMark {
  readonly key: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly before: number;
  readonly after: number;
}

/**
 * @param usual the number of line breaks between lines that run on: a page number stands further off.
 * Only a page between two numbers that follow each other is sure; elsewhere the label is null. Numbers count as page
 * numbers when several of them rise through the text.
 */
export function pagesFromMarks(
  text: string,
  lines: readonly PageMark[],
  usual: number,
): { keys: ReadonlySet<number>; pages: PolicyPage[] } {
  // The number of a note stands close to its text on one side at least.
  const stands = ({ before, after }: PageMark) =>
    Math.min(before, after) >= 2 && Math.max(before, after) >= (usual === 1 ? 2 : usual + 2);
  const marks = risingMarks(
    lines.filter((line) => isNumberLine(line.text) && (stands(line) || isSpelledOut(line.text))),
  );
  const whole = [{ start: 0, end: text.length, label: null }];
  const pairs = marks.filter((mark, at) => at > 0 && mark.number === (marks[at - 1]?.number ?? 0) + 1).length;
  if (marks.length < 3 || pairs < 2) return { keys: new Set(), pages: whole };
  const isAtTop = sum(marks.map(({ before }) => before)) > sum(marks.map(({ after }) => after));
  const pages: PolicyPage[] = [];
  const add = (start: number, end: number, label: string | null) => {
    if (end > start) pages.push({ start, end, label });
  };
  let from = 0;
  for (const [at, { start, end, number }] of marks.entries()) {
    if (isAtTop) {
      const isSure = marks[at - 1]?.number === number - 1;
      add(from, start, at > 0 && isSure ? String(number - 1) : null);
      from = start;
    } else {
      const isSure = at === 0 ? number <= 2 : marks[at - 1]?.number === number - 1;
      add(from, end, isSure ? String(number) : null);
      from = end;
    }
  }
  add(from, text.length, null);
  return { keys: new Set([...marks.map(({ key }) => key), ...headersBeside(marks, lines)]), pages };
}

/** "Pagina 4 van 12" needs no room around it to be known. */
function isSpelledOut(text: string): boolean {
  return /^\W*(?:(?:pagina|pag|blz)\b|\d{1,3}\s*(?:van|\/)\s*\d{1,3}\W*$)/iu.test(text.trim());
}

/** Lines next to the page numbers that are the same on most pages. */
function headersBeside(marks: readonly PageMark[], lines: readonly PageMark[]): number[] {
  const near = marks.flatMap(({ key }) => [-2, -1, 1, 2].flatMap((step) => lines[key + step] ?? []));
  const counts = new Map<string, number>();
  for (const { text } of near) counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(3, marks.length * 0.4);
  return near
    .filter(({ text }) => (counts.get(text) ?? 0) >= enough && text.length < 160)
    .map(({ key }) => key);
}

/** The longest series of numbers that rises from line to line, in steps that a document can have. */
function risingMarks(lines: readonly PageMark[]): (PageMark & { readonly number: number })[] {
  const marks = lines.flatMap((line) =>
    pageNumbersIn(line.text)
      .slice(0, 1)
      .map((number) => ({ ...line, number })),
  );
  const best = marks.map(() => ({ length: 1, from: -1 }));
  for (const [at, mark] of marks.entries()) {
    for (let before = Math.max(0, at - 200); before < at; before += 1) {
      const other = marks[before];
      const chain = best[before];
      if (other === undefined || chain === undefined || other.number >= mark.number) continue;
      // A step of one is worth more than a leap over pages whose number was lost.
      const length = chain.length + (mark.number === other.number + 1 ? 1 : 0.4);
      if (length > (best[at]?.length ?? 0)) best[at] = { length, from: before };
    }
  }
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0);
  const series: (PageMark & { readonly number: number })[] = [];
  while (at >= 0) {
    const mark = marks[at];
    if (mark === undefined) break;
    series.unshift(mark);
    at = best[at]?.from ?? -1;
  }
  return series;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
