// Entries of the list of contents to the headings that they announce.
import type { ContentsEntry, ContentsList } from './contents-entries';
import { type FoundHeading, joinWrapped } from './found-heading';
import { isSameNumber, numberKey } from './heading-number';
import type { OutlineLine } from './outline-line';
import { bareTitle, likeness } from './title-likeness';

interface Candidate extends FoundHeading {
  readonly entry: number;
  readonly weight: number;
}

/** A heading may run over this many lines. */
const mostLines = 4;
const longestTitle = 400;
/** So many letters at either end of a title are looked up. */
const ends = 6;

/**
 * For every entry the heading, or undefined where the text has none. Headings come in the order of the contents, so the
 * best whole series is chosen: a mention in a reading guide or a table loses from the heading itself.
 */
export function matchContents(
  lines: readonly OutlineLine[],
  contents: ContentsList,
): readonly (FoundHeading | undefined)[] {
  const index = new LineIndex(lines, contents);
  const candidates = weighCompany(
    contents.entries
      .flatMap((entry, at) => candidatesFor(entry, at, lines, index))
      .sort((a, b) => a.at - b.at || b.entry - a.entry),
    lines,
  );
  const best: { weight: number; from: number }[] = [];
  for (const [at, candidate] of candidates.entries()) {
    let weight = 0;
    let from = -1;
    for (let before = 0; before < at; before += 1) {
      const other = candidates[before];
      if (other === undefined || other.entry >= candidate.entry || other.last >= candidate.at) continue;
      const total = (best[before]?.weight ?? 0) + roomBetween(lines, other, candidate);
      if (total > weight) [weight, from] = [total, before];
    }
    best.push({ weight: weight + candidate.weight, from });
  }
  // What follows the last heading counts as room too.
  const end = { at: lines.length - 1 };
  let at = -1;
  let top = 0;
  for (const [index, candidate] of candidates.entries()) {
    const total = (best[index]?.weight ?? 0) + roomBetween(lines, candidate, end);
    if (total > top) [top, at] = [total, index];
  }
  const found = new Map<number, FoundHeading>();
  while (at >= 0) {
    const candidate = candidates[at];
    if (candidate !== undefined) found.set(candidate.entry, candidate);
    at = best[at]?.from ?? -1;
  }
  return contents.entries.map((_, entry) => found.get(entry));
}

/** In a reading guide or an overview the names of sections follow each other closely, above the sections themselves not. */
function weighCompany(candidates: readonly Candidate[], lines: readonly OutlineLine[]): Candidate[] {
  return candidates.map((candidate, index) => {
    let next: Candidate | undefined;
    for (let other = index + 1; other < candidates.length && next === undefined; other += 1) {
      const following = candidates[other];
      if (following?.entry !== candidate.entry && (following?.at ?? 0) > candidate.last) next = following;
    }
    const room = (lines[next?.at ?? lines.length - 1]?.start ?? 0) - (lines[candidate.last]?.end ?? 0);
    return { ...candidate, weight: candidate.weight + Math.min(1, room / 800) * 0.25 };
  });
}

/** A heading with a page of text under it is likelier than one in a row of headings. */
function roomBetween(lines: readonly OutlineLine[], one: { last: number }, other: { at: number }): number {
  const room = (lines[other.at]?.start ?? 0) - (lines[one.last]?.end ?? 0);
  return Math.min(1, room / 1500) * 0.3;
}

function candidatesFor(
  entry: ContentsEntry,
  at: number,
  lines: readonly OutlineLine[],
  index: LineIndex,
): Candidate[] {
  const wanted = bareTitle(entry.title);
  const found = index
    .linesFor(entry, wanted)
    .flatMap((line): (Candidate & { readonly isSure: boolean })[] => {
      const read = bestReading(lines, line, wanted);
      const isSame = isSameNumber(entry.number, line.numbered.number);
      if (read === undefined || read.like < (isSame && entry.number !== null ? 0.6 : 0.8)) return [];
      const weight = weigh(entry, line, read.like) - 0.1 * (read.last - line.at);
      if (weight < 1.2) return [];
      const { number } = line.numbered;
      const isSure = isSame && number !== null && read.like > 0.9;
      return [{ at: line.at, last: read.last, number, title: read.title, entry: at, weight, isSure }];
    });
  // The same title under another number is only looked at where the number itself is not to be found.
  const hasSure = found.some(({ isSure }) => isSure);
  return found.filter(({ number }) => !hasSure || number === null || isSameNumber(number, entry.number));
}

/** Which lines are worth comparing with an entry: those with its number, or that begin or end as its title does. */
class LineIndex {
  readonly #lines = new Map<string, OutlineLine[]>();

  constructor(lines: readonly OutlineLine[], { from, to }: ContentsList) {
    for (const line of lines) {
      if ((line.at >= from && line.at < to) || line.role === 'furniture' || line.role === 'contents')
        continue;
      const { number } = line.numbered;
      if (number !== null) this.#add(numberKey(number), line);
      if (line.bare.length < 3 || line.bare.length > longestTitle) continue;
      this.#add(`^${line.bare.slice(0, ends)}`, line);
      if (line.bare.length >= ends) this.#add(`${line.bare.slice(-ends)}$`, line);
    }
  }

  linesFor({ number }: ContentsEntry, wanted: string): OutlineLine[] {
    const keys = [`${wanted.slice(-ends)}$`, ...(number === null ? [] : [numberKey(number)])];
    // A short line may be the first word of a title that goes on under it.
    for (let length = 3; length <= ends; length += 1) keys.push(`^${wanted.slice(0, length)}`);
    const found = new Set(keys.flatMap((key) => this.#lines.get(key) ?? []));
    return [...found].filter(({ bare, numbered }) => {
      const hasNumber = number !== null && isSameNumber(numbered.number, number);
      return hasNumber || (wanted !== '' && bare.length <= wanted.length * 1.5 + 4);
    });
  }

  #add(key: string, line: OutlineLine): void {
    const own = this.#lines.get(key);
    if (own === undefined) this.#lines.set(key, [line]);
    else own.push(line);
  }
}

/** The title over one line or more, whichever is most like the one wanted. */
function bestReading(
  lines: readonly OutlineLine[],
  line: OutlineLine,
  wanted: string,
): { title: string; like: number; last: number } | undefined {
  let title = line.numbered.title;
  let bare = line.bare;
  let best: { title: string; like: number; last: number } | undefined;
  for (let last = line.at; last < Math.min(lines.length, line.at + mostLines); last += 1) {
    if (last > line.at) {
      const next = lines[last];
      if (next === undefined || next.role === 'furniture' || next.numbered.number !== null) break;
      title = title === '' ? next.text : joinWrapped(title, next.text);
      bare = bareTitle(title);
    }
    const like = likeness(bare, wanted);
    if (best === undefined || like > best.like + 0.02) best = { title, like, last };
    if (bare.length > wanted.length * 1.3) break;
  }
  return best;
}

function weigh(entry: ContentsEntry, line: OutlineLine, like: number): number {
  const { number } = line.numbered;
  let weight = 1 + 2 * like;
  if (isSameNumber(entry.number, number)) weight += number === null ? 0.6 : 1.2;
  else if (number === null) weight -= 0.3;
  else weight -= entry.number === null ? 0.8 : 1;
  weight += Math.max(-0.5, Math.min(0.6, (line.size - 1) * 2)) + (line.isStrong ? 0.3 : 0);
  if (line.isFirst && line.isLast) weight += 0.3;
  if (line.role === 'table') weight -= 0.8;
  if (/[,;]$/.test(line.text)) weight -= 0.5;
  return weight + pageWeight(entry.page, line.page);
}

function pageWeight(wanted: string | null, actual: string | null): number {
  if (wanted === null || actual === null) return 0;
  if (wanted === actual) return 0.6;
  return Math.abs(Number(wanted) - Number(actual)) === 1 ? 0 : -0.8;
}
