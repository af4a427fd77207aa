// Rows of weighted features in typed arrays, and the same by column.

/** Row r holds the entries from `offsets[r]` up to `offsets[r + 1]`. */
export interface SparseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

export type SparseRow = ReadonlyMap<number, number>;

/** Packs rows as they come, so that they need not all be there at once. Entries keep the order of their row. */
export class RowPacker {
  readonly #offsets: number[] = [0];
  #columns = new Int32Array(1024);
  #values = new Float32Array(1024);

  add(row: SparseRow): void {
    let at = this.#offsets.at(-1) ?? 0;
    this.#makeRoom(at + row.size);
    for (const [column, value] of row) {
      this.#columns[at] = column;
      this.#values[at] = value;
      at++;
    }
    this.#offsets.push(at);
  }

  finish(columnCount: number): SparseMatrix {
    const size = this.#offsets.at(-1) ?? 0;
    return {
      rowCount: this.#offsets.length - 1,
      columnCount,
      offsets: Int32Array.from(this.#offsets),
      columns: this.#columns.slice(0, size),
      values: this.#values.slice(0, size),
    };
  }

  #makeRoom(size: number): void {
    if (size <= this.#columns.length) return;
    const room = Math.max(size, Math.ceil(this.#columns.length * 1.5));
    const [columns, values] = [this.#columns, this.#values];
    this.#columns = new Int32Array(room);
    this.#columns.set(columns);
    this.#values = new Float32Array(room);
    this.#values.set(values);
  }
}

/** How many rows have each column. */
export function countColumns(matrix: SparseMatrix): Int32Array {
  const counts = new Int32Array(matrix.columnCount);
  for (const column of matrix.columns) counts[column] = (counts[column] ?? 0) + 1;
  return counts;
}

/** The inverted index: for each column its rows, in rising order. */
export function invert(matrix: SparseMatrix): SparseMatrix {
  const counts = countColumns(matrix);
  const offsets = new Int32Array(matrix.columnCount + 1);
  for (let column = 0; column < matrix.columnCount; column++)
    offsets[column + 1] = (offsets[column] ?? 0) + (counts[column] ?? 0);
  const next = offsets.slice(0, matrix.columnCount);
  const rows = new Int32Array(matrix.columns.length);
  const values = new Float32Array(matrix.columns.length);
  for (let row = 0; row < matrix.rowCount; row++) {
    const end = matrix.offsets[row + 1] ?? 0;
    for (let at = matrix.offsets[row] ?? 0; at < end; at++) {
      const column = matrix.columns[at] ?? 0;
      const place = next[column] ?? 0;
      rows[place] = row;
      values[place] = matrix.values[at] ?? 0;
      next[column] = place + 1;
    }
  }
  return { rowCount: matrix.columnCount, columnCount: matrix.rowCount, offsets, columns: rows, values };
}
