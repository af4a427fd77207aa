// Policy documents through the door: what cannot be read is refused in its own words and leaves the dossier as it was.
import { readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DossierId } from '@shared/domain';
import { policyRefusals } from '@shared/i18n/nl-policy';
import { policyShelf } from '@shared/views';
import { expect, test } from 'vitest';
import { makeTinyPdf } from '../documents/policy-in/test-support/tiny-pdf';
import { type TestApp, testApp } from './test-support/test-context';

const line = { text: 'De gemeente helpt mantelzorgers met een vast aanspreekpunt.', x: 70, y: 700 };
const readable = makeTinyPdf({ pages: [[line], [line]], firstLabel: 14 });

async function sampleApp(): Promise<{ app: TestApp; id: DossierId }> {
  const app = await testApp();
  const opened = await app.ask('dossier:open-sample', null);
  if (!opened.ok) throw new Error(opened.error.message);
  return { app, id: opened.value.id };
}

async function stateOf({ context, folder }: TestApp, id: DossierId): Promise<unknown> {
  const opened = await context.stores.open(id);
  const files = (await readdir(join(folder, 'dossiers'), { recursive: true })).filter((name) =>
    name.includes('blobs'),
  );
  return [opened.ok && opened.value.dossier, files.sort()];
}

test.each([
  ['policy-damaged', 'kapot.pdf', new TextEncoder().encode('%PDF-1.7 en dan niets meer')],
  ['policy-damaged', 'geen.pdf', new TextEncoder().encode('dit is geen pdf')],
  ['policy-encrypted', 'slot.pdf', makeTinyPdf({ pages: [[line]], isEncrypted: true })],
  ['policy-scanned', 'scan.pdf', makeTinyPdf({ pages: [[], []], hasPicture: true })],
  ['policy-empty', 'leeg.pdf', makeTinyPdf({ pages: [[]] })],
  ['policy-empty', 'leeg.txt', new Uint8Array()],
  ['policy-unknown-type', 'foto.jpg', new Uint8Array([255, 216, 255, 224])],
] as const)('%s: %s', async (code, name, bytes) => {
  const { app, id } = await sampleApp();
  const before = await stateOf(app, id);
  expect(await app.ask('policy:keep', { id, file: { name, bytes: new Uint8Array(bytes) } })).toEqual({
    ok: false,
    error: { code, message: policyRefusals[code] },
  });
  expect(await stateOf(app, id)).toEqual(before);
  expect(app.bugs).toEqual([]);
});

test('a file of more than 500 MB is refused before it is read', async () => {
  const { app, id } = await sampleApp();
  const path = join(app.folder, 'groot.pdf');
  await writeFile(path, '%PDF-1.7');
  await truncate(path, 501 * 2 ** 20);
  app.dialogs.files = [path];
  const kept = await app.ask('policy:keep', { id });
  expect(kept).toMatchObject({ ok: false, error: { code: 'policy-too-large' } });
});

test('a readable file is kept, counts once a record names it, and comes back page by page and byte by byte', async () => {
  const { app, id } = await sampleApp();
  const kept = await app.ask('policy:keep', {
    id,
    file: { name: 'Nota zorg.pdf', bytes: new Uint8Array(readable) },
    ticket: 'a',
  });
  if (!kept.ok || kept.value === null) throw new Error('The file was not kept.');
  expect(app.told.map(([name]) => name)).toContain('work:progress');
  const { record, fileName } = kept.value;
  expect(fileName).toBe('Nota zorg.pdf');
  const shelf = async () => {
    const opened = await app.context.stores.open(id);
    if (!opened.ok) throw new Error(opened.error.message);
    const { shared, local } = opened.value.dossier;
    return policyShelf(shared, local).map(({ title }) => title);
  };
  expect(await shelf()).toHaveLength(1);
  const command = {
    type: 'import' as const,
    at: '2026-11-20T10:00:00.000Z',
    fileName: 'Nota zorg',
    fileHash: record.hash,
    records: [record],
  };
  expect((await app.ask('dossier:command', { id, command })).ok).toBe(true);
  expect((await shelf())[1]).toBe('Nota zorg');

  const read = await app.ask('policy:read', { id, hash: record.hash });
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.document.pages.map(({ label }) => label)).toEqual(['14', '15']);
  expect(read.value.document.text).toContain(line.text);
  const lines = await app.ask('policy:lines', { id, hash: record.hash, from: 0 });
  if (!lines.ok) throw new Error(lines.error.message);
  expect(lines.value).toHaveLength(read.value.lineCount);
  expect(lines.value[0]?.place).toMatchObject({ y: 700, parts: [{ at: 0, x: 70 }] });
  expect(await app.ask('policy:lines', { id, hash: record.hash, from: read.value.lineCount })).toMatchObject({
    value: [],
  });
  const bytes = await app.ask('policy:bytes', { id, hash: record.hash, begin: 0, end: 8 });
  if (!bytes.ok) throw new Error(bytes.error.message);
  expect(new TextDecoder().decode(bytes.value.bytes)).toBe('%PDF-1.4');
  expect(bytes.value.size).toBe(readable.length);
});

test('a long document is kept once its first pages were read; one of pictures only is read to the end and refused', async () => {
  const { app, id } = await sampleApp();
  const pages = Array.from({ length: 40 }, () =>
    Array.from({ length: 8 }, (_, at) => ({ ...line, y: 700 - at * 20 })),
  );
  const keep = (name: string, bytes: Uint8Array) =>
    app.ask('policy:keep', { id, file: { name, bytes: new Uint8Array(bytes) }, ticket: name });
  const kept = await keep('lang.pdf', makeTinyPdf({ pages }));
  if (!kept.ok || kept.value === null) throw new Error('The file was not kept.');
  expect(lastPageTold(app)).toBeLessThanOrEqual(12);
  const read = await app.ask('policy:read', { id, hash: kept.value.record.hash, ticket: 'b' });
  expect(read.ok && read.value.document).toMatchObject({ isWhole: true, pageCount: 40 });
  expect(lastPageTold(app)).toBe(40);
  expect(await keep('scan.pdf', makeTinyPdf({ pages: pages.map(() => []), hasPicture: true }))).toMatchObject(
    {
      error: { code: 'policy-scanned' },
    },
  );
});

/** Of the pages that were told to be read, the furthest until now. */
function lastPageTold({ told }: TestApp): number {
  const done = told.flatMap(([name, progress]) =>
    name === 'work:progress' ? [(progress as { readonly done: number }).done] : [],
  );
  return Math.max(0, ...done);
}

test('more bytes at once than a part, or none at all, are not handed out', async () => {
  const { app, id } = await sampleApp();
  const hash = 'a'.repeat(64) as Parameters<typeof app.ask<'policy:bytes'>>[1]['hash'];
  expect(await app.ask('policy:bytes', { id, hash, begin: 0, end: 2 ** 30 })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  expect(await app.ask('policy:bytes', { id, hash, begin: 0, end: 10 })).toMatchObject({
    error: { code: 'blob-missing' },
  });
});
