// A line of a letter made by hand, before anybody knows what it is.

/** One paragraph of Word, or one line of a text file. What Word knows of it is filled in; a text file knows nothing. */
export interface LetterLine {
  readonly text: string;
  /** An empty line, or in Word a new paragraph, before it. */
  readonly isAfterGap: boolean;
  readonly isBeforeGap: boolean;
  /** Word's outline level, from 1. */
  readonly headingLevel?: number;
  /** The number that Word itself puts before a heading, without a final dot. */
  readonly automaticNumber?: string;
  /** A real list of Word; level 0 is outermost. */
  readonly listLevel?: number;
  readonly isBold?: boolean;
}

/** A bullet that somebody typed, or a number or letter before an item. */
export interface TypedItem {
  readonly level: number;
  readonly text: string;
  readonly isNumbered: boolean;
}

const bullet = /^(\s*)(?:[-–—•*·▪◦●○■□‣\uf0b7\uf0a7])(?:\s+(.*))?$/u;
const numbered = /^(\s*)(?:\d{1,2}|[a-z])[.)]\s+(.*)$/u;

/** Reads the sign before an item. A dash by itself is an item without text. */
export function typedItem(line: string): TypedItem | undefined {
  const found = bullet.exec(line);
  if (found !== null && !/^\s*(?:[-–—*]\s*){2,}$/u.test(line)) {
    const rest = found[2] ?? '';
    const inner = /^o\s+(.*)$/u.exec(rest);
    const level = inner !== null || (found[1] ?? '').replaceAll('\t', '  ').length >= 2 ? 1 : 0;
    return { level, text: (inner?.[1] ?? rest).trim(), isNumbered: false };
  }
  const circle = /^\s+o\s+(.*)$/u.exec(line);
  if (circle !== null) return { level: 1, text: (circle[1] ?? '').trim(), isNumbered: false };
  const number = numbered.exec(line);
  return number === null
    ? undefined
    : { level: (number[1] ?? '').length >= 2 ? 1 : 0, text: (number[2] ?? '').trim(), isNumbered: true };
}
