import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, encode } from './wire-codec.js';

it('gives back what the structured clone would give back', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: false,
    withNullPrototype: false,
  });
  fc.assert(
    fc.property(anything, (value) => {
      expect(decode(encode(value))).toEqual(structuredClone(value));
    }),
  );
});

it('keeps keys that look like its own tags', () => {
  const value = { $: 'date', $$: { $value: 1 }, __proto__: null };
  expect(decode(encode(value))).toEqual({ $: 'date', $$: { $value: 1 } });
});

it('carries a large Buffer as plain bytes', () => {
  const bytes = Buffer.alloc(300_000, 'é');
  const arrived = decode(encode({ bytes })) as { bytes: Uint8Array };
  expect(arrived.bytes.constructor).toBe(Uint8Array);
  expect(Buffer.compare(arrived.bytes, bytes)).toBe(0);
});

it('refuses what Electron refuses', () => {
  for (const value of [() => 1, Symbol('s'), Promise.resolve()])
    expect(() => encode({ value })).toThrow('An object could not be cloned.');
});
