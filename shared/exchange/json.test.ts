import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, compareCodePoints } from './canonical-json';
import { crc32 } from './crc32';
import { sha256Hex } from './hash';
import { parseJson } from './json-limits';
import { decodeUtf8 } from './utf8';

describe('canonical JSON', () => {
  test('sorts keys by code point and leaves undefined out', () => {
    expect(canonicalJson({ '\u{1f600}': 1, '\uff01': 2, b: undefined, a: [{ d: null, c: -0 }] })).toBe(
      '{"a":[{"c":0,"d":null}],"\uff01":2,"\u{1f600}":1}',
    );
  });

  test('holds the same value, in one spelling', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('orders as arrays of code points do', () => {
    const codes = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const compare = (one: number[], other: number[]) => {
      const at = one.findIndex((code, index) => code !== other[index]);
      return at < 0 || at >= other.length ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? 0);
    };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(Math.sign(compareCodePoints(one, other))).toBe(Math.sign(compare(codes(one), codes(other))));
      }),
    );
  });

  test.each([NaN, Infinity, () => 1, undefined, [undefined], 1n])('throws for %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

test('hashes are those of the standards', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(crc32(strToU8('123456789'))).toBe(0xcbf4_3926);
});

describe('reading JSON', () => {
  const code = (json: string | Uint8Array, maxDepth = 3, maxBytes = 100, maxValues = 200) => {
    const read = parseJson(json, { maxBytes, maxDepth, maxValues });
    return read.ok ? read.value : `${read.error.code} ${read.error.path ?? ''}`.trim();
  };

  test.each([
    ['[[[1]]]', [[[1]]]],
    ['\ufeff1', 1],
    ['"[[[[\\"[[[["', '[[[["[[[['],
    ['[[[[1]]]]', 'json-too-deep'],
    ['"open', 'json-invalid'],
    ['', 'json-invalid'],
    ['{"a":[1e999]}', 'json-invalid a[0]'],
    ['{"a":{"__pr\\u006fto__":1}}', 'json-invalid a.__proto__'],
    [`"${'x'.repeat(99)}"`, 'json-too-large'],
    ['{"a":[0,1,2,3],"b":",,,,,,,,,,,"}', { a: [0, 1, 2, 3], b: ',,,,,,,,,,,' }],
    [`[${'[],'.repeat(30)}0]`, Array.from({ length: 31 }, (_, at) => (at < 30 ? [] : 0))],
    ['[{"a":{"__proto__":1}}]', 'json-invalid [0].a.__proto__'],
    ['{"a":[[0],[1,-1e999]]}', 'json-invalid a[1][1]'],
    [Uint8Array.of(0xef, 0xbb, 0xbf, 0x31), 1],
    [Uint8Array.of(0x22, 0xff, 0x22), 'not-utf8'],
  ])('%j', (json, expected) => {
    expect(code(json)).toEqual(expected);
  });

  test('a million brackets cost nothing', () => {
    expect(code('['.repeat(1_000_000), 64, 2_000_000)).toBe('json-too-deep');
    expect(code(`[${'[],'.repeat(1_000_000)}0]`, 64, 4_000_000)).toBe('json-too-large');
    expect(code(`[${'0,'.repeat(300)}0]`, 64, 4_000_000)).toBe('json-too-large');
  });

  test('knows UTF-8 as the platform does', () => {
    const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 8 }),
          fc.string({ unit: 'binary' }).map((text) => strToU8(text)),
          fc
            .array(fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0x41))
            .map((all) => Uint8Array.from(all)),
        ),
        (bytes) => {
          let expected: string | undefined;
          try {
            expected = platform.decode(bytes);
          } catch {
            expected = undefined;
          }
          expect(decodeUtf8(bytes)).toBe(expected?.replace(/^\ufeff/, ''));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
