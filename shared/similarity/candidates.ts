// Which points are worth comparing with a point: an inverted index, rarest features first, within a budget.
import type { SimilaritySettings } from './settings';
import { invert } from './sparse-matrix';
import type { SparseMatrix } from './sparse-matrix';

/** Fine enough that few rows beside the wanted ones are sorted. */
const stepCount = 1000;

/** How far another row lies behind a row, counting round the end: breaks ties without favouring the first rows. */
export function stepsBehind(row: number, other: number, rowCount: number): number {
  return other > row ? other - row : other - row + rowCount;
}

/** What is left of the evidence between two rows when what stands around their words is counted. */
export type Weigh = (row: number, other: number, evidence: number) => number;

/**
 * Visits the index entries of a row's features, words and groups before letter pieces and rare before common, until
 * the budget is spent. On a dossier of some hundreds of points everything is visited and the evidence is exact; on
 * thousands the work for one point stays the same.
 */
export class CandidateFinder {
  readonly #matrix: SparseMatrix;
  readonly #index: SparseMatrix;
  readonly #isPiece: Uint8Array;
  readonly #groupOfRow: Int32Array;
  readonly #weigh: Weigh;
  readonly #settings: SimilaritySettings;
  readonly #sums: Float64Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;

  /** Rows of the same group (a council's points) are never candidates of each other. */
  constructor(
    matrix: SparseMatrix,
    isPiece: Uint8Array,
    groupOfRow: Int32Array,
    weigh: Weigh,
    settings: SimilaritySettings,
  ) {
    this.#matrix = matrix;
    this.#index = invert(matrix);
    this.#isPiece = isPiece;
    this.#groupOfRow = groupOfRow;
    this.#weigh = weigh;
    this.#settings = settings;
    this.#sums = new Float64Array(matrix.rowCount);
    this.#touched = new Int32Array(matrix.rowCount);
  }

  /** The most promising rows, best first; of equals those that follow the row come first. */
  find(row: number): Int32Array {
    const group = this.#groupOfRow[row];
    this.#touchedCount = 0;
    let visits = this.#settings.visits;
    for (const at of this.#entriesByRarity(row)) {
      if (visits <= 0) break;
      const column = this.#matrix.columns[at] ?? 0;
      const weight = this.#matrix.values[at] ?? 0;
      const start = this.#index.offsets[column] ?? 0;
      const end = this.#index.offsets[column + 1] ?? 0;
      const from = end - start <= visits ? start : this.#placeBehind(row, start, end);
      const until = Math.min(end, from + visits);
      this.#visit(from, until, weight, group);
      this.#visit(start, Math.min(from, start + visits - (until - from)), weight, group);
      visits -= end - start;
    }
    return this.#takeBest(row);
  }

  #visit(from: number, until: number, weight: number, group: number | undefined): void {
    const { columns, values } = this.#index;
    for (let entry = from; entry < until; entry++) {
      const other = columns[entry] ?? 0;
      if (this.#groupOfRow[other] === group) continue;
      const sum = this.#sums[other] ?? 0;
      if (sum === 0) this.#touched[this.#touchedCount++] = other;
      this.#sums[other] = sum + weight * (values[entry] ?? 0) + Number.MIN_VALUE;
    }
  }

  /**
   * Where the rows behind this one begin. A list that is too long to visit is read from there, round the end:
   * if all rows read its head, a few rows would become everybody's neighbour.
   */
  #placeBehind(row: number, start: number, end: number): number {
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#index.columns[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #entriesByRarity(row: number): Int32Array {
    const start = this.#matrix.offsets[row] ?? 0;
    const end = this.#matrix.offsets[row + 1] ?? 0;
    const cost = (at: number): number => {
      const column = this.#matrix.columns[at] ?? 0;
      const length = (this.#index.offsets[column + 1] ?? 0) - (this.#index.offsets[column] ?? 0);
      return length + (this.#isPiece[column] === 1 ? this.#matrix.rowCount : 0);
    };
    const costs = new Float64Array(end - start);
    for (let at = start; at < end; at++) costs[at - start] = cost(at);
    const entries = new Int32Array(end - start);
    for (let index = 0; index < entries.length; index++) entries[index] = start + index;
    return entries.sort((a, b) => (costs[a - start] ?? 0) - (costs[b - start] ?? 0) || a - b);
  }

  #takeBest(row: number): Int32Array {
    const found = this.#touched.slice(0, this.#touchedCount);
    const count = this.#matrix.rowCount;
    const sums = this.#sums;
    // Weighed before the best are taken: praise has its best partners far down among the rows that share words.
    for (const other of found) sums[other] = this.#weigh(row, other, sums[other] ?? 0);
    const floor = this.#floorOf(found);
    const best = found
      .filter((other) => (sums[other] ?? 0) >= floor)
      .sort(
        (a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || stepsBehind(row, a, count) - stepsBehind(row, b, count),
      )
      .slice(0, this.#settings.candidates);
    for (const other of found) sums[other] = 0;
    return best;
  }

  /** A sum that at least the wanted number of rows reach, found by counting in steps: sorting all rows is dear. */
  #floorOf(found: Int32Array): number {
    if (found.length <= this.#settings.candidates) return 0;
    let highest = 0;
    for (const other of found) highest = Math.max(highest, this.#sums[other] ?? 0);
    const step = highest / stepCount;
    const counts = new Int32Array(stepCount + 1);
    for (const other of found) {
      const at = Math.floor((this.#sums[other] ?? 0) / step);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    let reached = 0;
    for (let at = stepCount; at > 0; at--) {
      reached += counts[at] ?? 0;
      if (reached >= this.#settings.candidates) return at * step * (1 - Number.EPSILON * 4);
    }
    return 0;
  }
}
