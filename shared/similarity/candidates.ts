// Which points are worth comparing with a point: an inverted index, rarest features first, within a budget.
import type { SimilaritySettings } from './settings';
import { invert } from './sparse-matrix';
import type { SparseMatrix } from './sparse-matrix';

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
  readonly #settings: SimilaritySettings;
  readonly #sums: Float64Array;
  readonly #touched: Int32Array;

  /** Rows of the same group (a council's points) are never candidates of each other. */
  constructor(
    matrix: SparseMatrix,
    isPiece: Uint8Array,
    groupOfRow: Int32Array,
    settings: SimilaritySettings,
  ) {
    this.#matrix = matrix;
    this.#index = invert(matrix);
    this.#isPiece = isPiece;
    this.#groupOfRow = groupOfRow;
    this.#settings = settings;
    this.#sums = new Float64Array(matrix.rowCount);
    this.#touched = new Int32Array(matrix.rowCount);
  }

  /** The most promising rows, best first, ties by row. */
  find(row: number): Int32Array {
    const group = this.#groupOfRow[row];
    let touchedCount = 0;
    let visits = this.#settings.visits;
    for (const at of this.#entriesByRarity(row)) {
      if (visits <= 0) break;
      const column = this.#matrix.columns[at] ?? 0;
      const weight = this.#matrix.values[at] ?? 0;
      const start = this.#index.offsets[column] ?? 0;
      const end = Math.min(this.#index.offsets[column + 1] ?? 0, start + visits);
      visits -= end - start;
      for (let entry = start; entry < end; entry++) {
        const other = this.#index.columns[entry] ?? 0;
        if (this.#groupOfRow[other] === group) continue;
        const sum = this.#sums[other] ?? 0;
        if (sum === 0) this.#touched[touchedCount++] = other;
        this.#sums[other] = sum + weight * (this.#index.values[entry] ?? 0) + Number.MIN_VALUE;
      }
    }
    return this.#takeBest(touchedCount);
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

  #takeBest(touchedCount: number): Int32Array {
    const found = this.#touched.slice(0, touchedCount);
    const sums = this.#sums;
    const floor = this.#floorOf(found);
    const best = found
      .filter((row) => (sums[row] ?? 0) >= floor)
      .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
      .slice(0, this.#settings.candidates);
    for (const row of found) sums[row] = 0;
    return best;
  }

  /** The sum of the last candidate to keep: sorting numbers is far cheaper than sorting rows by their sums. */
  #floorOf(found: Int32Array): number {
    if (found.length <= this.#settings.candidates) return 0;
    const values = new Float64Array(found.length);
    for (let index = 0; index < found.length; index++) values[index] = this.#sums[found[index] ?? 0] ?? 0;
    values.sort();
    return values[values.length - this.#settings.candidates] ?? 0;
  }
}
