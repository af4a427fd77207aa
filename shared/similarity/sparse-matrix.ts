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

/** Entries keep the order in which a row was filled. */
export function packRows(rows: readonly SparseRow[], columnCount: number): SparseMatrix {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (offsets[index + 1] = (offsets[index] ?? 0) + row.size));
  const columns = new Int32Array(offsets[rows.length] ?? 0);
  const values = new Float32Array(columns.length);
  let at = 0;
  for (const row of rows)
    for (const [column, value] of row) {
      columns[at] = column;
      values[at] = value;
      at++;
    }
  return { rowCount: rows.length, columnCount, offsets, columns, values };
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
