// Versions of the council's own text through the door, and what the writing help is told.
import type { WorkingPoint } from '@shared/commands';
import type { CouncilId, DossierId, PointId } from '@shared/domain';
import { expect, test } from 'vitest';
import { type TestApp, testApp } from './test-support/test-context';

const council = 'elz' as CouncilId;

async function sampleApp(): Promise<{ app: TestApp; id: DossierId }> {
  const app = await testApp();
  const opened = await app.ask('dossier:open-sample', null);
  if (!opened.ok) throw new Error(opened.error.message);
  return { app, id: opened.value.id };
}

function write(app: TestApp, id: DossierId, title: string) {
  const point = { id: 'p1' as PointId, kind: 'zorg' as const, chapter: '', title, body: '' };
  const put: WorkingPoint[] = [{ point, status: 'concept' }];
  return app.ask('dossier:command', { id, command: { type: 'edit-points', council, put, remove: [] } });
}

async function titlesOf(app: TestApp, id: DossierId, name: string): Promise<string[]> {
  const read = await app.ask('versions:read', { id, council, name });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.map(({ point }) => point.title);
}

test('a version kept by hand stays as it was, also after closing', async () => {
  const { app, id } = await sampleApp();
  await write(app, id, 'Eerst');
  expect((await app.ask('versions:keep', { id })).ok).toBe(true);
  await write(app, id, 'Later');
  await app.context.stores.close();
  const listed = await app.ask('versions:list', { id });
  if (!listed.ok) throw new Error(listed.error.message);
  expect(listed.value.map(({ is }) => is).sort()).toEqual(['daily', 'kept']);
  const titles = await Promise.all(listed.value.map(({ name }) => titlesOf(app, id, name)));
  expect(titles).toEqual([['Later'], ['Eerst']]);
});

test('a version that is gone, or a name that is none, is told in Dutch', async () => {
  const { app, id } = await sampleApp();
  for (const name of ['20270131T101500123Z-1.json', '../dossier.json'])
    expect(await app.ask('versions:read', { id, council, name })).toMatchObject({
      ok: false,
      error: { code: 'version-gone' },
    });
});

test('the writing help knows the names of the dossier and the list of plain words', async () => {
  const { app, id } = await sampleApp();
  const known = await app.ask('writing:known', { id });
  if (!known.ok) throw new Error(known.error.message);
  expect(known.value.words).toContain('Elzermeer');
  expect(known.value.plainWords['implementeren']).toEqual(['invoeren', 'uitvoeren']);
});
