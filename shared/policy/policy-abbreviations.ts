// What a policy document says its abbreviations mean.
import type { PolicyText } from './policy-text';

/** `start` and `end` enclose the abbreviation where it is explained. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly start: number;
  readonly end: number;
}

const shortForm = /^\p{Lu}[\p{L}\p{N}&/-]{1,9}$/u;
const bracketed = /\(([^()\n]{2,120})\)/gu;
const listed = /^(\p{Lu}[\p{L}\p{N}&/-]{1,9})(?:\s*[:=–—]\s*|\t+|\s{2,}|\s-\s)(\p{L}.{3,160})$/u;
const words = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/**
 * Each abbreviation once, in the order of the text: "Wet maatschappelijke ondersteuning (Wmo)", "Wmo (Wet
 * maatschappelijke ondersteuning)" and the lines of a list of abbreviations.
 */
export function findAbbreviations(document: Pick<PolicyText, 'text' | 'lines'>): Abbreviation[] {
  const found = [...inBrackets(document.text), ...inLists(document)].sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return found.filter(({ short }) => {
    const isNew = !seen.has(short);
    seen.add(short);
    return isNew;
  });
}

function inBrackets(text: string): Abbreviation[] {
  return [...text.matchAll(bracketed)].flatMap((match): Abbreviation[] => {
    const inside = (match[1] ?? '').trim();
    const open = match.index;
    const before = text
      .slice(Math.max(0, open - 200), open)
      .replace(/\s+/g, ' ')
      .trimEnd();
    const short = inside
      .replace(/^(?:hierna|verder|afgekort|kortweg|de|het)[:\s]+/i, '')
      .replace(/["'“”‘’]/g, '');
    if (isShort(short)) {
      const long = longFormBefore(before, short);
      const start = text.indexOf(short, open);
      if (long !== undefined) return [{ short, long, start, end: start + short.length }];
    }
    const named = /(\S+)\s*$/.exec(text.slice(Math.max(0, open - 14), open))?.[1] ?? '';
    if (isShort(named) && inside.split(/\s+/).length > 1 && spells(inside, named)) {
      const start = text.lastIndexOf(named, open);
      return [{ short: named, long: inside.replace(/\s+/g, ' '), start, end: start + named.length }];
    }
    return [];
  });
}

/** Lines of "Wmo   Wet maatschappelijke ondersteuning": three in a row are a list, and every line that fits counts. */
function inLists({ text, lines }: Pick<PolicyText, 'text' | 'lines'>): Abbreviation[] {
  const rows = lines.map(({ start, end }) => {
    const match = listed.exec(text.slice(start, end));
    const short = match?.[1] ?? '';
    const long = (match?.[2] ?? '').trim();
    return isShort(short) && spells(long, short)
      ? { short, long, start, end: start + short.length }
      : undefined;
  });
  return rows.flatMap((row, at) => {
    if (row === undefined) return [];
    const near = rows.slice(Math.max(0, at - 4), at + 5).filter((other) => other !== undefined);
    return near.length >= 3 ? [row] : [];
  });
}

function isShort(text: string): boolean {
  if (!shortForm.test(text)) return false;
  const capitals = text.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= 2 || (text.length <= 4 && !/[aeiou]{2}/i.test(text));
}

/**
 * The words right before a bracket that spell the abbreviation out, the fewest that do.
 * After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions" (2003).
 */
function longFormBefore(before: string, short: string): string | undefined {
  const sentence = before.slice(before.search(/[^.;:!?()]*$/));
  const all = [...sentence.matchAll(words)];
  const most = Math.min(short.length + 5, short.length * 2);
  for (let count = 1; count <= Math.min(most, all.length); count += 1) {
    const long = sentence.slice(all[all.length - count]?.index);
    if (startsAlike(long, short) && spells(long, short)) return long.trim();
  }
  return undefined;
}

function startsAlike(long: string, short: string): boolean {
  return long[0]?.toLowerCase() === short[0]?.toLowerCase();
}

/** Whether the letters of the abbreviation stand in the words in that order, most of them where a word or a part begins. */
function spells(long: string, short: string): boolean {
  const letters = Array.from(short.toLowerCase()).filter((letter) => /\p{L}|\p{N}/u.test(letter));
  const plain = long.replace(/^(?:de|het|een)\s+/i, '').toLowerCase();
  if (plain.length <= short.length || plain[0] !== letters[0]) return false;
  let at = -1;
  let initials = 0;
  for (const letter of letters) {
    const start = nextInitial(plain, letter, at + 1);
    const next = start >= 0 ? start : plain.indexOf(letter, at + 1);
    if (next < 0) return false;
    if (start >= 0) initials += 1;
    at = next;
  }
  return initials >= Math.max(1, letters.length / 3);
}

function nextInitial(text: string, letter: string, from: number): number {
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1))
    if (at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return at;
  return -1;
}
