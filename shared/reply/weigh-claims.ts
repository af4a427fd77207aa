// Which claims hold, and why: chance likeness falls away, the rest is explained.
import { matchSettings as settings } from './match-settings';
import type { PointClaim, PointClaims } from './point-claims';
import type { ReplyReading } from './reply-reading';

/** A stretch that says less of a point than this share of its best one, and stands elsewhere, is chance. */
const weakRun = 0.6;

/** Sets strength and reasons, and takes away what is too weak to be an answer. */
export function weighClaims(claims: PointClaims, reading: ReplyReading): void {
  for (const [point, claim] of claims) {
    claim.units.sort((a, b) => a - b);
    claim.strength = Math.max(0, ...claim.units.map((at) => reading.strength(at, point)));
    claim.units = withoutWeakRuns(point, claim, reading);
    if (claim.units.length === 0 || claim.strength < settings.answerFloor || isChance(point, claim, reading))
      claims.delete(point);
    else explainClaim(point, claim, reading);
  }
}

function withoutWeakRuns(point: number, claim: PointClaim, { units, strength }: ReplyReading): number[] {
  const runs: number[][] = [];
  for (const at of claim.units) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && units[last]?.section === units[at]?.section) run.push(at);
    else runs.push([at]);
  }
  const best = (run: readonly number[]) => Math.max(...run.map((at) => strength(at, point)));
  return runs.filter((run) => best(run) >= claim.strength * weakRun).flat();
}

/** One word in common, without number or heading, happens between any two texts. */
function isChance(point: number, claim: PointClaim, reading: ReplyReading): boolean {
  if (claim.strength >= settings.sureFromOneWord) return false;
  const isNamed = claim.units.some((at) => {
    const section = reading.claimsAround(at);
    const isHeaded = section?.named.has(point) === true || (section?.head[point] ?? 0) > 0;
    return isHeaded || reading.named[at]?.includes(point) === true;
  });
  return !isNamed && reading.sharedWordCount(claim.units, point) < 2;
}

/** Says why these sentences are taken for the answer. */
export function explainClaim(point: number, claim: PointClaim, reading: ReplyReading): void {
  const { units, sectionClaims, named, said } = reading;
  const found = claim.units.map((at) => units[at]?.section ?? 0);
  const given = found.flatMap((section) => sectionClaims[section]?.named.get(point) ?? []);
  const numbers = new Set(given.filter((number) => number !== ''));
  const isSpoken = claim.units.some((at) => named[at]?.includes(point));
  if (numbers.size > 0 || isSpoken) claim.why.push({ code: 'number', words: [...numbers] });
  const headed = found.find((section) => (sectionClaims[section]?.head[point] ?? 0) > 0);
  const inHead = headed === undefined ? null : reading.sharedWordsInHead(headed, point);
  if (inHead !== null) claim.why.push({ code: 'heading', words: inHead });
  const [best] = [...claim.units].sort((a, b) => (said(b)[point] ?? 0) - (said(a)[point] ?? 0));
  const words = best === undefined ? [] : reading.sharedWords(best, point);
  if (words.length > 0) claim.why.push({ code: 'words', words });
  if (claim.why.length === 0) claim.why.push({ code: 'order', words: [] });
}
