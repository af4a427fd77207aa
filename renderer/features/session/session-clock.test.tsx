import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@shared/commands';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo as goToStep } from '../../platform/place';
import { lineOf } from './session-clock-state';
import { goTo } from './session-place';

beforeEach(() => goTo({ selected: null, view: 'list', shows: 'open', search: '' }));
afterEach(closeWindow);

const fromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

async function atSession(start: number, end: number) {
  const clock = { startedAt: fromNow(start), endsAt: fromNow(end), isHidden: false, isOnProjector: false };
  const draft = { title: '', body: JSON.stringify(clock), advice: '' };
  const set: Command = { type: 'write-draft', about: 'session:clock', draft };
  fakeBridge({});
  useDossier.getState().show(opened(sampleDossier(set)));
  goToStep('session');
  const user = showWindow();
  await screen.findByRole('region', { name: 'Projector en klok' });
  return user;
}

describe('the clock on the session', () => {
  it('stands where it was set before, can be put away and be taken away', async () => {
    const user = await atSession(-30, 60);
    expect(screen.getByText(/^Nog 3 punten, (1 uur|59 minuten): (19|20) minuten per punt$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Berg op' }));
    expect(screen.queryByText(/^Nog 3 punten/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Toon de klok' }));
    expect(screen.getByText(/^Nog 3 punten/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Andere tijd' }));
    await user.click(screen.getByRole('button', { name: 'Haal de klok weg' }));
    expect(screen.queryByText(/^Nog 3 punten/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Zet de klok' })).toBeTruthy();
  });

  it('says that the time is up, and is gone at a later meeting', async () => {
    await atSession(-130, -10);
    expect(screen.getByText(/^Het is \d{1,2}:\d{2} geweest\. Nog 3 punten\.$/)).toBeTruthy();
    closeWindow();
    await atSession(-40_000, -39_000);
    expect(screen.queryByText(/Nog 3 punten/)).toBeNull();
  });

  it('warns in plain words', () => {
    const late = { left: 11, minutesLeft: 90, secondsPerPoint: 490, minutesLate: 12 };
    const set = { startedAt: '', endsAt: '', isHidden: false, isOnProjector: false };
    expect(lineOf(late, set)).toBe(
      'Jullie lopen ongeveer 12 minuten uit. Nog 11 punten, 1 uur en 30 minuten: 8 minuten per punt',
    );
    expect(lineOf({ ...late, left: 0 }, set)).toBe('Over alle punten is besloten.');
  });
});
