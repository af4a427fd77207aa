import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Contribution } from '@shared/domain';
import { hashRecord } from '@shared/exchange/record-hash';
import { contributionOverview, currentPoints } from '@shared/views';
import { fakeBridge } from '../../../app/test-support/fake-bridge';
import {
  contributionOf,
  fromWaterhoven,
  importOf,
  opened,
  sampleDossier,
} from '../../../app/test-support/sample';
import { closeWindow, showWindow } from '../../../app/test-support/show';
import { useDossier } from '../../../platform/dossier-store';
import { goTo } from '../../../platform/place';

afterEach(closeWindow);

const late = ['De taxi komt te laat', 'De taxi komt vaak een half uur te laat.'] as const;
const same = ['Bellen helpt', 'Laat de vervoerder bellen.'] as const;
const call = ['Bellen helpt', 'Laat de vervoerder altijd bellen.'] as const;
const noCall = ['Bellen helpt', 'Laat de vervoerder een bericht sturen.'] as const;

async function atFork(one: Contribution, other: Contribution) {
  const bridge = fakeBridge({});
  const dossier = sampleDossier(importOf('thuis.samenadvies', one), importOf('kantoor.samenadvies', other));
  useDossier.getState().show(opened(dossier));
  goTo('contributions');
  const user = showWindow();
  expect(await screen.findByText('1 raad stuurde dubbel')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kies wat geldt voor Waterhoven' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Kies wat geldt' }));
  return { bridge, user, sheet };
}

const bodies = () =>
  currentPoints(useDossier.getState().dossier?.shared ?? sampleDossier().shared)
    .filter(({ council }) => council === 'wa')
    .map(({ point }) => point.body);
const stateNow = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return contributionOverview(dossier.shared, new Set(dossier.local.setAside)).councils[0]?.state;
};

describe('Kies wat geldt', () => {
  it('lets people choose point by point, proposes what one version changed, and takes the choice back', async () => {
    const home = contributionOf('wa', [late, call], [fromWaterhoven]);
    const office = {
      ...contributionOf('wa', [fromWaterhovenPoint(0), noCall], [fromWaterhoven]),
      sentBy: 'Jan',
    };
    const { user, sheet } = await atFork(home, office);
    expect(sheet.getByRole('heading', { name: 'Kies zelf: 1 punt' })).toBeTruthy();
    expect(sheet.getByRole('heading', { name: 'Voorstel: 1 punt' })).toBeTruthy();
    expect(sheet.getAllByRole('insertion').map((node) => node.textContent.trim())).toContain('altijd');
    await user.click(sheet.getByRole('button', { name: 'Bewaar de keuze' }));
    expect(await screen.findByRole('dialog', { name: /Kies eerst bij 1 punt/ })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(stateNow()).toBe('fork');

    const question = within(sheet.getByRole('radiogroup', { name: 'Wat geldt voor ‘Bellen helpt’?' }));
    await user.click(question.getByRole('radio', { name: 'Beide, als twee punten' }));
    await user.type(sheet.getByRole('textbox', { name: 'Wie koos dit?' }), 'Riet');
    await user.click(sheet.getByRole('button', { name: 'Bewaar de keuze' }));
    expect(await screen.findByText(/De keuze voor Waterhoven geldt nu/)).toBeTruthy();
    expect(stateNow()).toBe('in');
    expect([...bodies()].sort()).toEqual([call[1], late[1], noCall[1]].sort());
    expect(screen.getByText('Gekozen per punt')).toBeTruthy();

    const message = within(document.querySelector<HTMLElement>('.message') ?? document.body);
    await user.click(message.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(stateNow()).toBe('fork'));
  });

  it('copies a mail that names both versions, and sets one aside', async () => {
    const home = contributionOf('wa', [late, same], [fromWaterhoven]);
    const office = {
      ...contributionOf('wa', [fromWaterhovenPoint(0), noCall], [fromWaterhoven]),
      sentBy: 'Jan',
    };
    const { user, sheet, bridge } = await atFork(home, office);
    await user.click(sheet.getByRole('button', { name: 'Kopieer een mail aan de raad' }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Beste leden van Adviesraad Waterhoven,');
    expect(text).toContain('- Nummer 2, 6 november 2026, door Jan (2 punten)');
    expect(text).toContain('door de secretaris');
    expect(text).not.toMatch(/\bu\b|\buw\b/i);
    await user.click(sheet.getByRole('button', { name: 'Zet deze versie opzij: Versie 1' }));
    await waitFor(() => expect(stateNow()).toBe('in'));
    expect(screen.queryByText('1 raad stuurde dubbel')).toBeNull();
    expect(bridge.asked('dossier:command')).toHaveLength(1);
  });

  it('gives way to the council’s own contribution that knows both versions', async () => {
    const home = contributionOf('wa', [late, same], [fromWaterhoven]);
    const office = contributionOf('wa', [fromWaterhovenPoint(0), noCall], [fromWaterhoven]);
    const { user, sheet } = await atFork(home, office);
    await user.type(sheet.getByRole('textbox', { name: 'Wie koos dit?' }), 'Riet');
    await user.click(sheet.getByRole('button', { name: 'Bewaar de keuze' }));
    await waitFor(() => expect(stateNow()).toBe('in'));
    const own = contributionOf(
      'wa',
      [['Samen', 'Dit zegt de raad nu zelf.']],
      [fromWaterhoven, home, office],
    );
    await useDossier.getState().perform(importOf('raad.samenadvies', own));
    expect(stateNow()).toBe('in');
    expect(bodies()).toEqual(['Dit zegt de raad nu zelf.']);
  });
});

describe('Alles wat een raad stuurde', () => {
  it('keeps every contribution within reach and compares any two', async () => {
    const second = contributionOf('wa', [late, same], [fromWaterhoven]);
    const third = contributionOf('wa', [late], [fromWaterhoven, second]);
    fakeBridge({});
    useDossier
      .getState()
      .show(opened(sampleDossier(importOf('twee.json', second), importOf('drie.json', third))));
    goTo('contributions');
    const user = showWindow();
    await user.click(await screen.findByRole('button', { name: 'Bekijk de bijdrage van Waterhoven' }));
    const panel = within(screen.getByRole('dialog', { name: 'Bijdrage van Waterhoven' }));
    expect(panel.getByText('Laat de vervoerder bellen.')).toBeTruthy();
    expect(panel.getByRole('heading', { name: 'Ingetrokken punten' })).toBeTruthy();
    expect(panel.getAllByText('Vervangen')).toHaveLength(2);

    await user.click(panel.getByRole('button', { name: /Vergelijk met een andere bijdrage/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Nummer 1/ }));
    expect(panel.getByText(/^Dit veranderde van Nummer 1, .* naar Nummer 3/)).toBeTruthy();
    expect(panel.getAllByRole('deletion').map((node) => node.textContent)).toContain('drie kwartier');

    await user.click(panel.getByRole('button', { name: /^Bekijk: Nummer 1/ }));
    expect(panel.getByText(/Deze bijdrage geldt niet meer/)).toBeTruthy();
    expect(panel.getByText('De taxi komt vaak drie kwartier te laat.')).toBeTruthy();
    await user.click(panel.getByRole('button', { name: 'Terug naar wat nu geldt' }));
    expect(panel.queryByText(/Deze bijdrage geldt niet meer/)).toBeNull();
  });

  it('lets a council that nobody invited come in, with its points', async () => {
    const stranger = { ...contributionOf('xx', [late]), council: contributionOf('nieuwland', []).council };
    fakeBridge({});
    useDossier.getState().show(opened(sampleDossier(importOf('vreemd.json', stranger))));
    goTo('contributions');
    const user = showWindow();
    await user.click(await screen.findByRole('button', { name: /^Voeg deze raad toe/ }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Gemeente' }), 'Nieuwland');
    await user.click(dialog.getByRole('button', { name: 'Voeg toe' }));
    expect(await screen.findByRole('row', { name: /Nieuwland.*Adviesraad/ })).toBeTruthy();
    const { dossier } = useDossier.getState();
    expect(contributionOverview(dossier?.shared ?? sampleDossier().shared).waiting).toEqual([]);
    expect(dossier?.shared.contributions[hashRecord(stranger)]).toBeTruthy();
  });
});

function fromWaterhovenPoint(at: number): readonly [string, string] {
  const point = fromWaterhoven.points[at];
  return [point?.title ?? '', point?.body ?? ''];
}
