import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { SharedFolderStatus } from '@shared/ipc/contract';
import { reportContribution } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import {
  card,
  contributionOf,
  dossierId,
  importOf,
  opened,
  sampleDossier,
} from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';

afterEach(closeWindow);

const none: SharedFolderStatus = {
  folder: null,
  reach: 'not-looked',
  lookedAt: null,
  read: null,
  wrote: null,
  writeError: null,
  settling: 0,
  elsewhere: 0,
  troubled: [],
  loose: [],
  isCutOff: false,
};
const now = new Date().toISOString();
const inUse: SharedFolderStatus = {
  ...none,
  folder: '/home/anna/Nextcloud/Advies',
  reach: 'here',
  lookedAt: now,
  read: { files: 3, at: now },
};
const fromZeewijk = contributionOf('ze', [['Bankjes', 'Zet bankjes neer.']]);

async function atContributions(status: SharedFolderStatus, answers: Parameters<typeof fakeBridge>[0] = {}) {
  let dossier = sampleDossier();
  const bridge = fakeBridge({
    'start:list': () => [card],
    'dossier:open': () => opened(dossier),
    'shared-folder:status': () => status,
    ...answers,
  });
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: /Verder met/ }));
  await screen.findByRole('region', { name: 'Gezamenlijke map' });
  return { bridge, user, grow: () => (dossier = sampleDossier(importOf('ze.samenadvies', fromZeewijk))) };
}

const panel = () => within(screen.getByRole('region', { name: 'Gezamenlijke map' }));

it('says what a shared folder is for, and what it did once there is one', async () => {
  const { user } = await atContributions(none, { 'shared-folder:choose': () => inUse });
  expect(panel().getByText(/leest dan vanzelf/)).toBeTruthy();
  await user.click(panel().getByRole('button', { name: 'Kies een map' }));
  expect(await panel().findByText(/^3 bestanden gelezen, vandaag om/)).toBeTruthy();
  expect(panel().getByText('/home/anna/Nextcloud/Advies')).toBeTruthy();
});

it('shows what came in by itself, tells of it, and leads to it', async () => {
  const { bridge, user, grow } = await atContributions(inUse);
  expect(screen.getByText('2 van 3 binnen')).toBeTruthy();
  const contributions = [reportContribution(sampleDossier().shared, fromZeewijk)];
  const read = {
    file: 'ze.samenadvies',
    status: 'read',
    contributions,
    otherRecords: 0,
    warnings: [],
  } as const;
  grow();
  bridge.tell('dossier:arrived', {
    id: dossierId,
    outcome: { files: [read], commands: [importOf('ze.samenadvies', fromZeewijk)], savedAt: now },
  });
  expect(
    await screen.findByText('Binnengekomen via de gezamenlijke map: de bijdrage van Zeewijk, 1 punt.'),
  ).toBeTruthy();
  expect(await screen.findByText('3 van 3 binnen')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bekijk' }));
  expect(screen.getByRole('row', { name: /Zeewijk/ })).toBeTruthy();
});

it('says calmly that the folder is away, and that writing is refused', async () => {
  const { bridge } = await atContributions(inUse);
  bridge.tell('shared-folder:changed', { id: dossierId, status: { ...inUse, reach: 'away' } });
  expect(await panel().findByText(/De map is nu niet te bereiken. Je kunt gewoon doorwerken./)).toBeTruthy();
  const writeError = { code: 'folder-read-only', message: 'In deze map mag je niet schrijven.' };
  bridge.tell('shared-folder:changed', { id: dossierId, status: { ...inUse, writeError } });
  expect(await panel().findByText('In deze map mag je niet schrijven.')).toBeTruthy();
});

it('reads a Word or JSON file in only when a person says so', async () => {
  const bytes = new Uint8Array([1]);
  const { bridge, user } = await atContributions(
    { ...inUse, loose: ['bijdrage essel.json'] },
    {
      'shared-folder:fetch': () => ({ name: 'bijdrage essel.json', bytes }),
      'exchange:import-files': () => ({ files: [], commands: [], savedAt: now }),
    },
  );
  expect(bridge.asked('exchange:import-files')).toEqual([]);
  await user.click(panel().getByRole('button', { name: 'Lees in: bijdrage essel.json' }));
  await waitFor(() =>
    expect(bridge.asked('exchange:import-files')).toMatchObject([
      { files: [{ name: 'bijdrage essel.json', bytes }] },
    ]),
  );
});

it('is in the dossier menu as well, beside the copy of everything', async () => {
  const { bridge, user } = await atContributions(inUse, {
    'archive:save': () => ({ path: '/x/Kopie.samenadvies', fileName: 'Kopie.samenadvies' }),
  });
  await user.click(screen.getByRole('button', { name: 'Thuis in de wijk' }));
  await user.click(await screen.findByRole('menuitem', { name: /Gezamenlijke map/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Gezamenlijke map' }));
  expect(dialog.getByText(/3 bestanden gelezen/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Sluit' }));
  await user.click(screen.getByRole('button', { name: 'Thuis in de wijk' }));
  await user.click(await screen.findByRole('menuitem', { name: /Bewaar een kopie van alles/ }));
  expect(await screen.findByText(/Alles van dit dossier staat in ‘Kopie.samenadvies’/)).toBeTruthy();
  expect(bridge.asked('archive:save')).toEqual([{ id: dossierId }]);
});
