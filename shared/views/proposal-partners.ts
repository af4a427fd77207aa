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
  const pairsOf = indexPairs(suggestions.pairs);
  return (group) => {
    const found = new Map<string, Partner>();
    const isApart = (key: string) =>
      apart.size > 0 && group.members.some((member) => apart.has(pairText(member.key, key)));
    for (const pair of nearestFirst(group.members.map((member) => pairsOf.get(member.key) ?? []))) {
      const [inside, key] = home.get(pair.a) === group.id ? [pair.a, pair.b] : [pair.b, pair.a];
      const point = points.get(key);
      const proposal = home.get(key);
      if (!point || proposal === undefined || proposal === group.id || found.has(key)) continue;
      if (home.get(inside) !== group.id || isApart(key)) continue;
      found.set(key, { key, point, score: pair.score, relation: pair.relation, why: pair.why, proposal });
      if (found.size === partnersShown) break;
    }
    return [...found.values()];
  };
}

type PairIndex = Map<string, SimilarPair[]>;

/** How far pairs were looked at: an answer about thousands of points comes bit by bit, and is indexed as it comes. */
const indexes = new WeakMap<readonly SimilarPair[], { index: PairIndex; upTo: number }>();

/** The pairs that can be shown, by either point, strongest first. `pairs` may have grown since the last time. */
export function indexPairs(pairs: readonly SimilarPair[]): PairIndex {
  const known = indexes.get(pairs) ?? { index: new Map<string, SimilarPair[]>(), upTo: 0 };
  indexes.set(pairs, known);
  for (; known.upTo < pairs.length; known.upTo += 1) {
    const pair = pairs[known.upTo];
    if (pair === undefined || (pair.score < weakestPartner && pair.relation !== 'opposed')) continue;
    for (const key of [pair.a, pair.b]) {
      const own = known.index.get(key);
      if (own) own.push(pair);
      else known.index.set(key, [pair]);
    }
  }
  return known.index;
}

/** Lists that each have the strongest first, as one; of equally strong ones that of the first list. */
function* nearestFirst(lists: readonly (readonly SimilarPair[])[]): Generator<SimilarPair> {
  const places = lists.map(() => 0);
  for (;;) {
    let best: SimilarPair | undefined;
    let from = 0;
    for (const [at, list] of lists.entries()) {
      const next = list[places[at] ?? 0];
      if (next === undefined || (best !== undefined && next.score <= best.score)) continue;
      best = next;
      from = at;
    }
    if (best === undefined) return;
    places[from] = (places[from] ?? 0) + 1;
    yield best;
  }
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
