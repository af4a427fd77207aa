// Zoek in alles in the window: by key and from Start, results while typing, and what cannot be done is said.
import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CouncilId, DossierId, PointId } from '@shared/domain';
import { memoryWords as words } from '@shared/i18n/nl-memory';
import type { MemoryAnswer } from '@shared/memory';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { card } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { closeMemory } from '../../platform/memory-place';

afterEach(() => {
  closeMemory();
  closeWindow();
});

function answer(title: string): MemoryAnswer {
  const source = { of: 'point' as const, council: 'wa' as CouncilId, point: 'p' as PointId, key: 'p' };
  const wording = { kind: 'zorg' as const, chapter: '', title, body: '', advice: '' };
  const entry = { source, title, text: '', who: ['Raad'], date: null, place: '3.2', status: null, wording };
  const hit = { id: title, entry, title: [{ text: title, isFound: true }], excerpt: [] };
  return {
    groups: [{ dossier: 'd-oud' as DossierId, title: 'Oud dossier', hits: [hit], more: 0 }],
    count: 1,
  };
}

it('opens by key, finds while typing, says where a text stands, and offers no use of it on Start', async () => {
  const bridge = fakeBridge({
    'start:list': () => [card],
    'memory:prepare': () => ({ dossiers: 3, texts: 40, unread: 1 }),
    'memory:search': (input) => answer(`Over ${(input as { query: string }).query}`),
  });
  const user = showWindow();
  await screen.findByRole('button', { name: new RegExp(`^${words.act}`) });
  await user.keyboard('{Control>}{Shift>}F{/Shift}{/Control}');
  await screen.findByText(words.ready(40, 3));
  expect(screen.getByText(words.unread(1))).toBeTruthy();
  await user.keyboard('taxi');
  expect(await screen.findByText('Over taxi')).toBeTruthy();
  expect(screen.getByText(/in de brief bij 3\.2/)).toBeTruthy();
  expect(bridge.asked('memory:search').at(-1)).toEqual({ query: 'taxi' });
  expect(screen.queryByRole('button', { name: words.useNamed('Over taxi') })).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says why a dossier does not open, and stays', async () => {
  fakeBridge({
    'start:list': () => [card],
    'memory:prepare': () => ({ dossiers: 1, texts: 1, unread: 0 }),
    'memory:search': () => answer('De taxi'),
  });
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${words.act}`) }));
  await user.keyboard('taxi');
  await user.click(await screen.findByRole('button', { name: words.openNamed('De taxi') }));
  expect((await screen.findByRole('alert')).textContent).toContain('dossier:open');
  expect(screen.getByRole('dialog', { name: words.title })).toBeTruthy();
});
