import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Command, type Dossier, applyAll } from '@shared/commands';
import { type CurrentPoint, currentPoints, letterSettings, sessionView } from '@shared/views';
import { proposals } from '@shared/views/proposals';
import { type TriageRow, triageRows } from '@shared/views/triage';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { contributionOf, importOf, opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo as goToStep } from '../../platform/place';
import { goTo } from './session-place';
import { setAsideMany, takeMany } from './triage-acts';
import { changeTriage } from './triage-state';

const at = '2026-11-20T13:00:00.000Z';

beforeEach(() => {
  goTo({ selected: null, view: 'list', shows: 'open', search: '' });
  changeTriage({ chosen: new Set(), sort: 'chapter', council: null, kind: null });
});
afterEach(closeWindow);

async function atTable(dossier: Dossier = sampleDossier()) {
  const clusters = currentPoints(dossier.shared).map(({ key }) => ({ keys: [key], title: '' }));
  fakeBridge({ 'session:suggest': () => ({ clusters, pairs: [] }) });
  useDossier.getState().show(opened(dossier));
  goToStep('session');
  const user = showWindow();
  await screen.findByRole('grid', { name: 'Voorstellen' });
  return user;
}

const state = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return sessionView(dossier.shared);
};
const box = (title: string) => screen.getByRole('checkbox', { name: `Kies ‘${title}’` });
const titles = (points: readonly CurrentPoint[]) => points.map(({ point }) => point.title).sort();

describe('the table before the meeting', () => {
  it('chooses a range by keyboard, takes it over in one stroke, and undo brings all back', async () => {
    const user = await atTable();
    box('De taxi komt te laat').focus();
    await user.keyboard(' ');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByText('2 voorstellen gekozen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Overnemen (2)' }));
    expect(state().jointPoints.map(({ joint }) => joint.title)).toEqual([
      'De taxi komt te laat',
      'Bellen helpt',
    ]);
    expect(new Set(state().jointPoints.map(({ joint }) => joint.order)).size).toBe(2);
    expect(titles(state().undecided)).toEqual(['Avondvervoer']);
    const message = within(document.querySelector<HTMLElement>('.message') ?? document.body);
    await user.click(message.getByRole('button', { name: 'Ongedaan maken' }));
    expect(state().jointPoints).toEqual([]);
    expect(state().undecided).toHaveLength(3);
  });

  it('chooses everything with Ctrl+A, and leaves nothing out without a reason', async () => {
    const user = await atTable();
    box('Bellen helpt').focus();
    await user.keyboard('{Control>}a{/Control}');
    await user.click(screen.getByRole('button', { name: 'Niet opnemen…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Neem niet op' }));
    expect(dialog.getByText(/Schrijf de reden op/)).toBeTruthy();
    await user.type(dialog.getByRole('textbox'), 'Staat er al');
    await user.click(dialog.getByRole('button', { name: 'Neem niet op' }));
    expect(state().dropped.map(({ reason }) => reason)).toEqual([
      'Staat er al',
      'Staat er al',
      'Staat er al',
    ]);
    await useDossier.getState().perform({ type: 'undo', at });
    expect(state().undecided).toHaveLength(3);
  });

  it('confirms what needs no discussion after showing the titles, and leaves what a person set apart', async () => {
    const user = await atTable();
    await user.click(box('Avondvervoer'));
    await user.click(screen.getByRole('button', { name: 'Zet bij bespreken' }));
    expect(screen.getByRole('radio', { name: 'Bespreken (1)' })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Bevestig 2 hamerstukken' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'De taxi komt te laat',
      'Bellen helpt',
    ]);
    await user.click(dialog.getByRole('button', { name: 'Bevestig 2 hamerstukken' }));
    expect(titles(state().undecided)).toEqual(['Avondvervoer']);
  });

  it('draws only the rows in sight of many, and still counts and chooses all', async () => {
    const many = Array.from({ length: 400 }, (_, index) => [`Punt ${index}`, 'Tekst'] as const);
    const user = await atTable(sampleDossier(importOf('zee.samenadvies', contributionOf('ze', many))));
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(403 + 2));
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    box('De taxi komt te laat').focus();
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(box('Punt 399'));
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('403 voorstellen gekozen')).toBeTruthy();
  });
});

function rowsOf(dossier: Dossier): TriageRow[] {
  const session = sessionView(dossier.shared);
  const [first, , third] = currentPoints(dossier.shared).map(({ key }) => key);
  const suggestions = { clusters: [{ keys: [first ?? '', third ?? ''], title: 'Taxi' }], pairs: [] };
  return triageRows(proposals(session, suggestions), session, suggestions);
}

function dataOf(dossier: Dossier) {
  return { dossier, session: sessionView(dossier.shared), settings: letterSettings(dossier.shared) };
}

function after(dossier: Dossier, acts: Extract<Command, { type: 'decide' }>['acts']): Dossier {
  const made = applyAll(dossier, [{ type: 'decide', at, acts }]);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

describe('deciding on many', () => {
  const start = sampleDossier();
  const rows = rowsOf(start);
  const ids = () => {
    let last = 0;
    return () => `j${(last += 1)}`;
  };

  it('takes over and joins as one by one does, with every point in one place', () => {
    const atOnce = after(start, takeMany(rows, dataOf(start), ids()));
    const newId = ids();
    const oneByOne = rows.reduce(
      (dossier, row) => after(dossier, takeMany([row], dataOf(dossier), newId)),
      start,
    );
    expect(sessionView(atOnce.shared)).toEqual(sessionView(oneByOne.shared));
    const { jointPoints, undecided } = sessionView(atOnce.shared);
    expect(undecided).toEqual([]);
    expect(jointPoints.map(({ joint }) => joint.handling)).toEqual(['samenvoegen', 'overnemen']);
    expect(jointPoints.flatMap(({ members }) => members)).toHaveLength(3);
  });

  it('parks and leaves out as one by one does, also what was in the letter already', () => {
    const taken = after(start, takeMany(rows.slice(0, 1), dataOf(start), ids()));
    for (const how of ['park', 'drop'] as const) {
      const all = rowsOf(taken);
      const atOnce = sessionView(after(taken, setAsideMany(all, how, 'vol')).shared);
      const oneByOne = all.reduce((dossier, row) => after(dossier, setAsideMany([row], how, 'vol')), taken);
      expect(atOnce).toEqual(sessionView(oneByOne.shared));
      expect(how === 'park' ? atOnce.parked : atOnce.dropped).toHaveLength(3);
      expect(atOnce.jointPoints).toEqual([]);
    }
  });
});
