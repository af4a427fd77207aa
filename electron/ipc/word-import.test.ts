// Word files of councils, as the window asks for them: read to look over, taken over, and read again as a next version.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AdvicePoint, CouncilId, DossierId, RecordHash } from '@shared/domain';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { buildForm } from '@shared/word-form';
import { reviewedPoints, startReview, wordBase } from '@shared/word-import';
import { expect, test } from 'vitest';
import { writeForm } from '../documents/word-form/write-form';
import { councilLetter, letterFromBeek } from '../documents/word-in/test-support/council-letter';
import { codeOf, valueOf } from '../persistence/test-support/temporary-store';
import { type TestApp, testApp } from './test-support/test-context';

const beek = 'beek' as CouncilId;
const councils = [
  { name: 'Raad A', municipality: 'Aadorp' },
  { name: 'Wmo-raad Beek', municipality: 'Beek' },
];

async function withDossier() {
  const app = await testApp();
  const dossier = { title: 'Nota', policyTitle: '', deadline: null, councils };
  const { id } = valueOf(await app.ask('dossier:create', dossier));
  return { app, id };
}

async function fileOf(name: string, letter = letterFromBeek) {
  return { name, bytes: new Uint8Array(await councilLetter(letter)) };
}

/** As the window does when nobody changes anything. */
async function take(app: TestApp, id: DossierId, file: Awaited<ReturnType<typeof fileOf>>, beside = false) {
  const reading = valueOf(await app.ask('word:read', { file }));
  const { shared } = valueOf(await app.ask('dossier:open', { id })).dossier;
  const base = wordBase(shared.contributions, beek);
  const { points } = reviewedPoints(startReview(reading.points, reading.lines), base, true);
  return app.ask('word:take', {
    id,
    file,
    council: beek,
    sentBy: reading.author,
    date: reading.date,
    replaces: beside ? [] : base.heads.map(([hash]) => hash),
    points: [...points],
  });
}

async function outcomeOf(...asked: Parameters<typeof take>) {
  const { files, commands } = valueOf(await take(...asked));
  const [outcome] = files;
  if (outcome?.status !== 'read') throw new Error('The file was refused.');
  return { report: outcome.contributions[0], otherRecords: outcome.otherRecords, commands };
}

test('a Word file is read in its own order, with what hangs in the margin', async () => {
  const { app } = await withDossier();
  const reading = valueOf(await app.ask('word:read', { file: await fileOf('beek.docx'), ticket: 'w1' }));
  expect(reading.points.map(({ title }) => title)).toEqual(letterFromBeek.points.map(({ title }) => title));
  expect(
    reading.lines.map(({ part, point }) => (part === 'none' || part === 'chapter' ? part : point)),
  ).toEqual(
    ['none', 'none', 'chapter', 0, 0, 0, 1, 1, 1, 'chapter', 2, 2, 2, 3, 3, 'chapter', 4, 4, 5, 5].concat([
      'none',
      'none',
      'none',
    ]),
  );
  expect(reading.points[2]?.changes.map(({ type, author }) => [type, author])).toEqual([
    ['inserted', 'Joke'],
    ['deleted', 'Joke'],
  ]);
  expect(reading.points[0]?.comments).toEqual([{ author: 'Joke', text: 'Kloppen deze cijfers nog?' }]);
  expect(reading.points[3]?.body).toContain('Noot: Cijfers van de woningstichting, 2026.');
  expect(reading).toMatchObject({
    author: 'Wmo-raad Beek',
    elsewhere: { changes: [], comments: [], notes: [] },
  });
  expect(app.told).toContainEqual(['work:progress', { ticket: 'w1', done: 0, of: 0, what: 'beek.docx' }]);
});

test('what is taken over counts for the council, with the file kept, and the same file again adds nothing', async () => {
  const { app, id } = await withDossier();
  const file = await fileOf('beek.docx');
  const { report, commands, otherRecords } = await outcomeOf(app, id, file);
  expect(report).toMatchObject({ council: 'beek', status: 'new', points: 6, new: 6 });
  expect(otherRecords).toBe(0);
  expect(commands).toHaveLength(1);
  const { shared } = valueOf(await app.ask('dossier:open', { id })).dossier;
  const [contribution] = Object.values(shared.contributions);
  expect(contribution).toMatchObject({ minted: 'word', sentBy: 'Wmo-raad Beek', ancestors: [] });
  const blob = valueOf(await app.ask('blob:read', { id, hash: contribution?.original ?? ('' as never) }));
  expect(blob).toEqual(file.bytes);
  const again = await outcomeOf(app, id, file);
  expect(again).toMatchObject({ report: { status: 'known', unchanged: 6 }, commands: [] });
  expect(valueOf(await app.ask('dossier:open', { id })).dossier.shared).toEqual(shared);
});

test('a next version keeps the identity of its points, unless it stands beside', async () => {
  const { app, id } = await withDossier();
  await outcomeOf(app, id, await fileOf('beek.docx'));
  const [first, , ...others] = letterFromBeek.points;
  const next = {
    ...letterFromBeek,
    points: [
      { ...first, title: 'De taxi is te laat', body: `${first?.body ?? ''} Dat is jammer.` },
      ...others,
      { title: 'Geef elke wijk een huiskamer', body: 'In drie wijken is geen plek om elkaar te ontmoeten.' },
    ],
  };
  const { report } = await outcomeOf(app, id, await fileOf('beek 2.docx', next));
  expect(report).toMatchObject({ status: 'new', new: 1, updated: 1, unchanged: 4, withdrawn: 1 });
  const third = { ...next, points: next.points.slice(0, 3) };
  expect((await outcomeOf(app, id, await fileOf('los.docx', third), true)).report?.status).toBe('fork');
});

test('what was chosen to be replaced must still count', async () => {
  const { app, id } = await withDossier();
  const file = await fileOf('beek.docx');
  const points: AdvicePoint[] = [
    { id: 'a' as never, kind: 'zorg', chapter: '', title: 'Bus', body: 'Te weinig bussen.' },
  ];
  const replaces = ['0'.repeat(64) as RecordHash];
  const asked = { id, file, council: beek, sentBy: '', date: '', replaces, points };
  expect(codeOf(await app.ask('word:take', asked))).toBe('word-base-gone');
  expect(Object.keys(valueOf(await app.ask('dossier:open', { id })).dossier.shared.contributions)).toEqual(
    [],
  );
});

test('Word files from the dialog are handed over to look at; files that only look like Word say what to do', async () => {
  const { app, id } = await withDossier();
  const names = ['beek.docx', 'oud.doc', 'brief.odt', 'brief.rtf', 'brief.pages', 'brief.pdf'];
  for (const name of names) await writeFile(join(app.folder, name), (await fileOf(name)).bytes);
  app.dialogs.files = names.map((name) => join(app.folder, name));
  const { files, word } = valueOf(await app.ask('exchange:choose-files', { id, ticket: 'w2' }));
  expect(word?.map(({ name }) => name)).toEqual(['beek.docx']);
  for (const outcome of files) {
    expect(outcome.status === 'refused' && outcome.error.message).toMatch(/Er is niets veranderd.*\.docx/);
  }
  expect(files.map((one) => one.status === 'refused' && one.error.code)).toEqual([
    'word-old-format',
    'word-odt',
    'word-rtf',
    'word-pages',
    'word-pdf',
  ]);
});

test('reading that is stopped changes nothing, and says so of every file', async () => {
  const calm = await testApp();
  const jobs: TestApp['context']['jobs'] = {
    run: (name, input, limits) => {
      app.context.work.cancel('w3');
      return limits?.signal?.aborted === true
        ? Promise.resolve({ ok: false, error: { code: 'job-cancelled', message: 'Gestopt.' } })
        : calm.context.jobs.run(name, input, limits);
    },
  };
  const app = await testApp({ jobs });
  const { id } = valueOf(
    await app.ask('dossier:create', { title: 'Nota', policyTitle: '', deadline: null, councils }),
  );
  const files = ['a.json', 'b.json'].map((name) => ({ name, bytes: new Uint8Array() }));
  const { files: outcomes } = valueOf(await app.ask('exchange:import-files', { id, files, ticket: 'w3' }));
  expect(outcomes.map((one) => one.status === 'refused' && one.error.code)).toEqual([
    'job-cancelled',
    'job-cancelled',
  ]);
});

test('the file that was taken over travels in the joint file', async () => {
  const { app, id } = await withDossier();
  const file = await fileOf('beek.docx');
  await outcomeOf(app, id, file);
  const path = join(app.folder, 'samen.samenadvies');
  app.dialogs.savePath = path;
  valueOf(await app.ask('exchange:export-joint', { id }));
  const { blobs, records } = valueOf(readEnvelope(new Uint8Array(await readFile(path))));
  expect([...blobs.values()]).toEqual([file.bytes]);
  expect(records.filter(({ type }) => type === 'contribution')).toHaveLength(1);
});

test('a form that comes back is known point by point: unchanged it adds nothing, a new source is a change', async () => {
  const { app, id } = await withDossier();
  const source = { quote: 'het vervoer', section: '4.2', page: 31, prefix: 'over ' };
  const json = {
    council: 'beek',
    sentBy: 'Noor',
    date: '2027-01-30',
    points: ['De taxi', 'De bus', 'De trein'].map((title, at) => ({
      ref: `${at}`,
      kind: 'vraag',
      chapter: 'Vervoer',
      title,
      body: `${title} is te laat, zegt iedereen.`,
      source,
    })),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  valueOf(await app.ask('exchange:import-files', { id, files: [{ name: 'beek.json', bytes }] }));
  const { shared } = valueOf(await app.ask('dossier:open', { id })).dossier;
  const model = buildForm(shared, { council: beek });
  if (model === undefined) throw new Error('There is no form.');
  const form = async (chapters = model.chapters) => ({
    name: 'formulier.docx',
    bytes: new Uint8Array(await writeForm({ ...model, chapters })),
  });
  const reading = valueOf(await app.ask('word:read', { file: await form() }));
  expect(reading.form).toMatchObject({ dossier: id, council: 'beek', basedOn: model.basedOn });
  expect(await outcomeOf(app, id, await form())).toMatchObject({ report: { status: 'known' }, commands: [] });
  const edited = model.chapters.map((chapter) => ({
    ...chapter,
    points: chapter.points.map((point, at) => ({
      ...point,
      ...(at === 0 && { title: 'Heel iets anders', body: 'Met geen woord hetzelfde.' }),
      ...(at === 1 && { source: { ...source, page: 32 } }),
    })),
  }));
  const { report } = await outcomeOf(app, id, await form(edited));
  expect(report).toMatchObject({ status: 'new', new: 0, updated: 2, unchanged: 1, withdrawn: 0 });
});
