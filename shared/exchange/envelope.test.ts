import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlobHash } from '../domain';
import { dossierId } from '../test-support/arbitrary-records';
import { envelopeSample } from '../test-support/envelope-sample';
import { canonicalJson } from './canonical-json';
import { readEnvelope } from './read-envelope';
import { hashBlob, hashRecord } from './record-hash';
import { writeEnvelope } from './write-envelope';

const byHash = <T extends Parameters<typeof hashRecord>[0]>(records: readonly T[]) =>
  [...new Map(records.map((record) => [hashRecord(record), record]))].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );

test('keys that this version does not know survive, and count in the hash', () => {
  const read = readEnvelope(writeEnvelope(envelopeSample));
  expect(read.ok && byHash(read.value.records)).toEqual(byHash(envelopeSample.records));
  expect(read.ok && canonicalJson(read.value.records)).toContain('"later":{"x":[1]}');
  for (const record of envelopeSample.records) {
    expect(hashRecord({ ...record, later: 1 })).not.toBe(hashRecord(record));
    expect(hashRecord({ ...record, later: 1 })).not.toBe(hashRecord({ ...record, later: 2 }));
  }
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
