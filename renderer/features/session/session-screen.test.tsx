import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '@shared/commands';
import { currentPoints, sessionView } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo as goToStep } from '../../platform/place';
import { goTo } from './session-place';

beforeEach(() => {
  goTo({ selected: null, view: 'list', shows: 'open', search: '' });
});
afterEach(closeWindow);

async function atSession(dossier: Dossier = sampleDossier()) {
  const keys = currentPoints(dossier.shared).map((point) => point.key);
  const [taxi = '', bell = '', evening = ''] = keys;
  const bridge = fakeBridge({
    'session:suggest': () => ({
      clusters: [{ keys: [taxi, evening], title: 'Taxi' }],
      pairs: [{ a: bell, b: evening, score: 0.5, relation: 'overlap', why: ['beide: vervoerder'] }],
    }),
  });
  useDossier.getState().show(opened(dossier));
  goToStep('session');
  const user = showWindow();
  await screen.findByText(/Samenvoegen \(2 punten\)/);
  await user.click(screen.getByRole('button', { name: /Begin bij het eerste punt|Ga verder/ }));
  return { user, bridge };
}

const state = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return sessionView(dossier.shared);
};
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const joint = () => within(screen.getByRole('region', { name: 'Gezamenlijk punt en besluit' }));

describe('Sessie', () => {
  it('shows a proposal as a proposal, and what of the other council is not in it', async () => {
    await atSession();
    expect(title()).toBe('Besluit over ‘De taxi komt te laat’');
    expect(joint().getByText('Voorstel voor de brief')).toBeTruthy();
    expect(joint().getByText(/De tekst van Waterhoven/)).toBeTruthy();
    const marks = [...document.querySelectorAll('li.member mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['Na zes uur rijdt er niets meer.']);
    expect(state().jointPoints).toHaveLength(0);
  });

  it('joins two points with one key, says so, and takes it back', async () => {
    const { user } = await atSession();
    await user.keyboard('2');
    expect(await screen.findByText('Samengevoegd: ‘De taxi komt te laat’.')).toBeTruthy();
    expect(title()).toBe('Besluit over ‘Bellen helpt’');
    expect(state().jointPoints[0]?.members).toHaveLength(2);
    expect(state().undecided.map(({ point }) => point.title)).toEqual(['Bellen helpt']);
    const message = within(document.querySelector<HTMLElement>('.message') ?? document.body);
    await user.click(message.getByRole('button', { name: 'Ongedaan maken' }));
    expect(state().jointPoints).toHaveLength(0);
    expect(title()).toBe('Besluit over ‘De taxi komt te laat’');
  });

  it('does not decide on the next point by the second half of a double click', async () => {
    const { user } = await atSession();
    // All within one moment, however busy the machine is.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    await user.dblClick(screen.getByRole('button', { name: /Samenvoegen/ }));
    await user.dblClick(screen.getByRole('button', { name: /Parkeren/ }));
    clock.mockRestore();
    expect(title()).toBe('Besluit over ‘Bellen helpt’');
    expect(state().jointPoints).toHaveLength(1);
    expect(state().parked).toHaveLength(0);
  });

  it('keeps points apart: each asks for a decision of its own', async () => {
    const { user } = await atSession();
    await user.click(screen.getByRole('button', { name: /Apart houden/ }));
    expect(screen.getByText('Wat de raad schreef')).toBeTruthy();
    expect(state().undecided).toHaveLength(3);
    await user.keyboard('/');
    expect(screen.queryByText(/Samenvoegen \(/)).toBeNull();
  });

  it('leaves nothing out without a reason', async () => {
    const { user } = await atSession();
    await user.keyboard('6');
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Neem niet op' }));
    expect(dialog.getByText(/Schrijf de reden op/)).toBeTruthy();
    expect(state().dropped).toHaveLength(0);
    await user.type(dialog.getByRole('textbox'), 'Staat al in het beleid');
    await user.click(dialog.getByRole('button', { name: 'Neem niet op' }));
    expect(state().dropped.map((entry) => entry.reason)).toEqual([
      'Staat al in het beleid',
      'Staat al in het beleid',
    ]);
  });

  it('keeps what was typed when another step is opened, and puts it in the letter on a decision', async () => {
    const { user, bridge } = await atSession();
    await user.click(screen.getByRole('button', { name: 'Bewerk de tekst' }));
    const body = screen.getByRole('textbox', { name: 'Tekst' });
    await user.clear(body);
    await user.type(body, 'Wij wachten 2 uur.');
    expect(title()).toBe('Besluit over ‘De taxi komt te laat’');
    goToStep('letter');
    await screen.findByRole('heading', { name: 'Maak de brief af' });
    goToStep('session');
    expect(await screen.findByText('Wij wachten 2 uur.')).toBeTruthy();
    expect(
      bridge.asked('dossier:command').some((input) => JSON.stringify(input).includes('Wij wachten 2 uur.')),
    ).toBe(true);
    await user.keyboard('3');
    expect(state().jointPoints[0]?.joint).toMatchObject({
      body: 'Wij wachten 2 uur.',
      handling: 'aanpassen',
    });
  });

  it('changes the text of a decided point when the text is left, and undoes that edit alone', async () => {
    const { user } = await atSession();
    await user.keyboard('2k');
    await user.click(await screen.findByRole('button', { name: 'Bewerk de tekst' }));
    await user.type(screen.getByRole('textbox', { name: 'Advies' }), 'Rijd op tijd.');
    await user.click(screen.getByRole('button', { name: 'Klaar met bewerken' }));
    expect(state().jointPoints[0]?.joint.advice).toBe('Rijd op tijd.');
    await useDossier.getState().perform({ type: 'undo', at: '2026-11-20T13:02:00.000Z' });
    expect(state().jointPoints[0]?.joint.advice).toBeUndefined();
    await waitFor(() => expect(screen.queryByText(/Rijd op tijd/)).toBeNull());
  });

  it('adds a suggested partner to the proposal, and that can be undone too', async () => {
    const { user } = await atSession();
    expect(screen.getByText('beide: vervoerder')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Voeg toe: punt van Waterhoven/ }));
    expect(screen.getByRole('heading', { name: 'Bellen helpt' })).toBeTruthy();
    await user.keyboard('2');
    expect(state().jointPoints[0]?.members).toHaveLength(3);
  });

  it('notes a position, with the words of a minority required', async () => {
    const { user } = await atSession();
    await user.keyboard('2k');
    await user.click(await screen.findByRole('button', { name: /Nog open Zeewijk/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: /Minderheid/ }));
    await user.click(dialog.getByRole('button', { name: 'Bewaar het standpunt' }));
    expect(dialog.getByText(/Schrijf op wat de raad zegt/)).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: /In de woorden/ }), 'Wij willen meer.');
    await user.click(dialog.getByRole('button', { name: 'Bewaar het standpunt' }));
    expect(await screen.findByRole('button', { name: /Minderheid Zeewijk/ })).toBeTruthy();
  });
});
