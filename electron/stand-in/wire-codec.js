// The structured clone as text, because a page and Node only exchange text. Differs from the real one: no
// circular or shared references. Both functions also run inside pages (their source is sent there), so each
// of them must be whole by itself.

/** @throws Error for what Electron would not clone either: functions, symbols, promises */
export function encode(value) {
  const refuse = () => {
    throw new Error('An object could not be cloned.');
  };
  const encodeBytes = (view) => {
    const bytes = ArrayBuffer.isView(view)
      ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
      : new Uint8Array(view);
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    // A Node Buffer arrives as the plain array that it is.
    const name = view.constructor.name === 'Buffer' ? 'Uint8Array' : view.constructor.name;
    return { $: 'bytes', name, value: btoa(text) };
  };
  const encodeObject = (object) => {
    if (object instanceof Promise || object instanceof WeakMap || object instanceof WeakSet) return refuse();
    if (object instanceof Date) return { $: 'date', value: object.getTime() };
    if (object instanceof RegExp) return { $: 'regexp', value: object.source, flags: object.flags };
    if (object instanceof Map) return { $: 'map', value: [...object].map((pair) => pair.map(encodeAny)) };
    if (object instanceof Set) return { $: 'set', value: [...object].map(encodeAny) };
    if (object instanceof Error) return { $: 'error', name: object.name, value: object.message };
    if (object instanceof ArrayBuffer || ArrayBuffer.isView(object)) return encodeBytes(object);
    if (Array.isArray(object)) return object.map(encodeAny);
    // A key that starts with $ gets one more, so it is never taken for a tag.
    const entries = Object.entries(object);
    return Object.fromEntries(
      entries.map(([key, item]) => [key.startsWith('$') ? `$${key}` : key, encodeAny(item)]),
    );
  };
  const encodeAny = (item) => {
    if (item === undefined) return { $: 'undefined' };
    if (typeof item === 'bigint') return { $: 'bigint', value: String(item) };
    if (typeof item === 'number' && (!Number.isFinite(item) || Object.is(item, -0)))
      return { $: 'number', value: Object.is(item, -0) ? '-0' : String(item) };
    if (typeof item === 'function' || typeof item === 'symbol') return refuse();
    return item === null || typeof item !== 'object' ? item : encodeObject(item);
  };
  return JSON.stringify(encodeAny(value));
}

export function decode(text) {
  const decodeBytes = ({ name, value }) => {
    const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
    if (name === 'ArrayBuffer') return bytes.buffer;
    return name === 'Uint8Array' ? bytes : new globalThis[name](bytes.buffer);
  };
  const decodeTagged = {
    undefined: () => undefined,
    bigint: (item) => BigInt(item.value),
    number: (item) => Number(item.value),
    date: (item) => new Date(item.value ?? NaN),
    regexp: (item) => new RegExp(item.value, item.flags),
    map: (item) => new Map(item.value.map((pair) => pair.map(decodeAny))),
    set: (item) => new Set(item.value.map(decodeAny)),
    error: (item) => Object.assign(new Error(item.value), { name: item.name }),
    bytes: decodeBytes,
  };
  const decodeAny = (item) => {
    if (item === null || typeof item !== 'object') return item;
    if (Array.isArray(item)) return item.map(decodeAny);
    if (typeof item.$ === 'string') return decodeTagged[item.$](item);
    const entries = Object.entries(item);
    return Object.fromEntries(
      entries.map(([key, value]) => [key.startsWith('$$') ? key.slice(1) : key, decodeAny(value)]),
    );
  };
  return decodeAny(JSON.parse(text));
}
