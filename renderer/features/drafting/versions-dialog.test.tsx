import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { type Command, type WorkingPoint, textOf } from '@shared/commands';
import { type PointId, councilIdSchema } from '@shared/domain';
import { versionWords as words } from '@shared/i18n/nl-versions';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';

const council = councilIdSchema.parse('wa');

afterEach(closeWindow);

function entry(id: string, title: string, body: string): WorkingPoint {
  return { point: { id: id as PointId, kind: 'zorg', chapter: '', title, body }, status: 'concept' };
}

const written: Command = {
  type: 'edit-points',
  council,
  put: [entry('a', 'De taxi', 'De taxi komt te laat.'), entry('b', 'De bus', 'De bus rijdt.')],
  remove: [],
};
const earlier = [entry('a', 'De taxi', 'De taxi komt op tijd.'), entry('c', 'De trein', 'Die stopt niet.')];

async function atVersions() {
  fakeBridge({
    'versions:list': () => [{ name: 'v1', at: '2026-11-03T09:00:00.000Z', is: 'daily' }],
    'versions:read': () => earlier,
  });
  const participant: Command = { type: 'choose-role', role: 'participant', council };
  useDossier.getState().show(opened(sampleDossier(participant, written)));
  goTo('points');
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: words.button }));
  const dialog = within(await screen.findByRole('dialog'));
  return { user, dialog };
}

const titles = () =>
  textOf(useDossier.getState().dossier?.local.working, council).points.map(({ point }) => point.title);

it('shows what a version would change, and goes back to it in one step that can be undone', async () => {
  const { user, dialog } = await atVersions();
  await user.click(await dialog.findByRole('button', { name: /3 november 2026/ }));
  expect(await dialog.findByText(words.changes(3))).toBeDefined();
  expect(dialog.getByRole('region', { name: 'De trein' }).textContent).toContain(words.change['only-then']);
  expect(dialog.getByRole('region', { name: 'De bus' }).textContent).toContain(words.change['only-now']);
  expect(dialog.getByRole('region', { name: 'De taxi' }).querySelector('ins')?.textContent).toContain(
    'op tijd',
  );

  await user.click(dialog.getByRole('button', { name: words.goBack }));
  await waitFor(() => expect(titles()).toEqual(['De taxi', 'De trein']));
  const bar = within(screen.getByRole('banner'));
  await user.click(bar.getByRole('button', { name: 'Ongedaan maken' }));
  await waitFor(() => expect(titles()).toEqual(['De taxi', 'De bus']));
});

it('says what is asked for when nothing is chosen yet', async () => {
  const { user, dialog } = await atVersions();
  await user.click(dialog.getByRole('button', { name: words.goBack }));
  expect(titles()).toEqual(['De taxi', 'De bus']);
  expect(await screen.findAllByText(words.chooseFirst)).not.toEqual([]);
});
