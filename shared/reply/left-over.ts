// A paragraph that answers nobody yet and a point that nobody answers yet: together when each fits the other best.
import { matchSettings as settings } from './match-settings';
import { type PointClaims, claimOf } from './point-claims';
import type { ReplyPhrases } from './reply-phrases';
import type { ReplyReading } from './reply-reading';
import type { ReadBlock } from './reply-sentences';
import type { ReplyUnit } from './reply-units';
import { explainClaim } from './weigh-claims';

interface Candidate {
  readonly point: number;
  readonly units: readonly number[];
  readonly likeness: number;
}

const college = /(?<!\p{L})(?:wij|we|ons|onze|het college)(?!\p{L})/iu;

/**
 * Little likeness is enough here, because nothing else in the letter and no other point fits better. Only in a letter that
 * answers something, and for paragraphs in which the college speaks or decides.
 */
export function matchLeftOver(
  claims: PointClaims,
  reading: ReplyReading,
  path: Int32Array,
  phrases: ReplyPhrases,
): void {
  if (claims.size === 0) return;
  const isSaid = ({ sentence }: ReplyUnit) =>
    college.test(sentence.text) || phrases.find(sentence.plain).some(({ strength }) => strength === 'sterk');
  const candidates = [...freeStretches(claims, reading, path), ...freeParagraphs(claims, reading)]
    .filter((own) => own.some((at) => reading.units.slice(at, at + 1).some(isSaid)))
    .flatMap((units) => bestOf(units, claims, reading) ?? [])
    .sort((a, b) => b.likeness - a.likeness);
  const given = new Set<number>();
  for (const { point, units, likeness } of candidates) {
    if (claims.has(point) || units.some((at) => given.has(at))) continue;
    for (const at of units) given.add(at);
    const claim = claimOf(claims, point);
    claim.units = [...units];
    claim.strength = likeness;
    explainClaim(point, claim, reading);
  }
  returnStrays(claims, reading, path);
}

/** What was taken for the beginning of another point, and is none, goes on about the point before it. */
function returnStrays(claims: PointClaims, { units }: ReplyReading, path: Int32Array): void {
  const owners = new Map([...claims].flatMap(([point, claim]) => claim.units.map((at) => [at, point])));
  units.forEach(({ block, sentence }, at) => {
    const before = owners.get(at - 1);
    const isStray = (path[at] ?? -1) >= 0 && !owners.has(at) && !sentence.isCourtesy;
    if (!isStray || before === undefined || units[at - 1]?.block !== block) return;
    owners.set(at, before);
    claims.get(before)?.units.push(at);
  });
}

/** Sentences of one paragraph that the path gave to a point for which they were too weak. */
function freeStretches(claims: PointClaims, { units }: ReplyReading, path: Int32Array): number[][] {
  const taken = new Set([...claims.values()].flatMap((claim) => claim.units));
  const stretches: number[][] = [];
  units.forEach(({ block }, at) => {
    const point = path[at] ?? -1;
    if (point < 0 || claims.has(point) || taken.has(at)) return;
    const last = stretches.at(-1);
    const before = last?.at(-1) ?? -1;
    if (before === at - 1 && units[before]?.block === block && path[before] === point) last?.push(at);
    else stretches.push([at]);
  });
  return stretches;
}

/** Paragraphs of which no sentence answers anything, without those that are courtesy or repeat the advice. */
function freeParagraphs(claims: PointClaims, { units }: ReplyReading): number[][] {
  const taken = new Set([...claims.values()].flatMap((claim) => claim.units));
  const paragraphs = new Map<ReadBlock, number[]>();
  units.forEach(({ block }, at) => paragraphs.set(block, [...(paragraphs.get(block) ?? []), at]));
  return [...paragraphs.values()].filter(
    (own) =>
      !own.some((at) => taken.has(at)) &&
      own.some((at) => units[at]?.sentence.isCourtesy === false && !units[at].sentence.isRestated),
  );
}

function bestOf(units: readonly number[], claims: PointClaims, reading: ReplyReading): Candidate | null {
  const likeness = (point: number) => Math.max(...units.map((at) => reading.said(at)[point] ?? 0));
  const [best, next] = Array.from({ length: reading.pointCount }, (_, point) => ({
    point,
    likeness: likeness(point),
  })).sort((a, b) => b.likeness - a.likeness);
  if (best === undefined || claims.has(best.point) || best.likeness < settings.leftOverFloor) return null;
  if (best.likeness < (next?.likeness ?? 0) * settings.leftOverLead) return null;
  const [first = 0] = units;
  const isInside = reading.units[first - 1]?.block === reading.units[first]?.block;
  const free = units.filter((at) => reading.units[at]?.sentence.isCourtesy === false);
  // In the middle of a paragraph one word in common is chance.
  const words = reading.sharedWordCount(free, best.point);
  return words === 0 || (isInside && words < 2) ? null : { ...best, units: free };
}
