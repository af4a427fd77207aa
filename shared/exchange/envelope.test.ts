import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlobHash } from '../domain';
import { mixtureArbitrary, dossierId } from '../test-support/arbitrary-records';
import { envelopeSample } from '../test-support/envelope-sample';
import { canonicalJson } from './canonical-json';
import { readEnvelope } from './read-envelope';
import { hashBlob, hashRecord } from './record-hash';
import { writeEnvelope } from './write-envelope';

const byHash = <T extends Parameters<typeof hashRecord>[0]>(records: readonly T[]) =>
  [...new Map(records.map((record) => [hashRecord(record), record]))].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );

const blobsArbitrary = fc
  .array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 })
  .map((all) => new Map<BlobHash, Uint8Array>(all.map((bytes) => [hashBlob(bytes), bytes])));

test('what is written is read back, and its bytes do not depend on the order', () => {
  fc.assert(
    fc.property(
      mixtureArbitrary,
      blobsArbitrary,
      fc.infiniteStream(fc.nat()),
      ({ records }, blobs, order) => {
        const content = {
          kind: 'joint',
          dossier: dossierId,
          producer: 'samenadvies 0.1.0',
          records,
          blobs,
        } as const;
        const bytes = writeEnvelope(content);
        const read = readEnvelope(bytes);
        if (!read.ok) throw new Error(read.error.code);
        expect(byHash(read.value.records)).toEqual(byHash(records));
        expect([...read.value.blobs].sort()).toEqual([...blobs].sort());
        const shuffled = [...records, ...records.slice(0, 1)]
          .map((record) => ({ record, rank: Number(order.next().value) }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ record }) => record);
        const again = writeEnvelope({ ...content, records: shuffled, blobs: new Map([...blobs].reverse()) });
        expect(again).toEqual(bytes);
      },
    ),
    { numRuns: 100 },
  );
});

test('keys that this version does not know survive, and count in the hash', () => {
  const read = readEnvelope(writeEnvelope(envelopeSample));
  expect(read.ok && byHash(read.value.records)).toEqual(byHash(envelopeSample.records));
  expect(read.ok && canonicalJson(read.value.records)).toContain('"later":{"x":[1]}');
});

test('what the writer makes, the reader opens: also when it packs extremely well', () => {
  const [contribution] = envelopeSample.records.filter((record) => record.type === 'contribution');
  const points = contribution?.points ?? [];
  const long = points.map((point) => ({ ...point, body: 'a'.repeat(99_000) }));
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...contribution,
    revision: index + 1,
    points: long,
  }));
  const blob = new Uint8Array(3_000_000);
  const content = {
    ...envelopeSample,
    records: many as typeof envelopeSample.records,
    blobs: new Map([[hashBlob(blob), blob]]),
  };
  expect(readEnvelope(writeEnvelope(content)).ok).toBe(true);
});

test('the writer refuses what only a bug can hand it', () => {
  const blobs = new Map([['a'.repeat(64) as BlobHash, new Uint8Array(1)]]);
  expect(() => writeEnvelope({ ...envelopeSample, blobs })).toThrow(TypeError);
  expect(() => writeEnvelope({ ...envelopeSample, dossier: dossierId })).toThrow(TypeError);
});

describe('released versions', () => {
  const fixture = Uint8Array.from(readFileSync(new URL('fixtures/version-1.samenadvies', import.meta.url)));

  test('version 1 still opens, with the same records under the same hashes', () => {
    const read = readEnvelope(fixture);
    if (!read.ok) throw new Error(read.error.code);
    const { records, blobs, ...rest } = read.value;
    expect(rest).toEqual({
      kind: 'joint',
      dossier: 'voorbeeld-1',
      producer: 'samenadvies 0.1.0',
      version: 1,
    });
    expect(byHash(records)).toEqual(byHash(envelopeSample.records));
    expect(blobs).toEqual(envelopeSample.blobs);
  });
});

test('500 damaged files: never a throw, and never other content than was sent', () => {
  const bytes = writeEnvelope(envelopeSample);
  const expected = canonicalJson(byHash(envelopeSample.records));
  const codes = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(bytes.length) },
        { weight: 1, arbitrary: fc.nat(bytes.length) },
      ),
      (changes, length) => {
        const damaged = bytes.slice(0, length);
        for (const [index, mask] of changes)
          if (index < length) damaged[index] = (damaged[index] ?? 0) ^ mask;
        const read = readEnvelope(damaged);
        if (!read.ok) {
          codes.add(read.error.code);
          expect(read.error.message).toMatch(/[.]$/);
          return;
        }
        expect(canonicalJson(byHash(read.value.records))).toBe(expected);
        expect(read.value.blobs).toEqual(envelopeSample.blobs);
        expect(read.value.producer).toBe(envelopeSample.producer);
      },
    ),
    { numRuns: 500, seed: 20261105 },
  );
  expect(codes.size).toBeGreaterThan(3);
});
