// Points in, suggestions out: which points of different councils say the same.
import { clusterRows } from './clusters';
import { readFeatures } from './features';
import { linkNeighbours, numberNames } from './neighbours';
import type { Link } from './neighbours';
import { joinableLinks } from './joinable';
import { explainPair } from './reasons';
import { judgeRelation, overlapping } from './relation';
import { SharedWords } from './shared-words';
import { defaultSettings } from './settings';
import type { SimilaritySettings } from './settings';
import type { ComparablePoint, ProposedCluster, SimilarPair, Suggestions } from './similarity';
import type { Vocabulary } from './vocabulary';

/** The point with the highest summed score to the others of its cluster; ties go to the first key. */
function findMiddle(rows: readonly number[], scores: ReadonlyMap<number, number>, rowCount: number): number {
  let middle = rows[0] ?? 0;
  let highest = -1;
  for (const row of rows) {
    let sum = 0;
    for (const other of rows) sum += scores.get(Math.min(row, other) * rowCount + Math.max(row, other)) ?? 0;
    if (sum > highest) {
      highest = sum;
      middle = row;
    }
  }
  return middle;
}

function titleOf(point: ComparablePoint | undefined): string {
  return point === undefined ? '' : point.title.trim() || point.chapter.trim();
}

/** Clusters and their keys in the order in which the points were given. */
function presentClusters(
  clusters: readonly (readonly number[])[],
  sorted: readonly ComparablePoint[],
  given: readonly ComparablePoint[],
  links: readonly Link[],
): readonly ProposedCluster[] {
  const scores = new Map(links.map((link) => [link.a * sorted.length + link.b, link.score]));
  const place = new Map(given.map((point, index) => [point.key, index]));
  const placeOf = (key: string): number => place.get(key) ?? 0;
  return clusters
    .map((rows) => ({
      keys: rows.map((row) => sorted[row]?.key ?? '').sort((x, y) => placeOf(x) - placeOf(y)),
      title: titleOf(sorted[findMiddle(rows, scores, sorted.length)]),
    }))
    .sort((x, y) => placeOf(x.keys[0] ?? '') - placeOf(y.keys[0] ?? ''));
}

/**
 * Ranked pairs and proposed clusters. Pure and deterministic; keys must be unique. The order of `points` shows only
 * in the order of the clusters. `vocabulary` may be empty; `options` are for measuring.
 */
export function suggest(
  points: readonly ComparablePoint[],
  vocabulary: Vocabulary,
  options: Partial<SimilaritySettings> = {},
): Suggestions {
  const settings = { ...defaultSettings, ...options };
  const sorted = [...points].sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
  const features = readFeatures(sorted, vocabulary, settings);
  const { links, floors } = linkNeighbours(sorted, features, settings);
  const words = new SharedWords(features);
  const verdicts = links.map(({ a, b, score }) => judgeRelation(features, words, vocabulary, a, b, score));
  // Clusters before pairs: what clustering needs is gone again before a hundred thousand reasons are written.
  const clusters = clusterRows({
    councils: numberNames(sorted.map((point) => point.council)),
    isPraise: sorted.map((point) => point.kind === 'waardering'),
    links: joinableLinks(links, verdicts, features, settings),
    floors,
    isOpposed: ({ isOpposed }) => isOpposed,
    joinAt: settings.joinAt,
  });
  const pairs = links.map(({ a, b, score, circumstances }, at): SimilarPair => {
    const verdict = verdicts[at] ?? overlapping;
    return {
      a: sorted[a]?.key ?? '',
      b: sorted[b]?.key ?? '',
      score,
      relation: verdict.relation,
      why: explainPair(features, words, sorted, a, b, circumstances, verdict),
    };
  });
  return { pairs, clusters: presentClusters(clusters, sorted, points, links) };
}
