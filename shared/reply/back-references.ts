// "Dit punt is hierboven beantwoord", "zie 2.1": where the answer really stands.
import { numbersNamed } from './number-references';
import type { PointClaims } from './point-claims';
import type { ReplyPhrases } from './reply-phrases';
import type { ReplyReading } from './reply-reading';
import { isBackReference } from './reply-sentences';
import type { ReplyUnit } from './reply-units';

/** Below this nothing earlier in the letter is about the point. */
const leastLikeness = 0.08;

/** Adds to each point that is sent elsewhere the passage that it is sent to. */
export function followBackReferences(
  claims: PointClaims,
  reading: ReplyReading,
  path: Int32Array,
  phrases: ReplyPhrases,
): void {
  const { units, numbering } = reading;
  const before = new Map([...claims].map(([point, { units: own }]) => [point, [...own]]));
  for (const [point, claim] of claims) {
    const own = claim.units.filter((at) => refersBack(units[at], phrases));
    // A reference beside a full answer is an aside.
    if (own.length === 0 || claim.units.length > own.length + 2) continue;
    const added = own.flatMap((at) => {
      const text = units[at]?.sentence.text ?? '';
      const numbers = [...numbersNamed(text), ...looseNumbers(text)];
      const meant = numbers.flatMap(
        (number) => numbering.named?.get(number) ?? numbering.opening?.get(number) ?? [],
      );
      const byNumber = meant.filter((other) => other !== point).flatMap((other) => before.get(other) ?? []);
      return byNumber.length > 0 ? byNumber : mostAlike(point, at, reading, path);
    });
    claim.units = [...new Set([...claim.units, ...added])].sort((a, b) => a - b);
    claim.why.push({ code: 'back-reference', words: [] });
  }
}

/** A sentence that decides by itself only adds where more can be read. */
function refersBack(unit: ReplyUnit | undefined, phrases: ReplyPhrases): boolean {
  if (unit === undefined || !isBackReference(unit.sentence.text)) return false;
  return !phrases
    .find(unit.sentence.plain)
    .some(({ status, strength }) => strength === 'sterk' && status !== 'beantwoord-zonder-besluit');
}

/** "zie 2.1", "hetzelfde als onder 4". */
function looseNumbers(text: string): string[] {
  return [
    ...text.matchAll(
      /(?:zie|verwijzen|verwijst|(?:het)?zelfde)(?: \p{L}+){0,6}? (\d{1,2}(?:\.\d{1,2})*)(?!\d)/giu,
    ),
  ].flatMap((match) => match[1] ?? []);
}

/** The earlier stretch about one subject that holds the sentence most like the point. */
function mostAlike(point: number, from: number, { units, said }: ReplyReading, path: Int32Array): number[] {
  let best = -1;
  let most = leastLikeness;
  for (let at = 0; at < from; at += 1) {
    if (units[at]?.section === units[from]?.section) continue;
    const found = said(at)[point] ?? 0;
    if (found > most) [best, most] = [at, found];
  }
  if (best < 0) return [];
  const isSame = (at: number) => units[at]?.block === units[best]?.block && path[at] === path[best];
  let start = best;
  let end = best;
  while (start > 0 && isSame(start - 1)) start -= 1;
  while (isSame(end + 1)) end += 1;
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}
