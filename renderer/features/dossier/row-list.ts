// Rows of a form: found by key, changed, put in another place, and where the focus goes when one is taken out.
import { useCallback, useRef } from 'react';

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

/**
 * Where a row was taken out, its button is gone: the focus goes to the row that came in its place, or to the one before.
 * `list` is for the element that holds the rows.
 */
export function useRowFocus() {
  const list = useRef<HTMLOListElement>(null);
  const focusNear = useCallback((place: number) => {
    setTimeout(() => {
      const rows = list.current?.children;
      const near = rows?.[place - 1] ?? rows?.[rows.length - 1];
      near?.querySelector('input')?.focus();
    });
  }, []);
  return { list, focusNear };
}
