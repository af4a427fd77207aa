// Every point's best partners, as one list of scored links.
import { CandidateFinder, stepsBehind } from './candidates';
import type { Weigh } from './candidates';
import type { Features } from './features';
import { CircumstanceReader, EvidenceMeter, addCircumstances, toScore } from './score';
import type { Circumstances } from './score';
import type { SimilaritySettings } from './settings';
import type { ComparablePoint } from './similarity';

/** A scored pair of rows, `a` below `b`. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly circumstances: Circumstances;
}

export interface Neighbourhood {
  /** Best first, ties by row. */
  readonly links: readonly Link[];
  /** Per row the lowest score that it kept: what is missing scores no higher. */
  readonly floors: Float64Array;
}

/** Numbers for names, in order of first sight. */
export function numberNames(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** Rows that share no word with anything still get partners of score 0, the next of other councils. */
function fillUp(
  row: number,
  found: readonly number[],
  councils: Int32Array,
  wanted: number,
): readonly number[] {
  if (found.length >= wanted) return found;
  const have = new Set(found);
  const filled = [...found];
  for (let step = 1; step < councils.length && filled.length < wanted; step++) {
    const other = (row + step) % councils.length;
    if (councils[other] !== councils[row] && !have.has(other)) filled.push(other);
  }
  return filled;
}

/** Candidates of equal quotation: a passage can be quoted by points that share no word of their own. */
function groupByQuote(points: readonly ComparablePoint[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  points.forEach(({ quote }, row) => {
    if (quote === '') return;
    const rows = groups.get(quote);
    if (rows === undefined) groups.set(quote, [row]);
    else rows.push(row);
  });
  return groups;
}

/** Links every point with its best partners of other councils. */
export function linkNeighbours(
  points: readonly ComparablePoint[],
  features: Features,
  settings: SimilaritySettings,
): Neighbourhood {
  const councils = numberNames(points.map((point) => point.council));
  const isPiece = Uint8Array.from(features.channels, (channel) => (channel === 'piece' ? 1 : 0));
  const reader = new CircumstanceReader(points);
  const weigh: Weigh = (row, other, evidence) =>
    addCircumstances(evidence, reader.glance(row, other), settings);
  const finder = new CandidateFinder(features.matrix, isPiece, councils, weigh, settings);
  const meter = new EvidenceMeter(features.matrix);
  const byQuote = groupByQuote(points);
  const links = new Map<number, Link>();
  const floors = new Float64Array(points.length);
  points.forEach((point, row) => {
    const rows = new Set<number>(finder.find(row));
    for (const other of (byQuote.get(point.quote) ?? []).slice(0, settings.candidates))
      if (councils[other] !== councils[row]) rows.add(other);
    const scored = fillUp(row, [...rows], councils, settings.neighbours).map((other) => {
      const circumstances = reader.compare(row, other);
      return { other, circumstances, score: toScore(meter.measure(row, other), circumstances, settings) };
    });
    const steps = (other: number): number => stepsBehind(row, other, points.length);
    scored.sort((x, y) => y.score - x.score || steps(x.other) - steps(y.other));
    const kept = scored.slice(0, settings.neighbours);
    floors[row] = kept.at(-1)?.score ?? 0;
    for (const { other, circumstances, score } of kept) {
      const a = Math.min(row, other);
      const b = Math.max(row, other);
      const id = a * points.length + b;
      if (!links.has(id)) links.set(id, { a, b, score, circumstances });
    }
  });
  const sorted = [...links.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return { links: sorted, floors };
}
