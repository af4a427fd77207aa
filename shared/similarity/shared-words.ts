// Which words and groups two points have in common; letter pieces are left out, since nobody can read them.
import type { Features } from './features';

/** Asked about hundreds of thousands of pairs: it keeps one row of room instead of making a list for each. */
export class SharedWords {
  readonly #features: Features;
  readonly #room: Float32Array;

  constructor(features: Features) {
    this.#features = features;
    this.#room = new Float32Array(features.matrix.columnCount);
  }

  /** Calls `see` with every shared column and its value in either row, in the order of row `b`. */
  visit(a: number, b: number, see: (column: number, ofA: number, ofB: number) => void): void {
    const room = this.#room;
    this.#each(a, (column, value) => (room[column] = value));
    this.#each(b, (column, value) => {
      const other = room[column] ?? 0;
      if (other !== 0) see(column, other, value);
    });
    this.#each(a, (column) => (room[column] = 0));
  }

  /** The sum of the squares of a row's words and groups. */
  weightOf(row: number): number {
    let weight = 0;
    this.#each(row, (_, value) => (weight += value * value));
    return weight;
  }

  #each(row: number, see: (column: number, value: number) => void): void {
    const { matrix, channels } = this.#features;
    const end = matrix.offsets[row + 1] ?? 0;
    for (let at = matrix.offsets[row] ?? 0; at < end; at++) {
      const column = matrix.columns[at] ?? 0;
      if (channels[column] !== 'piece') see(column, matrix.values[at] ?? 0);
    }
  }
}
