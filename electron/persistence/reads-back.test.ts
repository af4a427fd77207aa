// What the next start could not read is never acknowledged, and never takes the place of what it can read.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, type Dossier, apply } from '@shared/commands';
import { type Decision, councilIdSchema, pointIdSchema, recordHashSchema } from '@shared/domain';
import { expect, test } from 'vitest';
import { writeJournalLine } from './journal-line';
import { readsBack } from './reads-back';
import { writeSnapshot } from './snapshot';
import {
  at,
  contribution,
  dossierId,
  draftCommand,
  importCommand,
  smallDossier,
} from './test-support/sample-dossiers';
import { codeOf, storeIn, temporaryFolder, valueOf } from './test-support/temporary-store';

const tooLong = { ...contribution('Vervoer'), sentBy: 'N'.repeat(100_000) };

/** A dossier that a version with a wider schema could have made: its one decision has a subject that is too long. */
function unreadable(): Dossier {
  const dossier = smallDossier();
  const decision: Decision = {
    type: 'decision',
    dossier: dossierId,
    subjects: ['x'.repeat(100_000)],
    parents: [],
    at,
    act: { act: 'set-outline', sections: [] },
  };
  const decisions = { [recordHashSchema.parse('a'.repeat(64))]: decision };
  return { ...dossier, shared: { ...dossier.shared, decisions } };
}

test('keeping nine points with long ids apart is there after the next start', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  const points = Array.from({ length: 9 }, (_, number) => ({
    council: councilIdSchema.parse(`${number}`.padEnd(120, 'raad')),
    point: pointIdSchema.parse(`${number}`.padEnd(120, 'punt')),
  }));
  valueOf(await store.perform(dossierId, { type: 'decide', at, acts: [{ act: 'keep-apart', points }] }));
  const { dossier } = valueOf(await store.open(dossierId));
  await store.close();
  const again = valueOf(await storeIn(root).open(dossierId));
  expect(again.dossier).toEqual(dossier);
  expect(again.takeNotices()).toEqual([]);
});

test('a command that the next start could not read is refused, and changes nothing', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  const opened = valueOf(await store.create({ dossier: smallDossier() }));
  expect(codeOf(await store.perform(dossierId, importCommand([tooLong])))).toBe('not-recorded');
  expect(opened.dossier).toEqual(smallDossier());
  valueOf(await store.perform(dossierId, draftCommand('een')));
  const again = valueOf(await storeIn(root).open(dossierId));
  expect(again.dossier).toEqual(opened.dossier);
  expect(again.takeNotices()).toEqual([]);
});

test('only what is new is looked at', () => {
  const before = unreadable();
  const command = draftCommand('een');
  const after = valueOf(apply(before, command));
  expect(readsBack(before, after, { sequence: 1, command })).toBe(true);
  expect(readsBack(smallDossier(), after, { sequence: 1, command })).toBe(false);
  const { local } = after;
  const undo = [...local.undo, { type: 'retract', at, decisions: [] } satisfies Command];
  expect(readsBack(before, { ...after, local: { ...local, undo } }, { sequence: 1, command })).toBe(false);
});

test('a snapshot that could not be read back is not written', async () => {
  const snapshot = { sequence: 0, meta: { createdAt: at, isSample: false }, dossier: unreadable() };
  expect(() => writeSnapshot(snapshot)).toThrow();
  const store = storeIn(await temporaryFolder());
  expect(codeOf(await store.create({ dossier: unreadable() }))).toBe('dossier-not-created');
  expect(await store.list()).toEqual([]);
});

test('a journal whose outcome the schema refuses stays, beside the old snapshot, and keeps being read', async () => {
  const root = await temporaryFolder();
  const first = storeIn(root);
  valueOf(await first.create({ dossier: smallDossier() }));
  await first.close();
  const files = ['dossier.json', 'journal.ndjson'].map((name) => join(root, dossierId, name)) as [
    string,
    string,
  ];
  // An older version acknowledged this: control characters make the subject of a short id long.
  const name = '\u0001'.repeat(120);
  const point = {
    council: councilIdSchema.parse(name),
    point: pointIdSchema.parse(name),
    content: 'b'.repeat(64),
  };
  const drop = { type: 'decide', at, acts: [{ act: 'drop', point, reason: '' }] } as unknown as Command;
  await writeFile(files[1], `${writeJournalLine({ sequence: 1, command: drop })}\n`);
  const before = await readFile(files[0], 'utf8');
  for (const about of ['een', 'twee']) {
    const store = storeIn(root);
    const opened = valueOf(await store.open(dossierId));
    valueOf(await store.perform(dossierId, draftCommand(about)));
    await opened.compact();
    await store.close();
  }
  expect(await readFile(files[0], 'utf8')).toBe(before);
  expect((await readFile(files[1], 'utf8')).split('\n')).toHaveLength(4);
  const { shared, local } = valueOf(await storeIn(root).open(dossierId)).dossier;
  expect(Object.keys(shared.decisions)).toHaveLength(1);
  expect(Object.keys(local.drafts)).toEqual(['een', 'twee']);
});
