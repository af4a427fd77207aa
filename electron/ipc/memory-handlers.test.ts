// Searching in all dossiers, through the same door as the window and on real files.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkingPoint } from '@shared/commands';
import { confirmReply, proposedAnswer } from '@shared/commands/reply-commands';
import type { CouncilId, JointPoint, PointId } from '@shared/domain';
import { expect, it } from 'vitest';
import { inProcessJobs } from '../jobs/in-process-jobs';
import { DossierStore } from '../persistence/dossier-store';
import { memoryFileName } from '../persistence/memory-file';
import { type TestApp, testApp } from './test-support/test-context';

const at = '2026-12-01T10:00:00.000Z';

async function prepared(app: TestApp) {
  const reply = await app.ask('memory:prepare', null);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

async function titlesFor(app: TestApp, query: string): Promise<string[]> {
  const reply = await app.ask('memory:search', { query });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value.groups.flatMap(({ title, hits }) => hits.map(({ entry }) => `${title}: ${entry.title}`));
}

/** A dossier of one council with one point. */
async function withOwnDossier(app: TestApp, title: string, body: string) {
  const made = await app.ask('dossier:create', {
    title: 'Advies Wmo',
    policyTitle: 'Verordening',
    deadline: null,
    councils: [{ name: 'Adviesraad Zandhoek', municipality: 'Zandhoek' }],
  });
  if (!made.ok) throw new Error(made.error.code);
  const { id, dossier } = made.value;
  const council = Object.values(dossier.shared.invitations)[0]?.councils[0]?.id ?? ('x' as CouncilId);
  const write = async (text: string) => {
    const point: WorkingPoint['point'] = {
      id: 'p1' as PointId,
      kind: 'advies',
      chapter: '',
      title,
      body: text,
    };
    for (const command of [
      { type: 'choose-role' as const, role: 'participant' as const, council, at },
      { type: 'edit-points' as const, council, put: [{ point, status: 'klaar' as const }], remove: [] },
    ]) {
      const done = await app.ask('dossier:command', { id, command });
      if (!done.ok) throw new Error(done.error.code);
    }
  };
  await write(body);
  return { id, write };
}

it('finds a point of another dossier by another word, and what changed since', async () => {
  const app = await testApp();
  await app.ask('dossier:open-sample', null);
  const { write } = await withOwnDossier(app, 'Zwemles', 'Zwemleraren zijn er te weinig.');
  const state = await prepared(app);
  expect(state).toMatchObject({ dossiers: 2, unread: 0 });
  expect(state.texts).toBeGreaterThan(10);
  expect(await titlesFor(app, 'zwemleraar')).toEqual(['Advies Wmo: Zwemles']);
  await write('Er is geen badmeester meer.');
  expect((await prepared(app)).texts).toBe(state.texts);
  expect(await titlesFor(app, 'zwemleraar')).toEqual([]);
  expect(await titlesFor(app, 'badmeesters')).toEqual(['Advies Wmo: Zwemles']);
});

it('makes a damaged file again, says nothing of it, and tells how many dossiers cannot be read', async () => {
  const first = await testApp();
  const { id } = await withOwnDossier(first, 'Zwemles', 'Zwemleraren zijn er te weinig.');
  await prepared(first);
  const root = join(first.folder, 'dossiers');
  const [name = ''] = await readdir(root);
  const path = join(root, name, memoryFileName);
  await mkdir(join(root, 'd-kapot'));
  await writeFile(join(root, 'd-kapot', 'dossier.json'), 'geen dossier');
  await writeFile(path, '{"version":1,"stamp":"half');
  // As the next start of the app: another index on the same files.
  let read: string[] = [];
  const next = await testApp({
    stores: new DossierStore({ root, now: () => new Date() }),
    jobs: {
      run: (...job) => {
        const [, input] = job;
        if ('dossiers' in input) read = input.dossiers.map(({ id }) => id);
        return inProcessJobs.run(...job);
      },
    },
  });
  expect(await prepared(next)).toMatchObject({ dossiers: 1, texts: 1, unread: 1 });
  expect(await titlesFor(next, 'zwemleraren')).toEqual(['Advies Wmo: Zwemles']);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    stamp: expect.stringContaining(':') as string,
  });
  expect(read).toContain(id);
  // What did not change is not read again.
  await prepared(next);
  expect(read).toEqual(['d-kapot']);
});

it('remembers what the session made of it and what the college answered', async () => {
  const app = await testApp();
  const opened = await app.ask('dossier:open-sample', null);
  if (!opened.ok) throw new Error(opened.error.code);
  const { id } = opened.value;
  const jointPoint = {
    id: 'g1',
    members: [],
    handling: 'aanpassen',
    section: 's1',
    order: 1,
    kind: 'advies',
    title: 'Zwemlessen voor ieder kind',
    body: 'Laat ieder kind leren zwemmen.',
  } as unknown as JointPoint;
  const pasted =
    'Zwemlessen voor ieder kind\n\nWij nemen dit advies over en benoemen extra badmeesters.\n\n' +
    'Met vriendelijke groet,\n\nBijlage: het rapport over de kinderboerderij';
  const kept = await app.ask('reply:keep', { id, pasted });
  if (!kept.ok || kept.value === null) throw new Error('not kept');
  const { record, fileName } = kept.value;
  const opening = { part: 'opening' as const, value: 'Wij schrijven u over de *ijsbaan* van Elzermeer.' };
  const take = {
    type: 'decide' as const,
    at,
    acts: [
      { act: 'take' as const, jointPoint },
      { act: 'set-letter-part' as const, letterPart: opening },
    ],
  };
  expect((await app.ask('dossier:command', { id, command: take })).ok).toBe(true);
  const reply = await app.ask('reply:open', { id, hash: record.hash, receivedOn: '2026-12-01' });
  if (!reply.ok) throw new Error(reply.error.code);
  for (const command of [
    {
      type: 'add-reply' as const,
      at,
      document: record,
      reply: {
        blob: record.hash,
        name: fileName,
        addressees: [],
        receivedOn: '2026-12-01',
        how: 'pasted' as const,
      },
      answers: reply.value.proposals.map((proposal) => proposedAnswer(proposal, { blob: record.hash })),
    },
    { type: 'decide' as const, at, acts: [confirmReply(record.hash)] },
  ])
    expect((await app.ask('dossier:command', { id, command })).ok).toBe(true);

  await prepared(app);
  const joint = await app.ask('memory:search', { query: 'leren zwemmen' });
  if (!joint.ok) throw new Error(joint.error.code);
  expect(joint.value.groups[0]?.hits[0]?.entry.source).toEqual({ of: 'joint', joint: 'g1' });
  const answer = await app.ask('memory:search', { query: 'badmeester' });
  if (!answer.ok) throw new Error(answer.error.code);
  const [hit, ...others] = answer.value.groups.flatMap(({ hits }) => hits);
  expect(others).toEqual([]);
  expect(hit?.entry).toMatchObject({
    source: { of: 'answer', about: 'joint:g1', reply: record.hash },
    title: 'Zwemlessen voor ieder kind',
    date: '2026-12-01',
    status: 'overgenomen',
  });
  expect(hit?.entry.who.length).toBeGreaterThan(0);

  // The letter itself, and what the reply says beside the points.
  const sourceOf = async (query: string) => {
    const found = await app.ask('memory:search', { query });
    return found.ok ? found.value.groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.source)) : [];
  };
  expect(await sourceOf('ijsbanen')).toEqual([{ of: 'letter' }]);
  expect(await sourceOf('kinderboerderij')).toEqual([
    { of: 'reply', reply: record.hash, at: pasted.indexOf('Met vriendelijke groet') },
  ]);
});

it('loses only the dossier that takes too much, not those that were read together with it', async () => {
  const first = await testApp();
  await withOwnDossier(first, 'Zwemles', 'Zwemleraren zijn er te weinig.');
  const heavy = await withOwnDossier(first, 'IJsbaan', 'De ijsbaan smelt.');
  const next = await testApp({
    stores: first.context.stores,
    jobs: {
      run: (...job) => {
        const [, input] = job;
        const isTooMuch = 'dossiers' in input && input.dossiers.some(({ id }) => id === heavy.id);
        return isTooMuch
          ? Promise.resolve({ ok: false, error: { code: 'job-memory', message: '' } })
          : inProcessJobs.run(...job);
      },
    },
  });
  expect(await prepared(next)).toMatchObject({ dossiers: 1, unread: 1 });
  expect(await titlesFor(next, 'zwemleraar')).toEqual(['Advies Wmo: Zwemles']);
});
