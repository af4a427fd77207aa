// A write that fails: nothing is acknowledged, nothing moves on, and the next one may succeed.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierId, draftCommand, smallDossier } from './test-support/sample-dossiers';
import { codeOf, storeIn, temporaryFolder, valueOf } from './test-support/temporary-store';

test('a journal that cannot be written refuses the command and keeps the state', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  const opened = valueOf(await store.create({ dossier: smallDossier() }));
  const journal = join(root, dossierId, 'journal.ndjson');
  await mkdir(journal);
  expect(codeOf(await store.perform(dossierId, draftCommand('een')))).toBe('not-saved');
  expect(opened.dossier).toEqual(smallDossier());
  await rm(journal, { recursive: true });
  valueOf(await store.perform(dossierId, draftCommand('twee')));
  expect(Object.keys(valueOf(await storeIn(root).open(dossierId)).dossier.local.drafts)).toEqual(['twee']);
});

test('a snapshot that cannot be written leaves everything in the journal', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  const backups = join(root, dossierId, 'backups');
  await rm(backups, { recursive: true });
  await writeFile(backups, 'geen map');
  valueOf(await store.perform(dossierId, draftCommand('een')));
  await store.close();
  expect(Object.keys(valueOf(await storeIn(root).open(dossierId)).dossier.local.drafts)).toEqual(['een']);
});

test('a place where no dossier can be made is told', async () => {
  const root = join(await temporaryFolder(), 'bestand');
  await writeFile(root, 'geen map');
  expect(codeOf(await storeIn(root).create({ dossier: smallDossier() }))).toBe('dossier-not-created');
});
