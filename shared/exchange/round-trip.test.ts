// What is written is read back as it was, by this version and by every version that was ever released.
import { readFileSync, readdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { BlobHash, SharedRecord } from '../domain';
import { addRecords, emptyState, stateHash } from '../merge';
import { dossierId, mixtureArbitrary } from '../test-support/arbitrary-records';
import { envelopeSample } from '../test-support/envelope-sample';
import { type EnvelopeContent, envelopeKinds, mediaType } from './envelope';
import { sha256Hex } from './hash';
import { readEnvelope } from './read-envelope';
import { hashBlob, hashRecord } from './record-hash';
import { writeEnvelope } from './write-envelope';

const cases = 1000;
const seen = new Map<string, number>();
const note = (name: string, isSo: boolean) => {
  if (isSo) seen.set(name, (seen.get(name) ?? 0) + 1);
};

const byHash = (records: readonly SharedRecord[]) =>
  [...new Map(records.map((record) => [hashRecord(record), record]))].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );

function stateOf(records: readonly SharedRecord[]) {
  const grown = addRecords(emptyState(dossierId), records);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

const bytesArbitrary = fc.uint8Array({ maxLength: 200 });
const contentArbitrary = fc.record({
  mixture: mixtureArbitrary,
  kind: fc.constantFrom(...envelopeKinds),
  producer: fc.string({ unit: 'binary', maxLength: 40 }),
  blobs: fc
    .array(bytesArbitrary, { maxLength: 4 })
    .map((all) => new Map<BlobHash, Uint8Array>(all.map((bytes) => [hashBlob(bytes), bytes]))),
  coveringPage: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
  local: fc.option(bytesArbitrary, { nil: undefined }),
});

/** The same content as a program of somebody else would pack it: parts of its own, another order, all packed. */
function packedElsewhere({ kind, dossier, producer, records, blobs }: EnvelopeContent, extra: Uint8Array) {
  const parts: Record<string, Uint8Array> = {
    'thumbnails/voorblad.png': extra,
    ...Object.fromEntries([...blobs].map(([hash, bytes]) => [`blobs/${hash}`, bytes])),
    'records.json': strToU8(JSON.stringify(records, null, 2)),
  };
  const listed = Object.entries(parts).map(([path, bytes]) => ({
    path,
    sha256: sha256Hex(bytes),
    size: bytes.length,
  }));
  const manifest = { dossier, format: 'samenadvies', kind, parts: listed, producer, version: 1 };
  return zipSync({
    mimetype: [strToU8(mediaType), { level: 0 }],
    ...parts,
    'manifest.json': strToU8(JSON.stringify(manifest)),
  });
}

describe('an envelope', () => {
  afterAll(() => {
    const told = [...seen].map(([name, times]) => `${name} ${times}`).join(' · ');
    process.stdout.write(`  in ${cases} bestanden: ${told}\n`);
  });

  test('is read back as it was written, whoever wrote it and in whatever order', () => {
    fc.assert(
      fc.property(contentArbitrary, bytesArbitrary, ({ mixture, coveringPage, local, ...rest }, extra) => {
        const { records } = mixture;
        const content = { ...rest, dossier: dossierId, records, ...(local && { local }) };
        note('met bijlagen', rest.blobs.size > 0);
        note('met leesmij', coveringPage !== undefined);
        note('met eigen stand', local !== undefined);
        note('archief', rest.kind === 'archive');
        const extras = coveringPage === undefined ? {} : { coveringPage };
        const bytes = writeEnvelope(content, extras);
        const read = readEnvelope(bytes);
        if (!read.ok) throw new Error(read.error.code);
        const { records: found, blobs, local: kept, ...others } = read.value;
        expect(others).toEqual({ kind: rest.kind, producer: rest.producer, dossier: dossierId, version: 1 });
        expect([...blobs].sort()).toEqual([...rest.blobs].sort());
        expect(kept).toEqual(rest.kind === 'archive' ? local : undefined);
        const reversed = {
          ...content,
          records: [...records, ...records].reverse(),
          blobs: new Map([...rest.blobs].reverse()),
        };
        expect(Buffer.from(writeEnvelope(reversed, extras)).equals(bytes)).toBe(true);

        const elsewhere = readEnvelope(packedElsewhere(content, extra));
        if (!elsewhere.ok) throw new Error(elsewhere.error.code);
        expect(elsewhere.value.blobs).toEqual(rest.blobs);
        const wanted = stateOf(records);
        expect(stateOf(found)).toEqual(wanted);
        expect(stateOf(elsewhere.value.records)).toEqual(wanted);
      }),
      { numRuns: cases },
    );
  });
});

/** What each released version's fixture comes to. Never change a line: add one for every version that is released. */
const released = new Map([
  ['version-1.samenadvies', '2bdb7c4c4467c5c644bea472d8105fcaa6636bd1e5abf87d72b8c1d80244b5fd'],
]);

describe('released versions', () => {
  const folder = new URL('fixtures/', import.meta.url);

  test('each has a fixture', () => {
    expect(readdirSync(folder).sort()).toEqual([...released.keys()]);
  });

  test.each([...released])('%s still opens, with the same records under the same hashes', (name, hash) => {
    const read = readEnvelope(Uint8Array.from(readFileSync(new URL(name, folder))));
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
    const state = addRecords(emptyState(envelopeSample.dossier), records);
    expect(state.ok && stateHash(state.value.state)).toBe(hash);
  });
});
