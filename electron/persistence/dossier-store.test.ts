// The contract of the store: what was acknowledged is there, whatever comes after.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyAll } from '@shared/commands';
import { blobHashSchema, dossierIdSchema } from '@shared/domain';
import { canonicalState } from '@shared/merge';
import { expect, test } from 'vitest';
import {
  at,
  contribution,
  dossierId,
  draftCommand,
  importCommand,
  invitation,
  smallDossier,
} from './test-support/sample-dossiers';
import { codeOf, storeIn, temporaryFolder, valueOf } from './test-support/temporary-store';

test('a new dossier is on disk and can be opened by the next start', async () => {
  const root = await temporaryFolder();
  valueOf(await storeIn(root).create({ dossier: smallDossier() }));
  const opened = valueOf(await storeIn(root).open(dossierId));
  expect(opened.dossier).toEqual(smallDossier());
  expect(opened.takeNotices()).toEqual([]);
});

test('a dossier is made once', async () => {
  const store = storeIn(await temporaryFolder());
  valueOf(await store.create({ dossier: smallDossier() }));
  expect(codeOf(await store.create({ dossier: smallDossier() }))).toBe('dossier-exists');
});

test('a half-made folder of an earlier start is neither listed nor in the way', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, '~0-proef-1', 'blobs'), { recursive: true });
  expect(await storeIn(root).list()).toEqual([]);
  valueOf(await storeIn(root).create({ dossier: smallDossier() }));
});

test('acknowledged commands are there without any closing', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  const commands = [
    draftCommand('een'),
    importCommand([contribution('Vervoer')]),
    draftCommand('twee'),
    { type: 'undo', at } as const,
  ];
  for (const command of commands) valueOf(await store.perform(dossierId, command));
  const expected = valueOf(applyAll(smallDossier(), commands));
  expect(valueOf(await storeIn(root).open(dossierId)).dossier).toEqual(expected);
});

test('keys of a newer version survive the journal and the snapshot, so hashes hold', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  valueOf(await store.perform(dossierId, importCommand([contribution('Vervoer')])));
  const before = canonicalState(valueOf(await store.open(dossierId)).dossier.shared);
  expect(before).toContain('aKeyOfTheFuture');
  expect(canonicalState(valueOf(await storeIn(root).open(dossierId)).dossier.shared)).toBe(before);
  await store.close();
  expect(canonicalState(valueOf(await storeIn(root).open(dossierId)).dossier.shared)).toBe(before);
});

test('a refused command changes nothing', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  const foreign = importCommand([invitation(dossierIdSchema.parse('ander'))]);
  expect(codeOf(await store.perform(dossierId, foreign))).toBe('other-dossier');
  expect(codeOf(await store.perform(dossierId, { type: 'undo', at }))).toBe('nothing-to-undo');
  expect(valueOf(await storeIn(root).open(dossierId)).dossier).toEqual(smallDossier());
});

test('commands given at the same time all happen, one after the other', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  const names = Array.from({ length: 60 }, (_, number) => `punt-${number}`);
  const results = await Promise.all(names.map((name) => store.perform(dossierId, draftCommand(name))));
  expect(results.every((result) => result.ok)).toBe(true);
  const { drafts, undo } = valueOf(await storeIn(root).open(dossierId)).dossier.local;
  expect(Object.keys(drafts).sort()).toEqual([...names].sort());
  expect(undo.map((command) => (command.type === 'write-draft' ? command.about : ''))).toEqual(names);
});

test('closing leaves a snapshot with everything, a backup and an empty journal', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  valueOf(await store.perform(dossierId, draftCommand('een')));
  await store.close();
  const folder = join(root, dossierId);
  expect(await readFile(join(folder, 'journal.ndjson'), 'utf8')).toBe('');
  expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
  expect(valueOf(await storeIn(root).open(dossierId)).dossier.local.drafts).toHaveProperty('een');
});

test('a long journal goes into the snapshot while working', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  for (let number = 0; number < 310; number++) {
    valueOf(await store.perform(dossierId, draftCommand('een', `versie ${number}`)));
  }
  const journal = await readFile(join(root, dossierId, 'journal.ndjson'), 'utf8');
  expect(journal.split('\n').length).toBeLessThan(20);
  const opened = valueOf(await storeIn(root).open(dossierId));
  expect(opened.dossier.local.drafts['een']?.body).toBe('versie 309');
  expect(opened.takeNotices()).toEqual([]);
});

test('blobs come back byte for byte, and a damaged one is told', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  const bytes = new Uint8Array([0, 1, 2, 255]);
  const hash = valueOf(await store.putBlob(dossierId, bytes));
  expect(valueOf(await store.putBlob(dossierId, bytes))).toBe(hash);
  expect(valueOf(await store.readBlob(dossierId, hash))).toEqual(bytes);
  await writeFile(join(root, dossierId, 'blobs', hash), 'iets anders');
  expect(codeOf(await store.readBlob(dossierId, hash))).toBe('blob-damaged');
  expect(codeOf(await store.readBlob(dossierId, blobHashSchema.parse('0'.repeat(64))))).toBe('blob-missing');
});

test('the list tells what is in every dossier, last opened first, and touches nothing', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  const second = dossierIdSchema.parse('Proef-2');
  valueOf(await store.create({ dossier: smallDossier() }));
  valueOf(await store.create({ dossier: smallDossier(second), isSample: true }));
  valueOf(await store.perform(dossierId, draftCommand('een')));
  await store.markOpened(second);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await store.markOpened(dossierId);
  const before = await readdir(join(root, dossierId));
  const cards = await storeIn(root).list();
  expect(cards.map(({ id, title, isSample }) => ({ id, title, isSample }))).toEqual([
    { id: dossierId, title: 'Advies over proeven', isSample: false },
    { id: second, title: 'Advies over proeven', isSample: true },
  ]);
  expect(await readdir(join(root, dossierId))).toEqual(before);
  expect(await store.list()).toEqual(cards);
});

test('a dossier that is not there has a code of its own', async () => {
  expect(codeOf(await storeIn(await temporaryFolder()).open(dossierId))).toBe('dossier-missing');
});
