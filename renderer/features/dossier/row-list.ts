// Rows of a form: found by key, changed, and put in another place.

interface Row {
  readonly key: string;
}

/** A key that no other row of this window has. */
export function newRowKey(prefix: string): string {
  return `${prefix}-${crypto.randomUUID()}`;
}

export function replaced<R extends Row>(rows: readonly R[], key: string, part: Partial<R>): R[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row));
}

export function moved<R extends Row>(rows: readonly R[], key: string, step: -1 | 1): R[] {
  const at = rows.findIndex((row) => row.key === key);
  const row = rows[at];
  const other = rows[at + step];
  if (row === undefined || other === undefined) return [...rows];
  return rows.with(at, other).with(at + step, row);
}
