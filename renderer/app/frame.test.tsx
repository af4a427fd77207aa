import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBridge } from './test-support/fake-bridge';
import { card, opened } from './test-support/sample';
import { closeWindow, showWindow } from './test-support/show';

afterEach(closeWindow);

async function openDossier(answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge({ 'start:list': () => [card], 'dossier:open': () => opened(), ...answers });
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: /Verder met/ }));
  await screen.findByRole('navigation', { name: 'Stappen' });
  return { bridge, user };
}

describe('the frame', () => {
  it('takes back the last act from the bar and from the keyboard, and does it again', async () => {
    const { bridge, user } = await openDossier();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('1 van 3 binnen')).toBeTruthy();
    await user.keyboard('{Control>}y{/Control}');
    expect(await screen.findByText('2 van 3 binnen')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('1 van 3 binnen')).toBeTruthy();
    expect(bridge.asked('dossier:command')).toMatchObject([
      { command: { type: 'undo' } },
      { command: { type: 'redo' } },
      { command: { type: 'undo' } },
    ]);
  });

  it('says why a button cannot do anything now', async () => {
    const { bridge, user } = await openDossier();
    const redo = screen.getByRole('button', { name: 'Opnieuw' });
    expect(redo.getAttribute('aria-disabled')).toBe('true');
    await user.click(redo);
    expect(await screen.findByRole('dialog', { name: 'Er is niets om opnieuw te doen.' })).toBeTruthy();
    expect(bridge.asked('dossier:command')).toEqual([]);
  });

  it('never says that all is saved when it is not', async () => {
    const { user } = await openDossier({
      'dossier:command': () => {
        throw new Error('full disk');
      },
    });
    expect(screen.getByText(/^Alles bewaard/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Niet bewaard')).toBeTruthy();
    expect(screen.queryByText(/^Alles bewaard/)).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('De laatste wijziging is niet bewaard.');
    expect(await screen.findByText('2 van 3 binnen')).toBeTruthy();
  });

  it('makes all text larger and keeps that', async () => {
    const { bridge, user } = await openDossier();
    await user.click(screen.getByRole('button', { name: 'Groter' }));
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1.15');
    expect(bridge.asked('settings:write')).toMatchObject([{ textScale: 1.15 }]);
    await user.click(screen.getByRole('button', { name: 'Kleiner' }));
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1');
  });

  it('moves to the title of a step, which says what comes next', async () => {
    const { user } = await openDossier();
    await user.click(screen.getByRole('button', { name: /Reactie.*Nog geen reactie/ }));
    const title = await screen.findByRole('heading', {
      level: 1,
      name: 'Leg het antwoord naast onze punten',
    });
    expect(document.activeElement).toBe(title);
    expect(screen.getByRole('button', { name: 'Kies de reactie' })).toBeTruthy();
  });

  it('shows a participant the steps of a council, and asks which council that is', async () => {
    const { user } = await openDossier();
    await user.click(screen.getByRole('button', { name: /^Rol: gezamenlijk secretaris/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: /Deelnemer/ }));
    const question = within(await screen.findByRole('dialog', { name: 'Van welke raad ben je?' }));
    await user.click(question.getByRole('button', { name: 'Later kiezen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('button', { name: /Bijdragen/ })).toBeNull();
    expect(screen.getByRole('button', { name: /Versturen.*Kies eerst je raad/ })).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: 'Lees het beleidsstuk' })).toBeTruthy();
  });
});
