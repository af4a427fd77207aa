import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { reportContribution } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import {
  card,
  contributionOf,
  fromWaterhoven,
  importOf,
  opened,
  sampleDossier,
} from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';

afterEach(closeWindow);

const second = contributionOf(
  'wa',
  [
    ['De taxi komt te laat', 'De taxi komt vaak een half uur te laat.'],
    ['Bellen helpt', 'Laat de vervoerder bellen.'],
  ],
  [fromWaterhoven],
);

async function atContributions(answers: Parameters<typeof fakeBridge>[0] = {}, dossier = sampleDossier()) {
  const bridge = fakeBridge({
    'start:list': () => [card],
    'dossier:open': () => opened(dossier),
    ...answers,
  });
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: /Verder met/ }));
  await screen.findByRole('table');
  return { bridge, user };
}

const rowOf = (council: string) => within(screen.getByRole('row', { name: new RegExp(council) }));

describe('Bijdragen', () => {
  it('keeps a missing council in its place, with a reminder to copy', async () => {
    const { user } = await atContributions();
    expect(rowOf('Zeewijk').getByText('Nog niet binnen.')).toBeTruthy();
    await user.click(rowOf('Zeewijk').getByRole('button', { name: /Stuur herinnering/ }));
    expect(await screen.findByText(/De herinnering voor Zeewijk is gekopieerd/)).toBeTruthy();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Beste leden van Adviesraad Zeewijk,');
    expect(text).toContain('21 november 2026');
    expect(text).not.toMatch(/\bu\b|\buw\b/i);
  });

  it('tells of every file what it brought or why it was not read', async () => {
    const { user } = await atContributions({
      'exchange:choose-files': () => ({
        savedAt: '2026-11-20T13:02:00.000Z',
        commands: [importOf('herzien.samenadvies', second)],
        files: [
          {
            file: 'herzien.samenadvies',
            status: 'read',
            contributions: [reportContribution(sampleDossier().shared, second)],
            otherRecords: 0,
            warnings: [],
          },
          {
            file: 'foto.jpg',
            status: 'refused',
            error: { code: 'x', message: 'Dit is een foto. Er is niets veranderd.' },
          },
        ],
      }),
    });
    await user.click(screen.getByRole('button', { name: 'Kies bestanden' }));
    expect(await screen.findByRole('heading', { name: '1 bestand gelezen, 1 niet' })).toBeTruthy();
    expect(screen.getByText('Dit is een foto. Er is niets veranderd.')).toBeTruthy();
    expect(screen.getByText('Nieuwe bijdrage van Waterhoven: 1 gewijzigd.')).toBeTruthy();
    expect(rowOf('Waterhoven').getByText('Nummer 2')).toBeTruthy();
    expect(rowOf('Waterhoven').getByText('6 november 2026')).toBeTruthy();
  });

  it('shows in a changed point which words came and which went', async () => {
    const { user } = await atContributions({}, sampleDossier(importOf('herzien.samenadvies', second)));
    await user.click(screen.getByRole('button', { name: 'Bekijk de bijdrage van Waterhoven' }));
    const panel = within(screen.getByRole('dialog', { name: 'Bijdrage van Waterhoven' }));
    expect(panel.getAllByRole('insertion').map((node) => node.textContent)).toContain('een half uur');
    expect(panel.getAllByRole('deletion').map((node) => node.textContent)).toContain('drie kwartier');
    expect(panel.getAllByText('Gewijzigd')).toHaveLength(1);
    // And what became of each point.
    expect(panel.getAllByText('Nog te beslissen')).toHaveLength(second.points.length);
  });

  it('puts what a file brought aside, and takes that back', async () => {
    const { user } = await atContributions();
    await user.click(screen.getByRole('button', { name: 'Zet opzij: essel.samenadvies' }));
    expect(await screen.findByText('1 van 3 binnen')).toBeTruthy();
    expect(screen.getByText('Telt niet mee')).toBeTruthy();
    const message = within(
      screen.getByText(/telt niet meer mee. Het blijft bewaard/).closest('.message') as HTMLElement,
    );
    await user.click(message.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('2 van 3 binnen')).toBeTruthy();
  });
});
