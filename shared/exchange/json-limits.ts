// Reading JSON that a stranger wrote: bounded in size and depth, and free of what could harm later code.
import { type Result, succeed } from '../domain';
import { jsonPath, refuse } from './refuse';
import { decodeUtf8 } from './utf8';

/**
 * `maxBytes` counts bytes, or UTF-16 units where the JSON is handed over as text; `maxDepth` counts nested `[` and `{`;
 * `maxValues` bounds how many values there are, because a list of empty lists takes twenty times its size in memory.
 */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly maxValues: number;
}

/** Ten thousand points are some hundred thousand values. */
export const defaultJsonLimits: JsonLimits = { maxBytes: 64 * 2 ** 20, maxDepth: 64, maxValues: 2_000_000 };

/**
 * Parses JSON within limits. A byte order mark is skipped; bytes must be UTF-8.
 *
 * @returns code `json-too-large` (also for too many values), `not-utf8`, `json-too-deep` (all before anything is built in
 * memory), or `json-invalid`: also, with its path, for a key `__proto__` and for a number that is too large to keep.
 */
export function parseJson(
  json: string | Uint8Array,
  limits: JsonLimits = defaultJsonLimits,
): Result<unknown> {
  if (json.length > limits.maxBytes) return refuse('json-too-large');
  const text = typeof json === 'string' ? json.replace(/^\ufeff/, '') : decodeUtf8(json);
  if (text === undefined) return refuse('not-utf8');
  const excess = findExcess(text, limits);
  if (excess !== undefined) return refuse(excess);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('json-invalid');
  }
  const harmful = findHarmful(value);
  return harmful ? refuse('json-invalid', jsonPath('', harmful)) : succeed(value);
}

/** Looks at signs only, so that nothing is built of what will be refused. */
function findExcess(text: string, limits: JsonLimits): 'json-too-deep' | 'json-too-large' | undefined {
  const token = /["[\]{},]/g;
  const stringEnd = /["\\]/g;
  let depth = 0;
  let values = 1;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [sign] = match;
    if (sign === '"') token.lastIndex = skipString(text, token.lastIndex, stringEnd);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign !== ',') depth -= 1;
    // Rather too many than too few: a list or object after a comma counts twice.
    if (sign === '[' || sign === '{' || sign === ',') values += 1;
    if (depth > limits.maxDepth) return 'json-too-deep';
    if (values > limits.maxValues) return 'json-too-large';
  }
  return undefined;
}

/** The index after the string whose content starts at `start`; the end of the text when it never closes. */
function skipString(text: string, start: number, stringEnd: RegExp): number {
  stringEnd.lastIndex = start;
  for (let match = stringEnd.exec(text); match !== null; match = stringEnd.exec(text)) {
    if (match[0] === '"') return stringEnd.lastIndex;
    stringEnd.lastIndex += 1;
  }
  return text.length;
}

/** The path of the first key `__proto__` or infinite number (`1e999`). Recursive: the depth is limited by now. */
function findHarmful(value: unknown): PropertyKey[] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : [];
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, '__proto__')) return ['__proto__'];
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) {
      const found = findHarmful(entry);
      if (found) return [at, ...found];
    }
    return undefined;
  }
  for (const key of Object.keys(value)) {
    const found = findHarmful((value as Record<string, unknown>)[key]);
    if (found) return [key, ...found];
  }
  return undefined;
}
