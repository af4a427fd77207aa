// Which sentences answer which point, while that is being found out.
import type { MatchReason } from './reply-types';

/** The sentences that answer a point, as numbers of units. */
export interface PointClaim {
  units: number[];
  strength: number;
  readonly why: MatchReason[];
}

export type PointClaims = Map<number, PointClaim>;

/** What the path through the reply gives to each point. */
export function claimsOfPath(path: Int32Array): PointClaims {
  const claims: PointClaims = new Map();
  path.forEach((point, at) => {
    if (point >= 0) claimOf(claims, point).units.push(at);
  });
  return claims;
}

/** The claim of a point, made when there was none. */
export function claimOf(claims: PointClaims, point: number): PointClaim {
  const known = claims.get(point);
  if (known !== undefined) return known;
  const fresh: PointClaim = { units: [], strength: 0, why: [] };
  claims.set(point, fresh);
  return fresh;
}

/** Hands these units out anew: each point keeps what it has elsewhere. */
export function divideUnits(
  claims: PointClaims,
  own: readonly number[],
  parts: ReadonlyMap<number, readonly number[]>,
): void {
  for (const [point, part] of parts) {
    const claim = claimOf(claims, point);
    claim.units = [...claim.units.filter((at) => !own.includes(at)), ...part];
  }
}

/** Sentences over points that are spoken of together; null where they cannot be told apart. */
export function splitAmong(
  points: readonly number[],
  own: readonly number[],
  said: (unit: number) => Float64Array,
  tellApart: number,
): ReadonlyMap<number, number[]> | null {
  const wordsIn = (at: number, point: number) => said(at)[point] ?? 0;
  const owners = own.map((at) => {
    const [best = -1, next = -1] = [...points].sort((a, b) => wordsIn(at, b) - wordsIn(at, a));
    return next >= 0 && wordsIn(at, best) - wordsIn(at, next) >= tellApart ? best : null;
  });
  let owner = owners.find((one) => one !== null) ?? null;
  const parts = new Map<number, number[]>();
  for (const [place, at] of own.entries()) {
    owner = owners[place] ?? owner;
    if (owner !== null) parts.set(owner, [...(parts.get(owner) ?? []), at]);
  }
  return points.every((point) => parts.has(point)) ? parts : null;
}
