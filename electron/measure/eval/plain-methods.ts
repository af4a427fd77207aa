// Plain starting points: what textbook similarity reaches, and constant answers.
import snowball from 'snowball-stemmers';
import { clusterRows } from '@shared/similarity/clusters';
import { numberNames } from '@shared/similarity/neighbours';
import type { ComparablePoint } from '@shared/similarity/similarity';
import type { RankedPair } from './measures';

/** Raw counts of a point's features. */
type Counts = ReadonlyMap<string, number>;

function words(point: ComparablePoint): readonly string[] {
  return (
    `${point.title} ${point.body} ${point.advice} ${point.quote}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function count(features: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

function pieces(word: string, lengths: readonly number[]): string[] {
  const marked = ` ${word} `;
  return lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, start) =>
      marked.slice(start, start + length),
    ),
  );
}

function rankPairs(
  points: readonly ComparablePoint[],
  compare: (a: number, b: number) => number,
): readonly RankedPair[] {
  const ranked: RankedPair[] = [];
  points.forEach((one, a) => {
    points.forEach((other, b) => {
      if (b > a && one.council !== other.council)
        ranked.push({ a: one.key, b: other.key, score: compare(a, b) });
    });
  });
  return ranked.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** Shared trigrams over all trigrams, as PostgreSQL's pg_trgm counts them. */
export function rankByTrigrams(points: readonly ComparablePoint[]): readonly RankedPair[] {
  const sets = points.map((point) => new Set(words(point).flatMap((word) => pieces(` ${word}`, [3]))));
  return rankPairs(points, (a, b) => {
    const one = sets[a] ?? new Set();
    const other = sets[b] ?? new Set();
    let shared = 0;
    for (const piece of one) if (other.has(piece)) shared++;
    return shared / (one.size + other.size - shared);
  });
}

function rankByCosine(points: readonly ComparablePoint[], rows: readonly Counts[]): readonly RankedPair[] {
  const documents = new Map<string, number>();
  for (const row of rows)
    for (const feature of row.keys()) documents.set(feature, (documents.get(feature) ?? 0) + 1);
  const vectors = rows.map((row) => {
    const vector = new Map<string, number>();
    let squares = 0;
    for (const [feature, times] of row) {
      const rarity = Math.log(rows.length / (documents.get(feature) ?? 1));
      const value = (1 + Math.log(times)) * rarity;
      vector.set(feature, value);
      squares += value * value;
    }
    for (const [feature, value] of vector) vector.set(feature, value / Math.sqrt(squares));
    return vector;
  });
  return rankPairs(points, (a, b) => {
    let sum = 0;
    for (const [feature, value] of vectors[a] ?? []) sum += value * (vectors[b]?.get(feature) ?? 0);
    return sum;
  });
}

export function rankByStems(points: readonly ComparablePoint[]): readonly RankedPair[] {
  const stemmer = snowball.newStemmer('dutch');
  return rankByCosine(
    points,
    points.map((point) => count(words(point).map((word) => stemmer.stem(word)))),
  );
}

export function rankByLetterPieces(points: readonly ComparablePoint[]): readonly RankedPair[] {
  return rankByCosine(
    points,
    points.map((point) => count(words(point).flatMap((word) => pieces(word, [4, 5])))),
  );
}

/** Average linkage, no council twice: the same for every plain method, at a threshold given. */
export function clusterRanked(
  points: readonly ComparablePoint[],
  ranked: readonly RankedPair[],
  joinAt: number,
): readonly (readonly string[])[] {
  const row = new Map(points.map((point, index) => [point.key, index]));
  const clusters = clusterRows({
    councils: numberNames(points.map((point) => point.council)),
    isPraise: points.map(() => false),
    links: ranked.map(({ a, b, score }) => {
      const rows = [row.get(a) ?? 0, row.get(b) ?? 0].sort((x, y) => x - y);
      return { a: rows[0] ?? 0, b: rows[1] ?? 0, score };
    }),
    floors: new Float64Array(points.length),
    isOpposed: () => false,
    joinAt,
  });
  return clusters.map((rows) => rows.map((index) => points[index]?.key ?? ''));
}
