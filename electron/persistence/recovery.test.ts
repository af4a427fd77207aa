// Damage on disk: kept aside, told, and as much as possible given back.
import { appendFile, copyFile, mkdir, readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierId, draftCommand, smallDossier } from './test-support/sample-dossiers';
import { codeOf, storeIn, temporaryFolder, valueOf } from './test-support/temporary-store';

/** A dossier whose first draft is in the snapshot and whose second is in the journal. */
async function prepare(): Promise<{ root: string; folder: string; snapshot: string; journal: string }> {
  const root = await temporaryFolder();
  const first = storeIn(root);
  valueOf(await first.create({ dossier: smallDossier() }));
  valueOf(await first.perform(dossierId, draftCommand('een')));
  await first.close();
  valueOf(await storeIn(root).perform(dossierId, draftCommand('twee')));
  const folder = join(root, dossierId);
  return { root, folder, snapshot: join(folder, 'dossier.json'), journal: join(folder, 'journal.ndjson') };
}

async function keptAside(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.includes('.onleesbaar-'));
}

async function reopen(root: string) {
  const opened = valueOf(await storeIn(root).open(dossierId));
  return {
    drafts: Object.keys(opened.dossier.local.drafts).sort(),
    notices: opened.takeNotices().map(({ code }) => code),
  };
}

test('a torn last line is kept aside and told once; everything before it is there', async () => {
  const { root, folder, journal } = await prepare();
  await appendFile(journal, '{"sequence":3,"sum":"0123456789abcdef","command":{"type":"write-d');
  expect(await reopen(root)).toEqual({ drafts: ['een', 'twee'], notices: ['journal-torn'] });
  const [aside] = await keptAside(folder);
  expect(await readFile(join(folder, aside ?? ''), 'utf8')).toContain('"type":"write-d');
  expect(await reopen(root)).toEqual({ drafts: ['een', 'twee'], notices: [] });
});

test('work goes on after a torn line', async () => {
  const { root, journal } = await prepare();
  await appendFile(journal, '{"sequence":3,"su');
  valueOf(await storeIn(root).perform(dossierId, draftCommand('drie')));
  expect(await reopen(root)).toEqual({ drafts: ['drie', 'een', 'twee'], notices: [] });
});

test('a changed line in the middle costs that line only, and the old journal is kept aside', async () => {
  const { root, folder, journal } = await prepare();
  const store = storeIn(root);
  valueOf(await store.perform(dossierId, draftCommand('drie')));
  valueOf(await store.perform(dossierId, draftCommand('vier')));
  await writeFile(journal, (await readFile(journal, 'utf8')).replace('tekst van drie', 'tekst van dree'));
  expect(await reopen(root)).toEqual({ drafts: ['een', 'twee', 'vier'], notices: ['journal-incomplete'] });
  expect(await keptAside(folder)).toHaveLength(1);
  expect(await reopen(root)).toEqual({ drafts: ['een', 'twee', 'vier'], notices: [] });
});

test.each([
  ['half of it', async (path: string) => truncate(path, 200)],
  ['nothing', async (path: string) => truncate(path, 0)],
  ['zeros', async (path: string) => writeFile(path, Buffer.alloc(4096))],
  [
    'one other letter',
    async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace('tekst', 'tikst')),
  ],
])('a snapshot that holds %s is kept aside; backup and journal give everything back', async (_, damage) => {
  const { root, folder, snapshot } = await prepare();
  await damage(snapshot);
  const damaged = await readFile(snapshot);
  expect(await reopen(root)).toEqual({ drafts: ['een', 'twee'], notices: ['dossier-recovered'] });
  const [aside] = await keptAside(folder);
  expect(await readFile(join(folder, aside ?? ''))).toEqual(damaged);
  expect(await reopen(root)).toEqual({ drafts: ['een', 'twee'], notices: [] });
});

test('the newest backup may be damaged too: then an older one is used, and the hole is told', async () => {
  const { root, folder, snapshot } = await prepare();
  await storeIn(root).open(dossierId);
  const store = storeIn(root);
  valueOf(await store.perform(dossierId, draftCommand('drie')));
  await store.close();
  valueOf(await storeIn(root).perform(dossierId, draftCommand('vier')));
  await truncate(snapshot, 100);
  const backups = (await readdir(join(folder, 'backups'))).sort();
  await truncate(join(folder, 'backups', backups.at(-1) ?? ''), 10);
  expect(await reopen(root)).toEqual({
    drafts: ['een', 'vier'],
    notices: ['dossier-recovered', 'journal-incomplete'],
  });
});

test('without a snapshot or backup the journal alone is enough, when it goes back to the start', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  valueOf(await store.perform(dossierId, draftCommand('een')));
  await truncate(join(root, dossierId, 'dossier.json'), 0);
  expect(await reopen(root)).toEqual({ drafts: ['een'], notices: ['dossier-recovered'] });
});

test('with nothing to go on the dossier is refused, listed, and left as it is', async () => {
  const root = await temporaryFolder();
  valueOf(await storeIn(root).create({ dossier: smallDossier() }));
  const snapshot = join(root, dossierId, 'dossier.json');
  await writeFile(snapshot, 'kapot');
  const store = storeIn(root);
  expect(codeOf(await store.open(dossierId))).toBe('dossier-unreadable');
  expect(await readFile(snapshot, 'utf8')).toBe('kapot');
  expect((await store.list()).map(({ id }) => id)).toEqual([dossierId]);
});

test('a dossier of a newer version is refused and left as it is', async () => {
  const { root, folder, snapshot } = await prepare();
  const newer = '{"version":2,"wat":"anders"}\n';
  await writeFile(snapshot, newer);
  const before = await readdir(folder);
  expect(codeOf(await storeIn(root).open(dossierId))).toBe('newer-version');
  expect(codeOf(await storeIn(root).perform(dossierId, draftCommand('drie')))).toBe('newer-version');
  expect(await readFile(snapshot, 'utf8')).toBe(newer);
  expect(await readdir(folder)).toEqual(before);
});

test('a folder copied under another name is not taken for that dossier', async () => {
  const { root, snapshot } = await prepare();
  await mkdir(join(root, 'proef-9'));
  await copyFile(snapshot, join(root, 'proef-9', 'dossier.json'));
  const cards = await storeIn(root).list();
  expect(cards.find(({ id }) => id === 'proef-9')?.title).toContain('niet te lezen');
});
