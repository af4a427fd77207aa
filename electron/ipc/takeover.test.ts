// The joint secretary falls ill, somebody goes on with her last file, and she comes back with hers.
import { join } from 'node:path';
import type { Command } from '@shared/commands';
import type { DossierId } from '@shared/domain';
import { canonicalState, indexDecisions, outlineSubject } from '@shared/merge';
import { letterSettings, sessionView } from '@shared/views';
import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { valueOf } from '../persistence/test-support/temporary-store';
import { contributionOf, outline, send, take } from './test-support/councils';
import { type TestApp, testApp } from './test-support/test-context';

const councils = ['Aadorp', 'Beek'].map((municipality) => ({ name: `Raad ${municipality}`, municipality }));

async function stateOf(app: TestApp, id: DossierId) {
  return valueOf(await app.context.stores.open(id)).dossier.shared;
}

async function perform(app: TestApp, id: DossierId, ...commands: readonly Command[]): Promise<void> {
  for (const command of commands) valueOf(await app.ask('dossier:command', { id, command }));
}

/** What one of them saves, by the channel that is asked. */
async function fileOf(app: TestApp, id: DossierId, channel: 'exchange:export-joint' | 'archive:save') {
  app.dialogs.savePath = join(app.folder, `${channel.replace(':', '-')}.samenadvies`);
  return valueOf(await app.ask(channel, { id }))?.path ?? '';
}

async function read(app: TestApp, id: DossierId, path: string): Promise<void> {
  const bytes = new Uint8Array(await readFile(path));
  const { files } = valueOf(
    await app.ask('exchange:import-files', { id, files: [{ name: 'van de ander.samenadvies', bytes }] }),
  );
  expect(files.map(({ status }) => status)).toEqual(['read']);
}

async function exchange(one: TestApp, other: TestApp, id: DossierId): Promise<void> {
  const fromOne = await fileOf(one, id, 'exchange:export-joint');
  const fromOther = await fileOf(other, id, 'exchange:export-joint');
  await read(one, id, fromOther);
  await read(other, id, fromOne);
  expect(canonicalState(await stateOf(one, id))).toBe(canonicalState(await stateOf(other, id)));
}

test.each(['exchange:export-joint', 'archive:save'] as const)(
  'both work on from one file (%s): nothing is lost, both see where they differ, and one solves it for both',
  async (channel) => {
    const anna = await testApp();
    const { id } = valueOf(
      await anna.ask('dossier:create', { title: 'Vervoer', policyTitle: '', deadline: null, councils }),
    );
    const texts = { p1: 'De bus komt niet.', p2: 'De taxi is duur.', p3: 'Bellen helpt.' };
    await perform(
      anna,
      id,
      send(contributionOf(id, 'aadorp', texts)),
      send(contributionOf(id, 'beek', { q1: 'De bus rijdt niet op zondag.', q2: 'Bankjes.' })),
      outline('Vervoer'),
    );
    await perform(anna, id, take(await stateOf(anna, id), 'bus', ['aadorp/p1'], 'Over de bus, samen.'));

    const bram = await testApp();
    bram.dialogs.files = [await fileOf(anna, id, channel)];
    const taken = valueOf(await bram.ask('dossier:choose-file', null));
    expect(taken?.dossier.local.role).toBe('joint-secretary');
    const start = await stateOf(bram, id);
    expect(canonicalState(start)).toBe(canonicalState(await stateOf(anna, id)));

    // The same joint point, the same point, the outline: differently. And each something of their own.
    await perform(
      anna,
      id,
      take(start, 'bus', ['aadorp/p1', 'beek/q1'], 'De bus, zoals Anna het schreef.'),
      take(start, 'taxi', ['aadorp/p2'], 'De taxi, van Anna.'),
      outline('Vervoer', 'Anna'),
      take(start, 'bellen', ['aadorp/p3'], 'Alleen Anna.'),
    );
    await perform(
      bram,
      id,
      take(start, 'bus', ['aadorp/p1'], 'De bus, zoals Bram het schreef.'),
      take(start, 'taxi-2', ['aadorp/p2'], 'De taxi, van Bram.'),
      outline('Vervoer', 'Bram'),
      take(start, 'bankjes', ['beek/q2'], 'Alleen Bram.'),
    );
    await exchange(anna, bram, id);

    for (const app of [anna, bram]) {
      const state = await stateOf(app, id);
      const view = sessionView(state);
      const bus = view.jointPoints.find(({ joint }) => joint.id === 'bus');
      const versions = [bus?.joint.body, ...(bus?.otherVersions ?? []).map(({ body }) => body)];
      expect(versions.sort()).toEqual(['De bus, zoals Anna het schreef.', 'De bus, zoals Bram het schreef.']);
      expect(view.contested.map(({ point }) => point.id)).toEqual(expect.arrayContaining(['p1', 'p2']));
      expect(indexDecisions(state.decisions).inForce(outlineSubject)).toHaveLength(2);
      expect(view.jointPoints.map(({ joint }) => String(joint.id))).toEqual(
        expect.arrayContaining(['bellen', 'bankjes', 'taxi', 'taxi-2']),
      );
      // Only Anna's version holds q1: as long as nobody chose, it may stand open, but it never goes.
      expect(view.points).toHaveLength(5);
      expect(['', 'q1']).toContain(view.undecided.map(({ point }) => point.id).join());
    }

    // Anna chooses once; after the next file Bram has her choice, and no fork is left on either side.
    const both = await stateOf(anna, id);
    await perform(anna, id, take(both, 'bus', ['aadorp/p1', 'beek/q1'], 'Over de bus, opnieuw samen.'));
    await perform(anna, id, outline('Vervoer', 'Anna en Bram'));
    await exchange(anna, bram, id);
    for (const app of [anna, bram]) {
      const state = await stateOf(app, id);
      const bus = sessionView(state).jointPoints.find(({ joint }) => joint.id === 'bus');
      expect([bus?.joint.body, bus?.otherVersions]).toEqual(['Over de bus, opnieuw samen.', []]);
      expect(letterSettings(state).outline.map(({ title }) => title)).toEqual(['Vervoer', 'Anna en Bram']);
      expect(indexDecisions(state.decisions).inForce(outlineSubject)).toHaveLength(1);
      expect(sessionView(state).contested.map(({ point }) => point.id)).toEqual(['p2']);
      expect(sessionView(state).undecided).toEqual([]);
    }
  },
);
