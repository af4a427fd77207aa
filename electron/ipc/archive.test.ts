// The whole dossier in one file, and back on another machine.
import { join } from 'node:path';
import type { Command } from '@shared/commands';
import { type DossierId, councilIdSchema, pointIdSchema } from '@shared/domain';
import { canonicalState, currentInvitation } from '@shared/merge';
import { expect, test } from 'vitest';
import { valueOf } from '../persistence/test-support/temporary-store';
import { take } from './test-support/councils';
import { type TestApp, testApp } from './test-support/test-context';

const mine = councilIdSchema.parse('dij');

function writePoint(body: string, id = 'mijn-1'): Command {
  const point = { id: pointIdSchema.parse(id), kind: 'zorg', chapter: 'Een', title: 'Kladje', body } as const;
  return { type: 'edit-points', council: mine, put: [{ point, status: 'concept' }], remove: [] };
}

const draft: Command = {
  type: 'write-draft',
  about: 'joint:x',
  draft: { title: 'Half', body: 'een halve zin', advice: '' },
};

/** The sample with a document, a decision, unsent text, and something set aside. */
async function busyApp(): Promise<{ app: TestApp; id: DossierId }> {
  const app = await testApp();
  const { id, dossier } = valueOf(await app.ask('dossier:open-sample', null));
  const [key = ''] = Object.keys(dossier.shared.contributions);
  const commands: Command[] = [
    { type: 'choose-role', role: 'joint-secretary', council: mine },
    take(dossier.shared, 'een', [], 'Samen geschreven.'),
    writePoint('Dit is nog niet verstuurd.'),
    draft,
    { type: 'sign-as', sender: 'Anna' },
    { type: 'set-aside', records: [key as never] },
  ];
  for (const command of commands) valueOf(await app.ask('dossier:command', { id, command }));
  return { app, id };
}

async function archiveOf(app: TestApp, id: DossierId): Promise<string> {
  app.dialogs.savePath = join(app.folder, 'kopie.samenadvies');
  return valueOf(await app.ask('archive:save', { id }))?.path ?? '';
}

async function openIn(app: TestApp, path: string) {
  app.dialogs.files = [path];
  const opened = valueOf(await app.ask('dossier:choose-file', null));
  if (opened === null) throw new Error('Nothing was opened.');
  return opened;
}

test('an archive brings everything to another machine: the same state, every document, and unsent text', async () => {
  const { app, id } = await busyApp();
  const before = valueOf(await app.context.stores.open(id)).dossier;
  const path = await archiveOf(app, id);
  expect(app.dialogs.lastFileName).toMatch(/^Kopie \d{4}-\d{2}-\d{2} .+\.samenadvies$/);

  const other = await testApp();
  const { dossier } = await openIn(other, path);
  expect(canonicalState(dossier.shared)).toBe(canonicalState(before.shared));
  const { undo, redo, sender, ...local } = before.local;
  expect([undo.length > 0, redo, sender]).toEqual([true, [], 'Anna']);
  // How somebody signs is not passed on: another person may have the archive.
  const [fromArchive, ...imports] = dossier.local.imports.toReversed();
  expect(fromArchive).toMatchObject({ fileName: 'kopie.samenadvies', records: [expect.any(String)] });
  expect(dossier.local).toEqual({ ...local, imports: dossier.local.imports, undo: [], redo: [] });
  expect(imports.reverse()).toEqual(local.imports);
  const hash = currentInvitation(dossier.shared.invitations)?.policyDocuments[0]?.blob;
  if (hash === undefined) throw new Error('The sample has a document.');
  expect(valueOf(await other.ask('blob:read', { id, hash }))).toEqual(
    valueOf(await app.ask('blob:read', { id, hash })),
  );

  // And once more around: the identity.
  const again = await openIn(await testApp(), await archiveOf(other, id));
  expect(again.dossier).toEqual(dossier);
});

test('earlier versions of the own text go along, also with the copy of a copy, and are there once', async () => {
  const { app, id } = await busyApp();
  valueOf(await app.ask('versions:keep', { id }));
  valueOf(await app.ask('dossier:command', { id, command: writePoint('Dit kwam later.') }));
  const path = await archiveOf(app, id);
  const other = await testApp();
  await openIn(other, path);
  await openIn(other, path);
  const last = await testApp();
  await openIn(last, await archiveOf(other, id));
  const carried = valueOf(await last.ask('versions:list', { id })).filter(({ is }) => is === 'carried');
  const texts = await Promise.all(
    carried.map(async ({ name }) =>
      valueOf(await last.ask('versions:read', { id, council: mine, name })).map(({ point }) => point.body),
    ),
  );
  expect(texts).toEqual([['Dit is nog niet verstuurd.']]);
});

test('opened where the dossier is already, an archive writes over nothing that was typed there', async () => {
  const { app, id } = await busyApp();
  const path = await archiveOf(app, id);

  const writing = await testApp();
  app.dialogs.savePath = join(app.folder, 'samen.samenadvies');
  const joint = valueOf(await app.ask('exchange:export-joint', { id }))?.path ?? '';
  await openIn(writing, joint);
  valueOf(await writing.ask('dossier:command', { id, command: writePoint('Mijn eigen versie.') }));
  const kept = await openIn(writing, path);
  expect(kept.dossier.local.working?.[mine]?.points.map(({ point }) => point.body)).toEqual([
    'Mijn eigen versie.',
  ]);
  expect(kept.dossier.local.drafts).toHaveProperty('joint:x');

  const empty = await testApp();
  await openIn(empty, joint);
  const filled = await openIn(empty, path);
  expect(filled.dossier.local.working?.[mine]?.points.map(({ point }) => point.body)).toEqual([
    'Dit is nog niet verstuurd.',
  ]);
  // Brought in, but a step like any other: it can be taken back.
  for (let steps = filled.dossier.local.undo.length; steps > 0; steps--)
    valueOf(await empty.ask('dossier:command', { id, command: { type: 'undo', at: '2026-11-04' } }));
  expect(
    valueOf(await empty.ask('dossier:open', { id })).dossier.local.working?.[mine]?.points ?? [],
  ).toEqual([]);
});

test('a joint file does not carry what was not sent', async () => {
  const { app, id } = await busyApp();
  app.dialogs.savePath = join(app.folder, 'samen.samenadvies');
  const joint = valueOf(await app.ask('exchange:export-joint', { id }))?.path ?? '';
  const { dossier } = await openIn(await testApp(), joint);
  expect([dossier.local.working, dossier.local.drafts]).toEqual([undefined, {}]);
});
