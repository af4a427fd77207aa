// One spelling for every JSON value, so that equal content has equal bytes and one hash.

/**
 * JSON without white space, with the keys of every object sorted by code point. Properties that are `undefined` are
 * left out; strings and numbers are written as `JSON.stringify` writes them (a half surrogate pair as `\udXXX`).
 *
 * @throws TypeError for what JSON cannot carry (NaN, Infinity, functions, undefined in an array): a bug of the caller.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  const isCarried =
    value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!isCarried) throw new TypeError(`No JSON for a value of type ${typeof value}`);
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  const entries = Object.entries(value).filter(([, property]) => property !== undefined);
  entries.sort(([one], [other]) => compareCodePoints(one, other));
  const members = entries.map(([key, property]) => `${JSON.stringify(key)}:${canonicalJson(property)}`);
  return `{${members.join(',')}}`;
}

/** Orders strings by code point. `<` orders by UTF-16 unit, which puts U+1F600 before U+FF01. */
export function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const left = one.charCodeAt(index);
    const right = other.charCodeAt(index);
    if (left !== right) return codePointRank(left) - codePointRank(right);
  }
  return one.length - other.length;
}

/** Surrogates stand for code points above all others. */
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}
