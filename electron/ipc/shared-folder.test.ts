// Two computers and one folder between them, as a sync tool keeps it.
import { copyFile, cp, mkdir, readFile, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DossierId, councilIdSchema } from '@shared/domain';
import { settleMs } from '@shared/exchange/shared-folder-patience';
import { canonicalState } from '@shared/merge';
import type { SharedFolderStatus } from '@shared/ipc/contract';
import { expect, test } from 'vitest';
import { codeOf, temporaryFolder, valueOf } from '../persistence/test-support/temporary-store';
import { contributionOf, send, take } from './test-support/councils';
import { type TestApp, testApp } from './test-support/test-context';

const councils = ['Aadorp', 'Beek'].map((municipality) => ({ name: `Raad ${municipality}`, municipality }));

/** Time stands still for the folder unless a test lets it go on. */
class Clock {
  #ms = Date.parse('2026-11-03T09:00:00.000Z');
  readonly now = () => new Date(this.#ms);
  pass(ms: number): void {
    this.#ms += ms;
  }
}

interface Pair {
  readonly clock: Clock;
  /** The joint secretary of Aadorp, and the secretary of Beek. */
  readonly here: TestApp;
  readonly there: TestApp;
  readonly id: DossierId;
  readonly shared: string;
  readonly own: string;
}

async function stateOf(app: TestApp, id: DossierId) {
  return valueOf(await app.context.stores.open(id)).dossier;
}

async function look(app: TestApp, id: DossierId, hurry = true): Promise<SharedFolderStatus> {
  return valueOf(await app.ask('shared-folder:look', { id, hurry }));
}

/** Long enough for every file to have kept still. */
async function lookTwice(pair: Pair, app: TestApp): Promise<SharedFolderStatus> {
  await look(app, pair.id);
  pair.clock.pass(settleMs);
  return look(app, pair.id);
}

async function pairInFolder(): Promise<Pair> {
  const clock = new Clock();
  const shared = await temporaryFolder();
  const here = await testApp({ now: clock.now });
  const there = await testApp({ now: clock.now });
  const { id } = valueOf(
    await here.ask('dossier:create', { title: 'Vervoer', policyTitle: '', deadline: null, councils }),
  );
  here.dialogs.savePath = join(here.folder, 'samen.samenadvies');
  valueOf(await here.ask('exchange:export-joint', { id }));
  there.dialogs.files = [here.dialogs.savePath];
  valueOf(await there.ask('dossier:choose-file', null));
  const role = { type: 'choose-role', role: 'participant', council: councilIdSchema.parse('beek') } as const;
  valueOf(await there.ask('dossier:command', { id, command: role }));
  for (const app of [here, there]) {
    app.dialogs.folder = shared;
    valueOf(await app.ask('shared-folder:choose', { id }));
  }
  return { clock, here, there, id, shared, own: join(shared, `Samenadvies ${id}`) };
}

function arrivals(app: TestApp) {
  return app.told.flatMap((told) => (told[0] === 'dossier:arrived' ? [told[1].outcome] : []));
}

test('what one computer sends arrives at the other without a click, and undo does not meet it', async () => {
  const pair = await pairInFolder();
  const { here, there, id, own } = pair;
  const draft = { title: '', body: 'half af', advice: '' };
  const typed = { type: 'write-draft', about: 'x', draft } as const;
  valueOf(await here.ask('dossier:command', { id, command: typed }));
  const first = contributionOf(id, 'beek', { p1: 'De bus komt niet.' });
  valueOf(await there.ask('dossier:command', { id, command: send(first) }));
  const wrote = await lookTwice(pair, there);
  expect(wrote.wrote?.file).toMatch(/^Beek bijdrage 1 - \w+-[0-9a-f]{8}\.samenadvies$/);
  expect(await readdir(own)).toContain(wrote.wrote?.file);

  const status = await lookTwice(pair, here);
  expect(status).toMatchObject({ reach: 'here', troubled: [], settling: 0, writeError: null });
  const [outcome] = arrivals(here);
  expect(outcome?.files).toMatchObject([
    { status: 'read', contributions: [{ council: 'beek', status: 'new', points: 1 }] },
  ]);
  expect((await stateOf(here, id)).local.undo).toHaveLength(1);
  await lookTwice(pair, there);
  expect(canonicalState((await stateOf(here, id)).shared)).toBe(
    canonicalState((await stateOf(there, id)).shared),
  );
});

test('decisions are gathered into a joint file, which stands by itself, and a participant writes none', async () => {
  const pair = await pairInFolder();
  const { clock, here, there, id, own } = pair;
  const first = contributionOf(id, 'beek', { p1: 'De bus komt niet.', p2: 'De taxi is duur.' });
  valueOf(await there.ask('dossier:command', { id, command: send(first) }));
  await lookTwice(pair, there);
  await lookTwice(pair, here);
  const joint = async () => (await readdir(own)).filter((name) => name.startsWith('Gezamenlijk'));
  for (const [name, ref] of [
    ['een', 'beek/p1'],
    ['twee', 'beek/p2'],
  ] as const) {
    const { shared } = await stateOf(here, id);
    valueOf(await here.ask('dossier:command', { id, command: take(shared, name, [ref], 'Samen.') }));
    clock.pass(60_000);
    await look(here, id, false);
  }
  expect(await joint()).toHaveLength(1);
  clock.pass(600_000);
  await look(here, id, false);
  await look(here, id, false);
  expect(await joint()).toHaveLength(2);
  await lookTwice(pair, there);
  expect(Object.keys((await stateOf(there, id)).shared.decisions)).toHaveLength(2);
  expect((await readdir(own)).filter((name) => name.startsWith('Beek'))).toHaveLength(1);

  const third = await testApp();
  third.dialogs.files = [join(own, (await joint()).sort().at(-1) ?? '')];
  const taken = valueOf(await third.ask('dossier:choose-file', null));
  expect(taken?.dossier.shared).toEqual((await stateOf(here, id)).shared);
});

test('a file that is half there waits in silence, and is read when it is whole', async () => {
  const pair = await pairInFolder();
  const { clock, here, there, id, own } = pair;
  await lookTwice(pair, here);
  const first = contributionOf(id, 'beek', { p1: 'De bus komt niet.' });
  valueOf(await there.ask('dossier:command', { id, command: send(first) }));
  const name = (await lookTwice(pair, there)).wrote?.file ?? '';
  const whole = await readFile(join(own, name));
  await truncate(join(own, name), whole.length - 40);
  for (let round = 0; round < 5; round++) {
    clock.pass(20_000);
    expect((await look(here, id)).troubled).toEqual([]);
  }
  // Some tools make room first and fill it later: same size, no end record.
  await writeFile(join(own, name), Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100)]));
  await lookTwice(pair, here);
  for (let minutes = 0; minutes < 30; minutes++) {
    clock.pass(60_000);
    await look(here, id);
  }
  expect((await look(here, id)).troubled).toMatchObject([{ file: name }]);
  expect(arrivals(here)).toEqual([]);
  await writeFile(join(own, name), whole);
  expect((await lookTwice(pair, here)).troubled).toEqual([]);
  expect(arrivals(here)).toHaveLength(1);
});

test('copies, half files of tools and files of other dossiers change nothing and are not spoken of', async () => {
  const pair = await pairInFolder();
  const { here, there, id, own, shared } = pair;
  const first = contributionOf(id, 'beek', { p1: 'De bus komt niet.' });
  valueOf(await there.ask('dossier:command', { id, command: send(first) }));
  const name = (await lookTwice(pair, there)).wrote?.file ?? '';
  await lookTwice(pair, here);
  const before = canonicalState((await stateOf(here, id)).shared);

  const other = await testApp();
  const foreign = valueOf(
    await other.ask('dossier:create', { title: 'Ander', policyTitle: '', deadline: null, councils }),
  );
  other.dialogs.savePath = join(shared, 'ander.samenadvies');
  valueOf(await other.ask('exchange:export-joint', { id: foreign.id }));
  await copyFile(join(own, name), join(own, name.replace(/\.s/, ' (conflicted copy 2026-11-03 101500).s')));
  await rename(join(own, name), join(own, 'Hernoemd.samenadvies'));
  await writeFile(join(own, `.${name}.~1a2b`), 'half');
  await writeFile(join(own, '.~lock.brief.docx#'), 'slot');
  await mkdir(join(own, '.stversions'));
  await writeFile(join(own, '.stversions', 'x.samenadvies'), 'oud');

  const status = await lookTwice(pair, here);
  expect(status).toMatchObject({ troubled: [], settling: 0, loose: [] });
  expect(canonicalState((await stateOf(here, id)).shared)).toBe(before);
  expect(arrivals(here)).toHaveLength(1);
  // Under whatever name, the contribution stands in the folder: nothing is written again.
  expect((await lookTwice(pair, there)).wrote?.file).toBe(name);
  expect((await readdir(own)).filter((file) => file.startsWith('Beek'))).toHaveLength(1);
});

test('what a person set aside stays aside, also when another file brings it again', async () => {
  const pair = await pairInFolder();
  const { here, there, id, own } = pair;
  const first = contributionOf(id, 'beek', { p1: 'De bus komt niet.' });
  valueOf(await there.ask('dossier:command', { id, command: send(first) }));
  await lookTwice(pair, there);
  await lookTwice(pair, here);
  const records = (await stateOf(here, id)).local.imports.at(-1)?.records ?? [];
  valueOf(await here.ask('dossier:command', { id, command: { type: 'set-aside', records } }));
  there.dialogs.savePath = join(own, 'alles van Beek');
  valueOf(await there.ask('exchange:export-joint', { id }));
  await lookTwice(pair, here);
  expect((await stateOf(here, id)).local.setAside).toEqual(records);
});

test('a folder that is away is said in one line, is not made anew, and goes on when it is back', async () => {
  const pair = await pairInFolder();
  const { here, there, id, shared } = pair;
  await lookTwice(pair, here);
  await rename(shared, `${shared}-weg`);
  valueOf(
    await there.ask('dossier:command', {
      id,
      command: send(contributionOf(id, 'beek', { p1: 'De bus komt niet.' })),
    }),
  );
  expect(await look(there, id)).toMatchObject({ reach: 'away', wrote: null });
  // Where a drive was, there may be an empty place.
  await mkdir(shared);
  expect(await look(there, id)).toMatchObject({ reach: 'away' });
  expect(await readdir(shared)).toEqual([]);
  await rm(shared, { recursive: true });
  await rename(`${shared}-weg`, shared);
  expect(await lookTwice(pair, there)).toMatchObject({ reach: 'here' });
  await lookTwice(pair, here);
  expect(arrivals(here)).toHaveLength(1);
});

test('a file that somebody threw away is put back by the computer that has its records', async () => {
  const pair = await pairInFolder();
  const { there, id, own } = pair;
  valueOf(
    await there.ask('dossier:command', {
      id,
      command: send(contributionOf(id, 'beek', { p1: 'De bus komt niet.' })),
    }),
  );
  const name = (await lookTwice(pair, there)).wrote?.file ?? '';
  await rm(join(own, name));
  await lookTwice(pair, there);
  expect(await readdir(own)).toContain(name);
});

test('after an older copy of the dossier was put back, what the folder holds is read again', async () => {
  const pair = await pairInFolder();
  const { here, there, id } = pair;
  const data = join(here.folder, 'dossiers', id);
  await lookTwice(pair, here);
  await cp(data, `${data}-eerder`, { recursive: true });
  valueOf(
    await there.ask('dossier:command', {
      id,
      command: send(contributionOf(id, 'beek', { p1: 'De bus komt niet.' })),
    }),
  );
  await lookTwice(pair, there);
  await lookTwice(pair, here);
  await here.context.sharedFolders.close();
  await here.context.stores.close();
  await copyFile(join(data, 'shared-folder.json'), join(`${data}-eerder`, 'shared-folder.json'));
  await rm(data, { recursive: true });
  await rename(`${data}-eerder`, data);

  const again = await testApp({ now: pair.clock.now, stores: here.context.stores });
  expect((await stateOf(again, id)).shared.contributions).toEqual({});
  await lookTwice(pair, again);
  expect((await stateOf(again, id)).shared).toEqual((await stateOf(there, id)).shared);
});

test('where writing is refused, reading goes on', async () => {
  const pair = await pairInFolder();
  const { here, there, id } = pair;
  const { jobs } = there.context;
  const refused = { code: 'folder-read-only', message: 'In deze map mag je niet schrijven.' };
  const run: typeof jobs.run = (name, input, limits) =>
    name === 'pack-file' ? Promise.resolve({ ok: false, error: refused }) : jobs.run(name, input, limits);
  const readOnly = await testApp({ now: pair.clock.now, jobs: { run } });
  here.dialogs.savePath = join(here.folder, 'nogmaals');
  valueOf(await here.ask('exchange:export-joint', { id }));
  readOnly.dialogs.files = [join(here.folder, 'nogmaals.samenadvies')];
  valueOf(await readOnly.ask('dossier:choose-file', null));
  readOnly.dialogs.folder = pair.shared;
  valueOf(await readOnly.ask('shared-folder:choose', { id }));
  await lookTwice(pair, here);
  valueOf(
    await there.ask('dossier:command', {
      id,
      command: send(contributionOf(id, 'beek', { p1: 'De bus komt niet.' })),
    }),
  );
  await lookTwice(pair, there);
  valueOf(
    await readOnly.ask('dossier:command', {
      id,
      command: send(contributionOf(id, 'aadorp', { p1: 'Meer bankjes.' })),
    }),
  );
  expect(await lookTwice(pair, readOnly)).toMatchObject({ reach: 'here', writeError: refused });
  expect((await stateOf(readOnly, id)).shared.contributions).not.toEqual({});
  expect(arrivals(readOnly)).toHaveLength(1);
});

test('Word and plain JSON wait until a person reads them in', async () => {
  const pair = await pairInFolder();
  const { here, id, shared } = pair;
  const plain = {
    council: 'beek',
    sentBy: 'Noor',
    date: '2026-11-03',
    points: [{ ref: '1', kind: 'zorg', chapter: 'Een', title: 'T', body: 'B' }],
  };
  await writeFile(join(shared, 'bijdrage beek.json'), JSON.stringify(plain));
  await writeFile(join(shared, '~$brief.docx'), 'x');
  expect((await lookTwice(pair, here)).loose).toEqual(['bijdrage beek.json']);
  expect(arrivals(here)).toEqual([]);
  const file = valueOf(await here.ask('shared-folder:fetch', { id, path: 'bijdrage beek.json' }));
  const files = [{ name: file.name, bytes: new Uint8Array(file.bytes) }];
  valueOf(await here.ask('exchange:import-files', { id, files }));
  expect((await look(here, id)).loose).toEqual([]);
  expect(codeOf(await here.ask('shared-folder:fetch', { id, path: '../geheim.docx' }))).toBe(
    'folder-file-gone',
  );
});

test('after a restart the folder is known, nothing is read twice, and stopping leaves every file', async () => {
  const pair = await pairInFolder();
  const { here, there, id, own } = pair;
  valueOf(
    await there.ask('dossier:command', {
      id,
      command: send(contributionOf(id, 'beek', { p1: 'De bus komt niet.' })),
    }),
  );
  await lookTwice(pair, there);
  await lookTwice(pair, here);
  await here.context.sharedFolders.close();
  await here.context.stores.close();
  const reads: string[] = [];
  const again = await testApp({
    now: pair.clock.now,
    stores: here.context.stores,
    jobs: {
      run: (name, input, limits) => {
        reads.push(name);
        return here.context.jobs.run(name, input, limits);
      },
    },
  });
  expect((await lookTwice({ ...pair, here: again }, again)).folder).toBe(pair.shared);
  expect(reads).toEqual([]);
  expect(valueOf(await again.ask('shared-folder:stop', { id })).folder).toBeNull();
  const files = await readdir(own);
  await lookTwice({ ...pair, here: again }, again);
  expect(await readdir(own)).toEqual(files);
});
