// Reading the open JSON formats: strict about what is known, indulgent about keys that other tools add.
import type { z } from 'zod';
import { type AppError, type Result, fail, succeed } from '../domain';
import { plainSentence } from '../i18n/nl-plain';
import { parseJson } from './json-limits';
import { jsonPath, refuse } from './refuse';

export interface PlainFile<T> {
  readonly value: T;
  /** One per key that the format does not know: code `unknown-key`, with its path. */
  readonly warnings: readonly AppError[];
}

/**
 * Reads a file of one of the formats. Codes: those of `parseJson`, `newer-version` and `unknown-format` for what
 * `format` names, `wrong-shape` with the path of the key.
 */
export function readPlain<T>(bytes: Uint8Array, format: string, schema: z.ZodType<T>): Result<PlainFile<T>> {
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const formatError = checkFormat(json.value, format);
  if (!formatError.ok) return formatError;
  const parsed = schema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail('wrong-shape', plainSentence('wrong-shape'), jsonPath('', issue?.path ?? []));
  }
  const warnings = unknownKeys(json.value, parsed.data, []).map((path): AppError => ({
    code: 'unknown-key',
    message: plainSentence('unknown-key'),
    path,
  }));
  return succeed({ value: parsed.data, warnings });
}

function checkFormat(json: unknown, format: string): Result<null> {
  if (typeof json !== 'object' || json === null || !('format' in json)) return succeed(null);
  if (json.format === format) return succeed(null);
  const name = format.slice(0, format.indexOf('/') + 1);
  const isNewer = typeof json.format === 'string' && json.format.startsWith(name);
  return isNewer
    ? refuse('newer-version', 'format')
    : fail('unknown-format', plainSentence('unknown-format'), 'format');
}

/** The paths of keys in `raw` that the schema left out of `known`. */
function unknownKeys(raw: unknown, known: unknown, path: readonly PropertyKey[]): string[] {
  if (Array.isArray(raw) && Array.isArray(known)) {
    return raw.flatMap((item, at) => unknownKeys(item, known[at], [...path, at]));
  }
  if (!isRecord(raw) || !isRecord(known)) return [];
  return Object.entries(raw).flatMap(([key, value]) =>
    Object.hasOwn(known, key)
      ? unknownKeys(value, known[key], [...path, key])
      : [jsonPath('', [...path, key])],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
