// Which lines are headings, real or made bold by hand, and how they rank.
import { readLabel } from './labels';
import { isGreeting, isMailHead, isSignOff } from './letter-phrases';
import type { WordLine } from './word-line';

/** `kind` names a look shared by headings of one rank; rank 0 is the highest. */
export interface Heading {
  readonly kind: string;
  readonly rank: number;
}

interface Candidate {
  readonly kind: string;
  readonly weight: number;
  readonly isWeak: boolean;
}

const longestHeading = 110;

/** For each line its heading, if it is one. `undefined` stands for something else than a line, such as a table. */
export function findHeadings(lines: readonly (WordLine | undefined)[]): (Heading | undefined)[] {
  const bodySize = commonSize(lines);
  const candidates = lines.map((line, at) => line && candidateOf(line, lines[at + 1], bodySize));
  const counts = new Map<string, number>();
  for (const one of candidates) if (one) counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1);
  const accepted = candidates.map((one) =>
    one?.isWeak === true && (counts.get(one.kind) ?? 0) < 2 && counts.size > 1 ? undefined : one,
  );
  const ranks = rankKinds(accepted);
  return accepted.map((one) => one && { kind: one.kind, rank: ranks.get(one.kind) ?? 0 });
}

function candidateOf(line: WordLine, next: WordLine | undefined, bodySize: number): Candidate | undefined {
  const { text, look, marker, outlineLevel, role } = line;
  if (role !== 'text' || !/\p{L}{2}/u.test(text)) return undefined;
  if (outlineLevel !== undefined && text.length <= 250) {
    return { kind: `level ${outlineLevel}`, weight: 100 - outlineLevel, isWeak: false };
  }
  if (text.length > longestHeading || text.split(/\s+/).length > 16 || /[.;,…]$/.test(text)) return undefined;
  const label = readLabel(text);
  const isBareLabel = label?.length === text.length && label.role !== 'advice' && opensItems(next);
  if ((label && !isBareLabel && !look.bold && !look.underlined) || label?.role === 'advice') return undefined;
  if (label && label.length < text.length) return undefined;
  if (isMailHead(text) || isGreeting(text) || isSignOff(text)) return undefined;
  const isItem = line.list !== undefined || marker !== undefined;
  const isLarge = look.size >= bodySize + 2;
  const depth = marker?.kind === 'number' ? marker.level : 0;
  if (look.bold || look.caps || look.underlined || isLarge) {
    // A list whose items are bold is a list, unless plain text follows them.
    if (isItem && !((look.bold || look.underlined) && next && !isSameItem(line, next))) return undefined;
    const size = isLarge ? look.size - bodySize : 0;
    const kind = [look.bold && 'bold', look.caps && 'caps', look.underlined && 'underlined', size, depth];
    const weight =
      (look.caps ? 4 : 0) +
      (look.underlined ? 2 : 0) +
      (look.bold ? 3 : 0) +
      size -
      depth * 3 +
      (isItem ? -1 : 0);
    return { kind: [...kind, isItem && 'item'].filter(Boolean).join(' '), weight, isWeak: false };
  }
  if (isItem || next === undefined) return undefined;
  return weakCandidate(text, look.italic, next);
}

/** A short line without full stop above a longer one. */
function weakCandidate(text: string, italic: boolean, next: WordLine): Candidate | undefined {
  const isShort = text.length <= 60 && text.split(/\s+/).length <= 8 && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text);
  const opensMore = isListed(next) || next.text.length >= Math.max(60, text.length * 1.5);
  if (!isShort || !opensMore || /[!]$/.test(text)) return undefined;
  if (text.endsWith(':')) {
    return text.split(/\s+/).length <= 4 ? { kind: 'colon', weight: -1, isWeak: true } : undefined;
  }
  return italic ? { kind: 'italic', weight: 1, isWeak: true } : { kind: 'plain', weight: 0, isWeak: true };
}

function opensItems(next: WordLine | undefined): boolean {
  return next !== undefined && isListed(next);
}

/** Whether two items are of one list, or have one kind of typed marker. */
export function isSameItem(one: WordLine, other: WordLine): boolean {
  if (one.list && other.list)
    return one.list.ordered === other.list.ordered && one.list.level === other.list.level;
  return (
    one.marker !== undefined &&
    one.marker.kind === other.marker?.kind &&
    one.marker.level === other.marker.level
  );
}

export function isListed(line: WordLine): boolean {
  return line.list !== undefined || line.marker !== undefined;
}

/** The size in which most of the text stands. */
function commonSize(lines: readonly (WordLine | undefined)[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    if (line) letters.set(line.look.size, (letters.get(line.look.size) ?? 0) + line.text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 22;
}

/** By weight, except where the document itself puts a heading of one kind directly above one of another. */
function rankKinds(candidates: readonly (Candidate | undefined)[]): Map<string, number> {
  const weights = new Map<string, number>();
  const above = new Map<string, number>();
  for (const [at, one] of candidates.entries()) {
    if (!one) continue;
    weights.set(one.kind, one.weight);
    const next = candidates[at + 1];
    if (next && next.kind !== one.kind) {
      const key = JSON.stringify([one.kind, next.kind]);
      above.set(key, (above.get(key) ?? 0) + 1);
    }
  }
  const times = (one: string, other: string) => above.get(JSON.stringify([one, other])) ?? 0;
  const kinds = [...weights.keys()].sort((one, other) => {
    const isReal = one.startsWith('level') && other.startsWith('level');
    const nested = isReal ? 0 : times(other, one) - times(one, other);
    return nested !== 0 ? nested : (weights.get(other) ?? 0) - (weights.get(one) ?? 0);
  });
  return new Map(kinds.map((kind, rank) => [kind, rank]));
}
