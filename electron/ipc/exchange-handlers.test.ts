// Files in and out, as the window asks for it.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyAll } from '@shared/commands';
import { type SharedRecord, dossierIdSchema } from '@shared/domain';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import { allRecords } from '@shared/merge';
import { expect, test } from 'vitest';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { type TestApp, testApp } from './test-support/test-context';

const councils = [
  { name: 'Raad A', municipality: 'Aadorp' },
  { name: 'Raad B', municipality: 'Beek' },
];

async function withDossier(): Promise<{ app: TestApp; id: Awaited<ReturnType<typeof open>>['id'] }> {
  const app = await testApp();
  return { app, id: (await open(app)).id };
}

async function open(app: TestApp) {
  return valueOf(
    await app.ask('dossier:create', { title: 'Proef: a/b?', policyTitle: '', deadline: null, councils }),
  );
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

function contribution(council: string, revision: number, titles: string[]) {
  return {
    council,
    sentBy: 'Noor',
    date: '2027-01-30',
    revision,
    points: titles.map((title, at) => ({ ref: `${at}`, kind: 'zorg', chapter: 'Een', title, body: title })),
  };
}

test('each file tells its own outcome, and a bad one stops no other', async () => {
  const { app, id } = await withDossier();
  const other = dossierIdSchema.parse('ander');
  const foreign = writeEnvelope({
    kind: 'joint',
    dossier: other,
    producer: '',
    records: [],
    blobs: new Map(),
  });
  const first = bytesOf({ ...contribution('aadorp', 1, ['Vervoer', 'Wonen']), vreemd: 1 });
  const files = [
    { name: 'a1.json', bytes: first },
    { name: 'kapot.samenadvies', bytes: bytesOf('geen zip') },
    { name: 'ander.samenadvies', bytes: new Uint8Array(foreign) },
    { name: 'brief.docx', bytes: bytesOf('PK') },
    { name: 'a1 (2).json', bytes: first },
    { name: 'a2.json', bytes: bytesOf(contribution('aadorp', 2, ['Vervoer', 'Wonen en zorg'])) },
    { name: 'x.json', bytes: bytesOf(contribution('nergens', 1, ['Iets'])) },
  ];
  const before = valueOf(await app.ask('dossier:open', { id })).dossier;
  const { files: outcomes, commands } = valueOf(await app.ask('exchange:import-files', { id, files }));
  expect(
    outcomes.map((outcome) =>
      outcome.status === 'refused'
        ? [outcome.file, outcome.error.code]
        : [outcome.file, outcome.contributions[0]?.status, outcome.contributions[0]?.updated],
    ),
  ).toEqual([
    ['a1.json', 'new', 0],
    ['kapot.samenadvies', 'not-a-zip'],
    ['ander.samenadvies', 'other-dossier'],
    ['brief.docx', 'word-needs-preview'],
    ['a1 (2).json', 'known', 0],
    ['a2.json', 'new', 1],
    ['x.json', 'waiting', 0],
  ]);
  expect(outcomes[0]?.status === 'read' && outcomes[0].warnings.map(({ path }) => path)).toEqual(['vreemd']);
  expect(commands).toHaveLength(3);
  // What the window gets by following the commands is what main holds.
  const followed = valueOf(applyAll(before, commands));
  expect(followed).toEqual(valueOf(await app.ask('dossier:open', { id })).dossier);
});

test('a file for another dossier says for which, and whether that one is here', async () => {
  const { app, id } = await withDossier();
  const other = valueOf(await open(app).then(({ id: second }) => app.ask('dossier:open', { id: second })));
  const far = dossierIdSchema.parse('ver-weg');
  const invitation = Object.values(other.dossier.shared.invitations)[0];
  const fileOf = (dossier: typeof far, records: SharedRecord[]) =>
    new Uint8Array(writeEnvelope({ kind: 'joint', dossier, producer: '', records, blobs: new Map() }));
  const files = [
    { name: 'hier.samenadvies', bytes: fileOf(other.id, invitation ? [invitation] : []) },
    { name: 'ver.samenadvies', bytes: fileOf(far, []) },
  ];
  const outcomes = valueOf(await app.ask('exchange:import-files', { id, files })).files;
  expect(outcomes.map((outcome) => outcome.status === 'refused' && outcome.belongsTo)).toEqual([
    { id: other.id, title: invitation?.title, isHere: true },
    { id: far, isHere: false },
  ]);
});

test('a file that crashes the job is refused alone', async () => {
  const calm = await testApp();
  const jobs: TestApp['context']['jobs'] = {
    run: (name, input, limits) =>
      'files' in input && input.files.some((file) => file.name === 'bom.json')
        ? Promise.resolve({ ok: false, error: { code: 'job-memory', message: '' } })
        : calm.context.jobs.run(name, input, limits),
  };
  const app = await testApp({ jobs });
  const { id } = await open(app);
  const files = ['a.json', 'bom.json'].map((name) => ({
    name,
    bytes: bytesOf(contribution('aadorp', 1, ['Vervoer'])),
  }));
  const { files: outcomes } = valueOf(await app.ask('exchange:import-files', { id, files }));
  expect(outcomes.map(({ status }) => status)).toEqual(['read', 'refused']);
});

test('files chosen in the dialog come in; one that went away is refused', async () => {
  const { app, id } = await withDossier();
  const path = join(app.folder, 'a.json');
  await writeFile(path, bytesOf(contribution('aadorp', 1, ['Vervoer'])));
  app.dialogs.files = [path, join(app.folder, 'weg.json')];
  const { files } = valueOf(await app.ask('exchange:choose-files', { id }));
  expect(files.map(({ file, status }) => [file, status])).toEqual([
    ['a.json', 'read'],
    ['weg.json', 'refused'],
  ]);
  app.dialogs.files = [];
  expect(valueOf(await app.ask('exchange:choose-files', { id })).files).toEqual([]);
});

test('a letter goes to the chosen place as a Word file, and only then may be shown', async () => {
  const shown: string[] = [];
  const app = await testApp({ showFile: (path) => shown.push(path) });
  const { id } = valueOf(await app.ask('dossier:open-sample', null));
  expect(valueOf(await app.ask('letter:export-word', { id }))).toBeNull();
  expect(app.dialogs.lastFileName).toMatch(/^Adviesbrief Gezamenlijk advies.*\.docx$/);
  app.dialogs.savePath = join(app.folder, 'brief');
  const written = valueOf(await app.ask('letter:export-word', { id }));
  expect(written).toEqual({ path: join(app.folder, 'brief.docx'), fileName: 'brief.docx' });
  expect((await readFile(join(app.folder, 'brief.docx'))).subarray(0, 2).toString()).toBe('PK');
  expect(codeOf(await app.ask('files:show', { path: join(app.folder, 'dossiers') }))).toBe('not-our-file');
  const path = join(app.folder, 'brief.docx');
  valueOf(await app.ask('files:show', { path }));
  expect(shown).toEqual([path]);
});

test('a place that cannot be written to leaves nothing behind', async () => {
  const { app, id } = await withDossier();
  const path = join(app.folder, 'bezet.samenadvies');
  await mkdir(join(path, 'inhoud'), { recursive: true });
  app.dialogs.savePath = path;
  expect(codeOf(await app.ask('exchange:export-joint', { id }))).toBe('file-not-written');
  expect(await readdir(path)).toEqual(['inhoud']);
  expect((await readdir(app.folder)).sort()).toEqual(['bezet.samenadvies', 'dossiers']);
  expect(app.dialogs.lastFileName).toBe('Gezamenlijk dossier Proef a b.samenadvies');
});

test('a document that is missing or damaged on this computer does not keep the rest from going along', async () => {
  const app = await testApp();
  const { id, dossier } = valueOf(await app.ask('dossier:open-sample', null));
  const path = join(app.folder, 'samen.samenadvies');
  app.dialogs.savePath = path;
  const exported = async () => {
    valueOf(await app.ask('exchange:export-joint', { id }));
    return valueOf(readEnvelope(new Uint8Array(await readFile(path))));
  };
  expect((await exported()).blobs.size).toBe(1);
  const folder = join(app.folder, 'dossiers', id, 'blobs');
  const [blob = ''] = await readdir(folder);
  for (const spoil of [() => writeFile(join(folder, blob), 'iets anders'), () => rm(join(folder, blob))]) {
    await spoil();
    const { blobs, records } = await exported();
    expect(blobs.size).toBe(0);
    expect(records).toHaveLength(allRecords(dossier.shared).length);
    expect(records.some(({ type }) => type === 'blob')).toBe(true);
  }
});

test('suggestions come for the points of the dossier', async () => {
  const { app, id } = await withDossier();
  const files = ['aadorp', 'beek'].map((council) => ({
    name: `${council}.json`,
    bytes: bytesOf(contribution(council, 1, ['Het vervoer naar de dagbesteding is te duur'])),
  }));
  valueOf(await app.ask('exchange:import-files', { id, files }));
  const { pairs, clusters } = valueOf(await app.ask('session:suggest', { id }));
  expect(pairs).toHaveLength(1);
  expect(clusters.map(({ keys }) => keys.length)).toEqual([2]);
});
