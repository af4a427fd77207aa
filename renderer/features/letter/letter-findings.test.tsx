// What the checks found, in the window: shown, mended, undone; and the letter in other forms.
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Command } from '@shared/commands';
import type { JointPointId } from '@shared/domain';
import { currentPoints, keyOf, sectionIdOf, sessionView } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { dossierId, opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { FakeWorker } from './test-support/fake-worker';

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(closeWindow);

function taken(body: string): Command {
  const [point] = currentPoints(sampleDossier().shared);
  if (point === undefined) throw new Error('no point');
  const jointPoint = {
    id: 'j' as JointPointId,
    members: [{ ...keyOf(point), content: point.content }],
    handling: 'overnemen' as const,
    section: sectionIdOf('Vervoer'),
    order: 1,
    kind: 'advies' as const,
    title: 'Taxi',
    body,
    advice: 'Doe het.',
  };
  return { type: 'decide', at: '2026-11-11T19:00:00.000Z', acts: [{ act: 'take', jointPoint }] };
}

async function atLetter(body: string, answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge(answers);
  useDossier.getState().show(opened(sampleDossier(taken(body))));
  goTo('letter');
  const user = showWindow();
  await screen.findByRole('article', {}, { timeout: 10_000 });
  return { user, bridge };
}

const body = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return sessionView(dossier.shared).jointPoints[0]?.joint.body;
};

it('mends a finding with one press, and undo brings it back', async () => {
  const { user } = await atLetter('De taxi  komt te laat.');
  expect(await screen.findByText(/Hier staat een dubbele spatie/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Herstel: 1.1 Taxi' }));
  await waitFor(() => expect(body()).toBe('De taxi komt te laat.'));
  await waitFor(() => expect(screen.queryByText(/Hier staat een dubbele spatie/)).toBeNull());
  await user.click(screen.getByRole('button', { name: /^Ongedaan maken/ }));
  await waitFor(() => expect(body()).toBe('De taxi  komt te laat.'));
});

it('offers no repair where a person must choose', async () => {
  await atLetter('Bel mevrouw Jansen.');
  expect(await screen.findByText(/Hier staat een naam/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Herstel/ })).toBeNull();
});

it('tells of quotes what main found in the policy documents', async () => {
  const { bridge } = await atLetter('De taxi komt te laat.', {
    'letter:check-quotes': () => [
      { rule: 'quote-not-found', severity: 'warning', where: 'Taxi', message: 'Het citaat staat er niet.' },
    ],
  });
  expect(await screen.findByText('Het citaat staat er niet.', {}, { timeout: 4000 })).toBeTruthy();
  expect(bridge.asked('letter:check-quotes')).toMatchObject([{ id: dossierId }]);
});

it.each([
  ['Pdf', 'pdf'],
  ['Voor de website', 'html'],
  ['Platte tekst', 'text'],
])('saves the letter as %s', async (name, form) => {
  const { user, bridge } = await atLetter('De taxi komt te laat.', {
    'letter:export-form': () => ({ path: `/brieven/Brief.${form}`, fileName: `Brief.${form}` }),
  });
  await user.click(screen.getByRole('button', { name: 'Andere vormen' }));
  await user.click(await screen.findByRole('menuitem', { name: new RegExp(name) }));
  expect(await screen.findByText(`Klaar. Het bestand ‘Brief.${form}’ is bewaard.`)).toBeTruthy();
  expect(bridge.asked('letter:export-form')).toMatchObject([{ id: dossierId, form }]);
});
