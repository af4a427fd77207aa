// Errors as values: what a function answers when something expected goes wrong.

/**
 * One failure with a stable code and one Dutch sentence that says what happened, what was kept and what to do.
 * `path` names the place inside the input (for JSON: a dotted path).
 */
export interface AppError {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
}

export type Result<T, E = AppError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function succeed<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail(code: string, message: string, path?: string): Result<never> {
  return { ok: false, error: path === undefined ? { code, message } : { code, message, path } };
}
