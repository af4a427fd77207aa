import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { type DossierId, dossierIdSchema } from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { importOf, opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';

afterEach(closeWindow);

const other: DossierId = dossierIdSchema.parse('d-ander');

it('says which dossier a file belongs to, and opens it where it is on this computer', async () => {
  const bridge = fakeBridge({
    'dossier:open': () => ({ ...opened(), id: other }),
    'exchange:choose-files': () => ({
      savedAt: '2026-11-20T13:02:00.000Z',
      commands: [],
      files: [
        {
          file: 'zorg.samenadvies',
          status: 'refused',
          error: { code: 'other-dossier', message: 'Ander dossier.' },
          belongsTo: { id: other, title: 'Zorg dichtbij', isHere: true },
        },
      ],
    }),
  });
  useDossier.getState().show(opened());
  goTo('contributions');
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: 'Kies bestanden' }));
  expect(await screen.findByText(/hoort bij het dossier ‘Zorg dichtbij’/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Open ‘Zorg dichtbij’' }));
  expect(await screen.findByText(/Lees ‘zorg.samenadvies’ hier nu nog een keer in/)).toBeTruthy();
  expect(bridge.asked('dossier:open')).toEqual([{ id: other }]);
  expect(useDossier.getState().id).toBe(other);
  expect(screen.queryByText(/hoort bij het dossier/)).toBeNull();
});

it('shows under which other name a council was invited', async () => {
  fakeBridge({});
  const before = Object.values(sampleDossier().shared.invitations)[0];
  if (before === undefined) throw new Error('no invitation');
  const councils = before.councils.map((council) =>
    council.municipality === 'Essel' ? { ...council, name: 'Participatieraad Essel' } : council,
  );
  const renamed = { ...before, councils, ancestors: [hashRecord(before)] };
  useDossier.getState().show(opened(sampleDossier(importOf('nieuw.samenadvies', renamed))));
  goTo('contributions');
  showWindow();
  expect(await screen.findByText('heette eerder ‘Adviesraad Essel’')).toBeTruthy();
});
