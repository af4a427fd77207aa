// What a ranking and a clustering are worth against what a person decided.
import type { LabelledSet, RefPair } from './labelled-set';

/** A pair of points of different councils with its score. */
export interface RankedPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

function isSame(set: LabelledSet, a: string, b: string): boolean {
  const cluster = set.clusterOf.get(a);
  return cluster !== undefined && cluster === set.clusterOf.get(b);
}

function countSamePairs(set: LabelledSet): number {
  let count = 0;
  set.points.forEach((one, index) => {
    for (const other of set.points.slice(index + 1))
      if (one.council !== other.council && isSame(set, one.key, other.key)) count++;
  });
  return count;
}

/** Average precision over pairs of different councils; pairs that a method leaves out count as never found. */
export function averagePrecision(set: LabelledSet, ranked: readonly RankedPair[]): number {
  let found = 0;
  let sum = 0;
  ranked.forEach((pair, index) => {
    if (!isSame(set, pair.a, pair.b)) return;
    found++;
    sum += found / (index + 1);
  });
  return sum / countSamePairs(set);
}

/** The F1 of the best place to cut the ranking. */
export function bestF1(set: LabelledSet, ranked: readonly RankedPair[]): number {
  const all = countSamePairs(set);
  let found = 0;
  let best = 0;
  ranked.forEach((pair, index) => {
    if (isSame(set, pair.a, pair.b)) found++;
    best = Math.max(best, (2 * found) / (index + 1 + all));
  });
  return best;
}

/** Of the points that have a partner, the share that finds one among its five best. */
export function partnerAmongFive(set: LabelledSet, ranked: readonly RankedPair[]): number {
  const best = new Map<string, string[]>();
  for (const { a, b } of ranked)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = best.get(from) ?? [];
      if (list.length < 5) best.set(from, [...list, to]);
    }
  const withPartner = set.points.filter((point) =>
    set.points.some((other) => other.council !== point.council && isSame(set, point.key, other.key)),
  );
  const right = withPartner.filter((point) =>
    best.get(point.key)?.some((other) => isSame(set, point.key, other)),
  );
  return right.length / withPartner.length;
}

/** B-cubed F1 (Bagga and Baldwin, 1998): per point the overlap of its proposed and its real cluster. */
export function bCubedF1(set: LabelledSet, clusters: readonly (readonly string[])[]): number {
  const size = new Map<number, number>();
  for (const number of set.clusterOf.values()) size.set(number, (size.get(number) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const cluster of clusters)
    for (const key of cluster) {
      const together = cluster.filter((other) => isSame(set, key, other)).length;
      precision += together / cluster.length;
      recall += together / (size.get(set.clusterOf.get(key) ?? -1) ?? 1);
    }
  precision /= set.points.length;
  recall /= set.points.length;
  return (2 * precision * recall) / (precision + recall);
}

/** How many of the pairs share a proposed cluster. */
export function countTogether(pairs: readonly RefPair[], clusters: readonly (readonly string[])[]): number {
  const clusterOf = new Map(clusters.flatMap((keys, number) => keys.map((key) => [key, number] as const)));
  return pairs.filter(({ a, b }) => clusterOf.get(a) === clusterOf.get(b)).length;
}
