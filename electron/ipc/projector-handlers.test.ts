// The projector's door: what it shows is what the contract names, and nothing besides.
import type { ProjectorPicture } from '@shared/views/projector';
import { expect, test } from 'vitest';
import { codeOf } from '../persistence/test-support/temporary-store';
import { answer } from './register-handlers';
import { testApp } from './test-support/test-context';

const essel = { index: 1, initials: 'Es', name: 'Essel' };
const point: ProjectorPicture = {
  kind: 'point',
  place: 'Vervoer, voorstel 1 van 2',
  title: 'Vervoer dat op tijd komt',
  decision: 'Nog te beslissen',
  reason: '',
  before: [{ council: essel, text: 'De taxi komt te laat.' }],
  moreBefore: 0,
  afterLabel: 'Voorstel',
  after: 'De taxi komt op tijd.',
  from: '',
  base: null,
  positions: [{ stance: 'brought', councils: [essel], more: 0 }],
  next: '',
  clock: '',
  part: 0,
};

test('opens, shows what it is told, says in how many parts, and closes', async () => {
  const app = await testApp();
  await app.ask('projector:open', null);
  await app.ask('projector:show', point);
  await app.ask('projector:parts', { parts: 3 });
  expect(await app.ask('projector:read', null)).toEqual({
    ok: true,
    value: { isOpen: true, parts: 3, picture: point },
  });
  await app.ask('projector:close', null);
  const states = app.told.filter(([name]) => name === 'projector:changed').map(([, value]) => value);
  expect(states).toEqual([
    { isOpen: true, parts: 1 },
    { isOpen: true, parts: 3 },
    { isOpen: false, parts: 3 },
  ]);
});

test('drops whatever the contract does not name, and refuses what is no picture', async () => {
  const app = await testApp();
  const telling = {
    ...point,
    notes: 'geheim',
    before: [{ council: { ...essel, replyEmail: 'geheim@essel.example' }, text: 'Tekst' }],
  };
  expect(codeOf(await answer('projector:show', app.context, telling))).toBe('ok');
  expect(JSON.stringify(await app.ask('projector:read', null))).not.toContain('geheim');
  expect(codeOf(await answer('projector:show', app.context, { kind: 'html', body: '<b>' }))).toBe(
    'invalid-input',
  );
});
