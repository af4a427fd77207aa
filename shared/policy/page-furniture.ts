// Running headers, footers and printed page numbers, told apart from the text by how they return on every page.

/** A line near the top or the bottom of a page. `key` is what the caller knows it by. */
export interface EdgeLine {
  readonly key: number;
  readonly text: string;
  /** Set larger than the running text: a heading at the top of its page, or a number alone. */
  readonly isLarge?: boolean;
}

export interface Furniture {
  readonly keys: ReadonlySet<number>;
  /** The printed number of each page; null where none is known. */
  readonly labels: readonly (string | null)[];
}

const longestFurniture = 160;

/** @param pages of each page the few lines at its edges. */
export function findFurniture(pages: readonly (readonly EdgeLine[])[]): Furniture {
  const offset = numberOffset(pages);
  const shape = (text: string, at: number) => shapeOf(text, offset === undefined ? undefined : at + offset);
  const counts = new Map<string, number>();
  for (const [at, page] of pages.entries())
    for (const own of new Set(page.map(({ text }) => shape(text, at))))
      counts.set(own, (counts.get(own) ?? 0) + 1);
  const enough = Math.max(3, Math.min(8, pages.length * 0.2));
  const keys = new Set<number>();
  const shown = pages.map((page, at) => {
    let isNumbered = false;
    for (const { key, text, isLarge = false } of page) {
      if (isLarge && !isNumberLine(text)) continue;
      const numbers = pageNumbersIn(text);
      const isNumber =
        offset !== undefined &&
        numbers.includes(at + offset) &&
        (isNumberLine(text) || endsInNumber(text, at + offset));
      const returns = (counts.get(shape(text, at)) ?? 0) >= enough && text.length <= longestFurniture;
      if (isNumber || (returns && !isNumberedHeading(text))) keys.add(key);
      if ((isNumber || returns) && offset !== undefined && numbers.includes(at + offset)) isNumbered = true;
    }
    return isNumbered;
  });
  // A page without a number between numbered ones (the first of a chapter) has one all the same.
  const first = shown.indexOf(true);
  return {
    keys,
    labels: pages.map((_, at) =>
      offset === undefined || first < 0 || at < first ? null : String(at + offset),
    ),
  };
}

/** The distance between sheets and printed numbers on which most pages agree. */
function numberOffset(pages: readonly (readonly EdgeLine[])[]): number | undefined {
  const votes = new Map<number, number>();
  for (const [at, page] of pages.entries()) {
    const telling = page.filter(({ text, isLarge = false }) => !isLarge || isNumberLine(text));
    const offsets = new Set(telling.flatMap(({ text }) => pageNumbersIn(text).map((number) => number - at)));
    for (const offset of offsets) votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  return best[1] >= Math.max(2, pages.length * 0.3) ? best[0] : undefined;
}

/** The numbers with which a short line begins or ends: "12", "- 12 -", "Pagina 12 van 60", "Beleidsplan | 12". */
export function pageNumbersIn(text: string): number[] {
  if (text.length > longestFurniture) return [];
  const line = text.trim();
  const numbers = [
    /^\W*(?:pagina|pag\.?|blz\.?|p\.?)?\s*(\d{1,3})(?![\p{L}\d]|[.,]\d)/iu.exec(line)?.[1],
    /(?<![\d.,]|\p{L})(\d{1,3})\W*$/u.exec(line)?.[1],
    /(?:pagina|pag\.?|blz\.?)\s*(\d{1,3})\b/iu.exec(line)?.[1],
    /(?<!\d)(\d{1,3})\s*(?:van|\/)\s*\d{1,3}\W*$/iu.exec(line)?.[1],
  ];
  return [...new Set(numbers.flatMap((number) => (number === undefined ? [] : [Number(number)])))];
}

/** A line that holds a page number and hardly anything else. */
export function isNumberLine(text: string): boolean {
  return /^\W*(?:pagina|pag\.?|blz\.?|p\.?)?\s*\d{1,3}\s*(?:(?:van|\/)\s*\d{1,3})?\W*$/iu.test(text.trim());
}

/** "5 Wonen | 12" on page 12: a footer that changes with the chapter. */
function endsInNumber(text: string, number: number): boolean {
  return (
    new RegExp(`(?:\\s[|–—-]|\\s\\s|\\t|\\bpagina|\\bpag\\.?|\\bblz\\.?)\\s*${number}\\s*$`, 'iu').test(
      text,
    ) && !/\.{4}/.test(text)
  );
}

/** What stays the same from page to page: all but the page number. */
function shapeOf(text: string, number: number | undefined): string {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return number === undefined ? plain : plain.replace(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'g'), '#');
}

/** "1. Inleiding" on one page and "2. Inleiding" on another are headings, though they have one shape. */
function isNumberedHeading(text: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,2})+|\d{1,2}\.)\s+\p{Lu}/u.test(text.trim());
}
