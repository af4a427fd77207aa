// The number that is printed before a heading: "3.1", "Hoofdstuk 4", "Bijlage II", "Deel A".

/** `chapter` and `section` count in digits; a `part` (Deel, roman or letter) holds chapters; an `annex` follows them. */
export type NumberKind = 'decimal' | 'part' | 'annex';

/**
 * `printed` is as on the page, without a final dot. `path` are the counts: 3.1 is [3, 1], Bijlage II is [2].
 * `style` tells series apart: a document counts its annexes either in roman or in letters.
 */
export interface HeadingNumber {
  readonly kind: NumberKind;
  readonly style: string;
  readonly printed: string;
  readonly path: readonly number[];
}

export interface NumberedText {
  readonly number: HeadingNumber | null;
  readonly title: string;
  /** A dot, bracket or colon after the number: "1." rather than "1". */
  readonly separator: string;
}

const labels: Readonly<Record<string, NumberKind>> = {
  hoofdstuk: 'decimal',
  hfst: 'decimal',
  paragraaf: 'decimal',
  par: 'decimal',
  artikel: 'decimal',
  deel: 'part',
  bijlage: 'annex',
  appendix: 'annex',
  annex: 'annex',
};
const labelled =
  /^(hoofdstuk|hfst|paragraaf|artikel|deel|bijlage|appendix|annex)\.?\s+(\d{1,2}(?:\.\d{1,2}){0,4}|[ivxl]{1,6}|[a-z])(?![\p{L}\p{N}])\s*([.:)|»–—-]*)\s*/iu;
const decimal =
  /^(?:§\s*)?(\d{1,2}(?:\.\s?\d{1,2}){0,5})(?!\d|[.,]\d|[%°])([.:)]?)(?:\s*[|»–—-])?(?:\s+|$|(?<=[.)])(?=\p{Lu}\p{Ll}))/u;
const roman = /^([IVXL]{1,6})([.:)])(?:\s+|$)|^([IVXL]{2,6})\s+(?=\p{Lu})/u;
const letter = /^([A-H])([.:)])(?:\s+|$)/u;
const prefixed = /^([A-H]|[IVXL]{1,5})\.?(\d{1,2}(?:\.\d{1,2}){0,3})([.:)]?)\s+/u;

/** Splits a line into its number, if it opens with one, and the rest. */
export function splitNumber(line: string): NumberedText {
  const text = line.trim();
  const label = labelled.exec(text);
  if (label?.[1] !== undefined && label[2] !== undefined) {
    const kind = labels[label[1].toLowerCase()] ?? 'decimal';
    const { path, style } = countsOf(label[2]);
    if (path.length > 0) {
      const printed = `${capitalised(label[1])} ${label[2]}`;
      const number = { kind, style: kind === 'decimal' ? 'digits' : style, printed, path };
      return { number, title: text.slice(label[0].length), separator: label[3] ?? '' };
    }
  }
  return plainNumber(text);
}

function plainNumber(text: string): NumberedText {
  const digits = decimal.exec(text);
  if (digits?.[1] !== undefined) {
    const printed = digits[1].replace(/\s/g, '');
    const path = printed.split('.').map(Number);
    if (path.every((count, at) => count > 0 || (at === 0 && path.length > 1)))
      return {
        number: { kind: 'decimal', style: 'digits', printed, path },
        title: text.slice(digits[0].length),
        separator: digits[2] ?? '',
      };
  }
  const under = prefixed.exec(text);
  if (under?.[1] !== undefined && under[2] !== undefined) {
    const { path, style } = countsOf(under[1]);
    const deeper = under[2].split('.').map(Number);
    const printed = text
      .slice(0, under[0].length)
      .trim()
      .replace(/[.:)]$/, '');
    return {
      number: { kind: 'part', style, printed, path: [...path, ...deeper] },
      title: text.slice(under[0].length),
      separator: under[3] ?? '',
    };
  }
  const found = roman.exec(text) ?? letter.exec(text);
  const shown = found?.[1] ?? found?.[3];
  if (found && shown !== undefined) {
    const { path, style } = countsOf(shown);
    if (path.length > 0)
      return {
        number: { kind: 'part', style, printed: shown, path },
        title: text.slice(found[0].length),
        separator: found[2] ?? '',
      };
  }
  return { number: null, title: text, separator: '' };
}

/** Digits, a roman numeral or a letter as counts; C and D alone are letters, I, V and X are roman. */
function countsOf(text: string): { path: number[]; style: string } {
  if (/^\d/.test(text)) return { path: text.split('.').map(Number), style: 'digits' };
  const value = romanValue(text.toUpperCase());
  if (value !== undefined) return { path: [value], style: 'roman' };
  return text.length === 1
    ? { path: [text.toUpperCase().charCodeAt(0) - 64], style: 'letters' }
    : { path: [], style: '' };
}

/** The value of a well-formed roman numeral up to 89. */
export function romanValue(numeral: string): number | undefined {
  if (numeral === '' || !/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral)) return undefined;
  const worths: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  return Array.from(numeral).reduce((sum, sign, at) => {
    const worth = worths[sign] ?? 0;
    return worth < (worths[numeral[at + 1] ?? ''] ?? 0) ? sum - worth : sum + worth;
  }, 0);
}

/** "HOOFDSTUK" and "hoofdstuk" become "Hoofdstuk". */
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** One string for a number, however it is printed: "Hoofdstuk 4" and "4." share it. */
export function numberKey({ kind, path }: HeadingNumber): string {
  return `${kind} ${path.join('.')}`;
}

/** Whether two headings bear the same number. */
export function isSameNumber(one: HeadingNumber | null, other: HeadingNumber | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.kind === other.kind && one.path.length === other.path.length && numberKey(one) === numberKey(other)
  );
}
