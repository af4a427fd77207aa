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
export function matchLeftOver(claims: PointClaims, reading: ReplyReading, phrases: ReplyPhrases): void {
  if (claims.size === 0) return;
  const isSaid = ({ sentence }: ReplyUnit) =>
    college.test(sentence.text) || phrases.find(sentence.plain).some(({ strength }) => strength === 'sterk');
  const candidates = freeParagraphs(claims, reading)
    .filter((own) => own.some((at) => reading.units.slice(at, at + 1).some(isSaid)))
    .flatMap((units) => bestOf(units, claims, reading) ?? [])
    .sort((a, b) => b.likeness - a.likeness);
  for (const { point, units, likeness } of candidates) {
    if (claims.has(point)) continue;
    const claim = claimOf(claims, point);
    claim.units = [...units];
    claim.strength = likeness;
    explainClaim(point, claim, reading);
  }
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
  const free = units.filter((at) => reading.units[at]?.sentence.isCourtesy === false);
  return reading.sharedWordCount(free, best.point) === 0 ? null : { ...best, units: free };
}
