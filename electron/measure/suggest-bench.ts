// How finding similar points grows with their number, and how much the index misses against comparing everything.
import { resolve } from 'node:path';
import type { ComparablePoint, SimilarPair } from '@shared/similarity/similarity';
import { readFeatures } from '@shared/similarity/features';
import { CircumstanceReader, EvidenceMeter, toScore } from '@shared/similarity/score';
import { defaultSettings } from '@shared/similarity/settings';
import { suggest } from '@shared/similarity/suggest';
import type { Vocabulary } from '@shared/similarity/vocabulary';
import { readWordLists } from '../documents/word-lists';
import { growingPoints } from './growing-points';

const sizes = [
  [17, 30],
  [67, 30],
  [342, 30],
] as const;
const asked = 20;
const comparedRows = 2000;

/** Time is processor time of this process, since a busy machine would measure its other work. */
export async function benchSuggest(): Promise<void> {
  const vocabulary = await readWordLists(
    resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten'),
  );
  console.log(
    '\ngelijke punten zoeken: processortijd, en de groei tegenover de vorige rij (tijd ~ aantal^x)',
  );
  let before: { readonly count: number; readonly time: number } | undefined;
  let last: { readonly points: ComparablePoint[]; readonly pairs: readonly SimilarPair[] } | undefined;
  for (const [councils, pointsEach] of sizes) {
    const points = growingPoints(councils, pointsEach);
    const start = process.cpuUsage();
    const { pairs } = suggest(points, vocabulary);
    const time = process.cpuUsage(start).user / 1e6;
    const growth =
      before === undefined
        ? ''
        : `  x = ${(Math.log(time / before.time) / Math.log(points.length / before.count)).toFixed(2)}`;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `  ${String(points.length).padStart(6)} punten ${time.toFixed(2).padStart(8)} s  piek ${memory} MB${growth}`,
    );
    before = { count: points.length, time };
    last = { points, pairs };
  }
  if (last !== undefined)
    console.log(
      `  van de ${asked} beste van ${comparedRows} punten gevonden: ${measureRecall(last.points, last.pairs, vocabulary).toFixed(4)}`,
    );
}

/** The share of the best partners by comparing with every point that the index found too; ties count as found. */
function measureRecall(
  points: readonly ComparablePoint[],
  pairs: readonly SimilarPair[],
  vocabulary: Vocabulary,
): number {
  const features = readFeatures(points, vocabulary, defaultSettings);
  const meter = new EvidenceMeter(features.matrix);
  const reader = new CircumstanceReader(points);
  const found = new Map<string, number[]>();
  for (const { a, b, score } of pairs)
    for (const key of [a, b]) {
      const scores = found.get(key) ?? [];
      if (scores.length < asked) found.set(key, [...scores, score]);
    }
  const step = Math.max(1, Math.floor(points.length / comparedRows));
  let wanted = 0;
  let hit = 0;
  for (let row = 0; row < points.length; row += step) {
    const exact = points
      .map((other, at) =>
        other.council === points[row]?.council
          ? -1
          : toScore(meter.measure(row, at), reader.compare(row, at), defaultSettings),
      )
      .sort((one, other) => other - one)
      .slice(0, asked);
    const lowest = exact.at(-1) ?? 0;
    wanted += exact.length;
    hit += (found.get(points[row]?.key ?? '') ?? []).filter((score) => score >= lowest).length;
  }
  return hit / wanted;
}
