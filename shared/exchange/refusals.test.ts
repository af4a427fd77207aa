import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exchangeSentences } from '../i18n/nl-exchange';
import { envelopeSample } from '../test-support/envelope-sample';
import { makeZip, type ZipPart } from '../test-support/make-zip';
import { canonicalJson } from './canonical-json';
import { defaultEnvelopeLimits, mediaType } from './envelope';
import { sha256Hex } from './hash';
import { readEnvelope } from './read-envelope';

const { dossier, kind, producer, records, blobs } = envelopeSample;
const mimetype: ZipPart = { name: 'mimetype', bytes: strToU8(mediaType) };
const json = (name: string, value: unknown): ZipPart => ({ name, bytes: strToU8(JSON.stringify(value)) });
const goodRecords = json('records.json', records);
const blobParts = [...blobs].map(([hash, bytes]): ZipPart => ({ name: `blobs/${hash}`, bytes }));
const listed = (parts: readonly ZipPart[]) =>
  parts.map(({ name, bytes }) => ({ path: name, sha256: sha256Hex(bytes), size: bytes.length }));

const manifest = (parts: readonly ZipPart[], changes: object = {}) =>
  json('manifest.json', {
    ...{ format: 'samenadvies', version: 1, kind, producer, dossier, parts: listed(parts) },
    ...changes,
  });
const file = (parts: readonly ZipPart[], changes: object = {}) =>
  makeZip([mimetype, manifest(parts, changes), ...parts]);
const withRecord = (index: number, changes: object) =>
  file([
    json(
      'records.json',
      records.map((record, at) => (at === index ? { ...record, ...changes } : record)),
    ),
  ]);
const extra = (part: Partial<ZipPart>) =>
  makeZip([mimetype, manifest([goodRecords]), { ...goodRecords, ...part }]);
const outcome = (bytes: Uint8Array, limits = defaultEnvelopeLimits) => {
  const read = readEnvelope(bytes, limits);
  if (read.ok) return 'ok';
  expect(read.error.message).toBe(exchangeSentences[read.error.code as keyof typeof exchangeSentences]);
  return read.error.path === undefined ? read.error.code : `${read.error.code} ${read.error.path}`;
};

const good = file([goodRecords, ...blobParts]);
const zeros = new Uint8Array(4 * 2 ** 20);
const bomb: Partial<ZipPart> = { bytes: zeros, packed: deflateSync(zeros), method: 8 };
const lyingPart: ZipPart = { ...goodRecords, ...bomb, size: 5000 };
const lying = file([lyingPart], { parts: [{ path: 'records.json', sha256: sha256Hex(zeros), size: 5000 }] });
const deep = `${'['.repeat(70)}${']'.repeat(70)}`;
const notUtf8: ZipPart = { name: 'records.json', bytes: Uint8Array.of(0x5b, 0x22, 0xe9, 0x22, 0x5d) };
const point = { id: 'p1', kind: 'advies', chapter: '', title: '', body: '' };

describe('a file is opened', () => {
  test.each([
    ['as another tool would pack it', good],
    ['with a listed part that Samenadvies does not use', file([goodRecords, json('leesmij.html', 'Hallo')])],
    ['with keys in the manifest that a later version may add', file([goodRecords], { sentTo: 'raad' })],
    ['packed', extra({ packed: deflateSync(goodRecords.bytes), method: 8 })],
    ['without records', file([json('records.json', [])])],
  ])('%s', (_name, bytes) => {
    expect(outcome(bytes)).toBe('ok');
  });
});

describe('a file is refused', () => {
  test.each([
    ['a Word file of old', strToU8('ÐÏ à¡± een oud document'), 'not-a-zip'],
    ['an empty file', new Uint8Array(0), 'truncated'],
    ['the first half', good.subarray(0, good.length / 2), 'truncated'],
    ['one byte short', good.subarray(0, good.length - 1), 'truncated'],
    ['a plain zip', makeZip([json('document.xml', 1)]), 'not-samenadvies'],
    [
      'another media type',
      makeZip([{ ...mimetype, bytes: strToU8('application/epub+zip') }]),
      'not-samenadvies',
    ],
    ['media type not first', makeZip([manifest([goodRecords]), mimetype, goodRecords]), 'not-samenadvies'],
    ['an empty zip', makeZip([]), 'not-a-zip'],
    ['no manifest', makeZip([mimetype, goodRecords]), 'manifest-invalid'],
    [
      'manifest is no JSON',
      makeZip([mimetype, { name: 'manifest.json', bytes: strToU8('{') }]),
      'manifest-invalid manifest.json',
    ],
    [
      'manifest of another kind',
      file([goodRecords], { kind: 'virus' }),
      'manifest-invalid manifest.json.kind',
    ],
    [
      'a part listed twice',
      file([goodRecords], { parts: listed([goodRecords, goodRecords]) }),
      'manifest-invalid manifest.json.parts',
    ],
    ['a newer version', file([goodRecords], { version: 2, parts: 'anders' }), 'newer-version'],
    [
      'a wrong checksum',
      file([goodRecords], { parts: [{ ...listed([goodRecords])[0], sha256: 'b'.repeat(64) }] }),
      'wrong-checksum records.json',
    ],
    ['a wrong CRC', extra({ checksum: 1 }), 'wrong-checksum records.json'],
    [
      'a blob under another name',
      file([goodRecords, { name: `blobs/${'c'.repeat(64)}`, bytes: strToU8('x') }]),
      `wrong-checksum blobs/${'c'.repeat(64)}`,
    ],
    [
      'an unlisted part',
      makeZip([mimetype, manifest([goodRecords]), goodRecords, json('x.js', 1)]),
      'unlisted-part x.js',
    ],
    [
      'a missing part',
      makeZip([mimetype, manifest([goodRecords, ...blobParts]), goodRecords]),
      `missing-part ${blobParts[0]?.name}`,
    ],
    ['no records', file([]), 'missing-part records.json'],
    [
      'a part twice',
      makeZip([mimetype, manifest([goodRecords]), goodRecords, goodRecords]),
      'duplicate-entry records.json',
    ],
    ['an encrypted part', extra({ flags: 1 }), 'encrypted-entry records.json'],
    ['a link', extra({ attributes: 0xa1ff_0000 }), 'symlink-entry records.json'],
    ['an unknown way of packing', extra({ method: 12 }), 'not-samenadvies records.json'],
    ['two names for one part', extra({ localName: 'record2.json' }), 'wrong-checksum records.json'],
    [
      'damaged packed bytes',
      extra({ packed: Uint8Array.of(7, 7, 7), method: 8 }),
      'wrong-checksum records.json',
    ],
    ['packed far too well', extra(bomb), 'zip-bomb records.json'],
    ['more inside than it says', lying, 'zip-bomb records.json'],
    ['parts that share bytes', makeZip([mimetype, { ...goodRecords, start: 0 }]), 'zip-bomb records.json'],
    ['deep JSON', file([{ name: 'records.json', bytes: strToU8(deep) }]), 'json-too-deep'],
    ['broken JSON', file([{ name: 'records.json', bytes: strToU8('[') }]), 'json-invalid'],
    ['another encoding', file([notUtf8]), 'not-utf8'],
    [
      'a hidden prototype',
      file([{ name: 'records.json', bytes: strToU8('[{"__proto__":{}}]') }]),
      'json-invalid [0].__proto__',
    ],
    ['records that are no list', file([json('records.json', {})]), 'record-invalid records'],
    ['a record of an unknown type', withRecord(0, { type: 'spel' }), 'record-invalid records[0].type'],
    [
      'a point of an unknown kind',
      withRecord(1, { points: [{ ...point, kind: 'grap' }] }),
      'record-invalid records[1].points[0].kind',
    ],
    ['a record of another dossier', withRecord(3, { dossier: 'ander' }), 'record-invalid records[3].dossier'],
    [
      'two points with one id',
      withRecord(1, { points: [point, { ...point, body: 'anders' }] }),
      'duplicate-ref records[1].points[1].id',
    ],
  ])('%s', (_name, bytes, expected) => {
    expect(outcome(bytes)).toBe(expected);
  });

  test.each(['../boos', '/etc/passwd', 'a\\b', 'C:/x', 'a//b', './a', 'a\0b'])('for the name %j', (name) => {
    expect(outcome(makeZip([mimetype, { ...goodRecords, name }]))).toBe(`unsafe-name ${name}`);
  });

  test('for being larger than the limits', () => {
    const limits = defaultEnvelopeLimits;
    expect(outcome(good, { ...limits, maxEntries: 3 })).toBe('too-many-entries');
    expect(outcome(good, { ...limits, maxTotalBytes: 1000 })).toBe('too-large');
    expect(
      outcome(extra({ ...bomb, packed: new Uint8Array(2 ** 20) }), { ...limits, maxTotalBytes: 2 ** 21 }),
    ).toBe('too-large');
    expect(outcome(good, { ...limits, json: { ...limits.json, maxBytes: 100 } })).toBe('json-too-large');
    expect(outcome(good, { ...limits, json: { ...limits.json, maxValues: 20 } })).toBe('json-too-large');
  });
});

test('a small file may not ask for much memory, however it is packed', () => {
  // The directory alone: no byte of it is unpacked before the sizes are found too large together.
  const part = (at: number): ZipPart => ({
    ...{ name: `p${at}`, method: 8, bytes: new Uint8Array(), packed: new Uint8Array(6000), size: 1_000_000 },
  });
  const parts = (count: number) => Array.from({ length: count }, (_, at) => part(at));
  expect(outcome(makeZip([mimetype, ...parts(60)]))).toBe('manifest-invalid');
  expect(outcome(makeZip([mimetype, ...parts(70)]))).toBe('zip-bomb');
});

test('every sentence says what was kept', () => {
  for (const sentence of Object.values(exchangeSentences))
    expect(sentence).toContain('Het dossier is niet veranderd.');
  expect(canonicalJson(exchangeSentences)).not.toMatch(/\bu\b|\buw\b/i);
});
