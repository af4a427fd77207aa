import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Command } from '@shared/commands';
import { dossierId, opened, sampleDossier } from '../../app/test-support/sample';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { currentPoints } from '@shared/views';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';

afterEach(closeWindow);

const [first] = currentPoints(sampleDossier().shared);
if (first === undefined) throw new Error('The sample has no points.');
const dropped: Command = {
  type: 'decide',
  at: '2026-11-11T19:00:00.000Z',
  acts: [
    {
      act: 'drop',
      point: { council: first.council, point: first.point.id, content: first.content },
      reason: 'Dubbel.',
    },
  ],
};

function show(...commands: Command[]) {
  const file = { path: '/thuis/lijst.docx', fileName: 'lijst.docx' };
  const bridge = fakeBridge({ 'decisions:export': () => file });
  useDossier.getState().show(opened(sampleDossier(...commands)));
  goTo('session');
  return { bridge, user: showWindow() };
}

describe('Besluitenlijst', () => {
  it('is made as Word, and says where it is', async () => {
    const { bridge, user } = show(dropped);
    await user.click(await screen.findByRole('button', { name: 'Besluitenlijst' }));
    await user.click(screen.getByRole('button', { name: 'Maak Word-bestand' }));
    expect(await screen.findByText('De besluitenlijst staat in ‘lijst.docx’.')).toBeTruthy();
    expect(bridge.asked('decisions:export')).toEqual([{ id: dossierId, form: 'word' }]);
  });

  it('says why it cannot be made before anything was decided', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Besluitenlijst' }));
    expect(screen.getAllByText('Er is nog niets besloten.').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Maak Word-bestand' })).toBeNull();
  });
});
