// Headings without number that show by their look: larger, bold or in capitals, alone on their line.
import type { FoundHeading } from './found-heading';
import { usualWidth } from './heading-cues';
import type { OutlineLine } from './outline-line';

const longestHeading = 110;
const larger = 1.08;

/** Chapters that stand before the first and after the last numbered one, by the titles that Dutch documents give them. */
const frontMatter =
  /^(?:voorwoord|ten geleide|woord vooraf|leeswijzer|(?:management|bestuurlijke |publieks)?samenvatting|inleiding)$/i;
const backMatter =
  /^(?:nawoord|slotwoord|tot slot|conclusies?|begrippen(?:lijst)?|verklarende woordenlijst|(?:lijst van )?(?:gebruikte )?afkortingen(?:lijst)?|literatuur(?:lijst)?|bronnen(?:lijst)?|bronvermelding|referenties|colofon|bijlagen?)$/i;

function isAlone(line: OutlineLine): boolean {
  return (
    line.isFirst &&
    line.isLast &&
    line.role === 'text' &&
    line.text.length <= longestHeading &&
    line.numbered.number === null &&
    /^[\p{Lu}'‘"“]/u.test(line.text) &&
    /\p{L}{3}/u.test(line.text) &&
    !/[.;:,!”"]$/.test(line.text)
  );
}

/** What looks as the chapters that are found do, and well-known first and last chapters. */
export function findUnnumbered(
  lines: readonly OutlineLine[],
  found: readonly FoundHeading[],
): FoundHeading[] {
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const taken = new Set(
    found.flatMap(({ at, last: end }) => Array.from({ length: end - at + 1 }, (_, step) => at + step)),
  );
  const titles = new Set(found.map(({ title }) => title.toLowerCase()));
  const chapters = found
    .filter(({ number }) => number?.path.length === 1)
    .map(({ at }) => lines[at]?.size ?? 1);
  const size = chapters.sort((a, b) => a - b)[Math.floor(chapters.length / 2)] ?? 1;
  return lines.flatMap((line): FoundHeading[] => {
    if (taken.has(line.at) || !isAlone(line) || titles.has(line.text.toLowerCase())) return [];
    const isKnown =
      (line.at < first.at && frontMatter.test(line.text)) ||
      (line.at > last.at && backMatter.test(line.text));
    const looksAlike = chapters.length >= 2 && size > larger && Math.abs(line.size - size) < 0.02;
    if (!isKnown && !looksAlike) return [];
    return [{ at: line.at, last: line.at, number: null, title: line.text, level: 1 }];
  });
}

/** For a document without numbers and contents: larger letters first, then bold or capitals, then lines that stand alone. */
export function findByLook(lines: readonly OutlineLine[]): FoundHeading[] {
  const alone = lines.filter((line, at) => isAlone(line) && hasText(lines, at));
  const sizes = [...new Set(alone.map(({ size }) => size))]
    .filter((size) => size > larger)
    .sort((a, b) => b - a);
  const kept = sizes.filter((size) => alone.filter((line) => line.size === size).length > 1);
  const strong = alone.filter((line) => line.size <= larger && (line.isStrong || isCapitals(line.text)));
  const level = (line: OutlineLine) => {
    const bySize = kept.indexOf(line.size);
    if (bySize >= 0) return bySize + 1;
    return strong.includes(line) ? kept.length + 1 : undefined;
  };
  const marked = alone.flatMap((line) => headingOf(line, level(line)));
  if (marked.length >= 3) return marked;
  const width = usualWidth(lines);
  const plain = lines.filter(
    (line, at) => isPlainTitle(line) && (alone.includes(line) || standsAbove(lines, at, width)),
  );
  return plain.length >= 3 ? plain.flatMap((line) => headingOf(line, isCapitals(line.text) ? 1 : 2)) : [];
}

function isPlainTitle({ text, numbered, role }: OutlineLine): boolean {
  return (
    role === 'text' &&
    numbered.number === null &&
    text.length <= 70 &&
    /^[\p{Lu}'‘"“]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.;:,!”"]$/.test(text) &&
    !/[?)]\s\p{Lu}/u.test(text)
  );
}

/** A short line between the end of one text and the beginning of another, without room around it. */
function standsAbove(lines: readonly OutlineLine[], at: number, width: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || after === undefined || line.text.length > width * 0.65) return false;
  const isAfterEnd =
    line.isFirst ||
    before === undefined ||
    before.text.length < width * 0.65 ||
    /[.!?:)”"]$/.test(before.text);
  const isAboveText = after.text.length > width * 0.7 || /[.!?]\s\p{Lu}/u.test(after.text);
  return isAfterEnd && after.role === 'text' && isAboveText && /^[\p{Lu}\d]/u.test(after.text);
}

function headingOf(line: OutlineLine, level: number | undefined): FoundHeading[] {
  return level === undefined ? [] : [{ at: line.at, last: line.at, number: null, title: line.text, level }];
}

/** Under a heading stands text, or one more heading with text. */
function hasText(lines: readonly OutlineLine[], at: number): boolean {
  return lines.slice(at + 1, at + 4).some(({ text, role }) => role === 'text' && text.length > 60);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}
