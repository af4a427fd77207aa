// The door: who may ask, what may be asked, and what a bug looks like from the window.
import type { Result } from '@shared/domain';
import { channels } from '@shared/ipc/channels';
import { contract } from '@shared/ipc/contract';
import { expect, test } from 'vitest';
import { codeOf } from '../persistence/test-support/temporary-store';
import { isOwnUrl } from '../security/app-origin';
import { type Door, type SenderEvent, registerHandlers } from './register-handlers';
import { type TestApp, testApp } from './test-support/test-context';

type Listener = Parameters<Door['handle']>[1];

function openDoor({ context }: TestApp) {
  const listeners = new Map<string, Listener>();
  registerHandlers({ handle: (channel, listener) => void listeners.set(channel, listener) }, context, (url) =>
    isOwnUrl(url),
  );
  const knock = (channel: string, input: unknown, senderFrame: SenderEvent['senderFrame']) =>
    listeners.get(channel)?.({ senderFrame }, input) as Promise<Result<unknown>>;
  return { listeners, knock };
}

const own = { url: 'app://samenadvies/index.html' };

test('every channel of the contract has a handler, and nothing else has', async () => {
  const { listeners } = openDoor(await testApp());
  expect([...listeners.keys()].sort()).toEqual(Object.keys(contract).sort());
  expect([...channels].sort()).toEqual(Object.keys(contract).sort());
});

test.each([
  null,
  { url: 'https://example.org/' },
  { url: 'app://anders/index.html' },
  { url: 'about:blank' },
])('a question from %j is not answered', async (sender) => {
  const { knock } = openDoor(await testApp());
  expect(codeOf(await knock('start:list', null, sender))).toBe('unknown-sender');
  expect(codeOf(await knock('start:list', null, own))).toBe('ok');
});

test.each([
  ['dossier:open', { id: '../../etc' }],
  ['dossier:open', null],
  ['dossier:command', { id: 'd', command: { type: 'wipe' } }],
  ['blob:read', { id: 'd', hash: '../dossier.json' }],
  ['settings:write', { textScale: 9, theme: 'dark', singleKeys: true }],
])('%s refuses %j', async (channel, input) => {
  const { knock } = openDoor(await testApp());
  expect(codeOf(await knock(channel, input, own))).toBe('invalid-input');
});

test('an exception is a bug: reported, and told in Dutch', async () => {
  const broken = await testApp({
    newId: () => {
      throw new Error('stuk');
    },
  });
  const { knock } = openDoor(broken);
  const input = {
    title: 'Wmo',
    policyTitle: '',
    deadline: null,
    councils: [{ name: 'A', municipality: 'B' }],
  };
  const reply = await knock('dossier:create', input, own);
  expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(broken.bugs).toHaveLength(1);
});
