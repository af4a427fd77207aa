// Who else says something like this: the partners that the machine suggests beside a proposal.
import type { SimilarPair, Suggestions } from '../similarity/similarity';
import type { CurrentPoint } from './current-points';
import type { SessionView } from './session-view';

/** A point that may say the same as a member, or the opposite. `proposal` is where that point is now. */
export interface Partner {
  readonly key: string;
  readonly point: CurrentPoint;
  readonly score: number;
  readonly relation: SimilarPair['relation'];
  readonly why: readonly string[];
  readonly proposal: string;
}

interface Gathered {
  readonly id: string;
  readonly members: readonly CurrentPoint[];
}

const partnersShown = 4;
/** Below this a likeness is chance. */
const weakestPartner = 0.3;

/** For a group of points: the points outside it that resemble one inside, nearest first. */
export function partnerFinder(
  session: SessionView,
  suggestions: Suggestions,
  home: ReadonlyMap<string, string>,
  apart: ReadonlySet<string>,
): (group: Gathered) => Partner[] {
  const points = new Map(session.points.map((point) => [point.key, point]));
  const pairsOf = new Map<string, SimilarPair[]>();
  for (const pair of suggestions.pairs) {
    if (pair.score < weakestPartner && pair.relation !== 'opposed') continue;
    for (const key of [pair.a, pair.b]) {
      const known = pairsOf.get(key);
      if (known) known.push(pair);
      else pairsOf.set(key, [pair]);
    }
  }
  return (group) => {
    const found = new Map<string, Partner>();
    const pairs = group.members.flatMap((member) => pairsOf.get(member.key) ?? []);
    for (const pair of pairs.sort((a, b) => b.score - a.score)) {
      const [inside, key] = home.get(pair.a) === group.id ? [pair.a, pair.b] : [pair.b, pair.a];
      const point = points.get(key);
      const proposal = home.get(key);
      if (!point || proposal === undefined || proposal === group.id || found.has(key)) continue;
      if (group.members.some((member) => apart.has(pairText(member.key, key)))) continue;
      if (home.get(inside) !== group.id) continue;
      found.set(key, { key, point, score: pair.score, relation: pair.relation, why: pair.why, proposal });
    }
    return [...found.values()].slice(0, partnersShown);
  };
}

/** Every pair of points that the session chose not to join, as {@link pairText}. */
export function keptApartPairs(session: SessionView): Set<string> {
  return new Set(
    session.keptApart.flatMap((keys) =>
      keys.flatMap((a, at) => keys.slice(at + 1).map((b) => pairText(a, b))),
    ),
  );
}

/** One text for two keys, in whatever order. */
export function pairText(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
