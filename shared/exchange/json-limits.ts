// Reading JSON that a stranger wrote: bounded in size and depth, and free of what could harm later code.
import { type Result, succeed } from '../domain';
import { jsonPath, refuse } from './refuse';
import { decodeUtf8 } from './utf8';

/** `maxBytes` counts bytes, or UTF-16 units where the JSON is handed over as text; `maxDepth` counts nested `[` and `{`. */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

export const defaultJsonLimits: JsonLimits = { maxBytes: 64 * 2 ** 20, maxDepth: 64 };

/**
 * Parses JSON within limits. A byte order mark is skipped; bytes must be UTF-8.
 *
 * @returns code `json-too-large`, `not-utf8`, `json-too-deep` (all before anything is built in memory), or
 * `json-invalid`: also, with its path, for a key `__proto__` and for a number that is too large to keep.
 */
export function parseJson(
  json: string | Uint8Array,
  limits: JsonLimits = defaultJsonLimits,
): Result<unknown> {
  if (json.length > limits.maxBytes) return refuse('json-too-large');
  const text = typeof json === 'string' ? json.replace(/^\ufeff/, '') : decodeUtf8(json);
  if (text === undefined) return refuse('not-utf8');
  if (isDeeperThan(text, limits.maxDepth)) return refuse('json-too-deep');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('json-invalid');
  }
  const harmful = findHarmful(value, []);
  return harmful ? refuse('json-invalid', jsonPath('', harmful)) : succeed(value);
}

function isDeeperThan(text: string, maxDepth: number): boolean {
  const token = /["[\]{}]/g;
  const stringEnd = /["\\]/g;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [sign] = match;
    if (sign === '"') token.lastIndex = skipString(text, token.lastIndex, stringEnd);
    else depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth > maxDepth) return true;
  }
  return false;
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
function findHarmful(value: unknown, path: PropertyKey[]): PropertyKey[] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, '__proto__')) return [...path, '__proto__'];
  for (const [key, property] of Object.entries(value)) {
    if (typeof property === 'string') continue;
    const found = findHarmful(property, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
