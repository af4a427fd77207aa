// Gegevens van de brief: what is refused, what undo takes back, and standard texts from one letter to the next.
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { letterSettings } from '@shared/views';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { useSettings } from '../../platform/settings-store';
import { FakeWorker } from './test-support/fake-worker';

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => {
  closeWindow();
  useSettings.setState(useSettings.getInitialState());
});

async function atParticulars() {
  fakeBridge({});
  useDossier.getState().show(opened(sampleDossier()));
  goTo('letter');
  const user = showWindow();
  await user.click(await screen.findByRole('button', { name: /Vul in: Er staat geen kenmerk/ }));
  return user;
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const settings = () => {
  const { dossier } = useDossier.getState();
  if (dossier === null) throw new Error('no dossier');
  return letterSettings(dossier.shared);
};

it('refuses what is no date, and keeps what was typed and the date that was there', async () => {
  const user = await atParticulars();
  await user.type(field('Datum'), '21-11-2026{Tab}');
  expect(settings().date).toBe('2026-11-21');
  await user.clear(field('Datum'));
  await user.type(field('Datum'), 'morgen{Tab}');
  expect(screen.getByText(/^Dit is geen datum/)).toBeTruthy();
  expect(field('Datum').value).toBe('morgen');
  expect(settings().date).toBe('2026-11-21');
  await waitFor(() => {
    expect(within(screen.getByRole('article')).getByText('21 november 2026')).toBeTruthy();
  });
});

it('takes a field back in one step, typed with pauses or not', async () => {
  const user = await atParticulars();
  await user.type(field('Kenmerk'), '2026');
  await waitFor(() => {
    expect(Object.keys(useDossier.getState().dossier?.local.drafts ?? {})).toEqual(['letter:reference']);
  });
  await user.type(field('Kenmerk'), '-07{Tab}');
  expect(settings().reference).toBe('2026-07');
  await user.type(field('Plaats'), 'Essel{Tab}');
  await user.keyboard('{Escape}');
  const undo = screen.getByRole('button', { name: /^Ongedaan maken/ });
  await user.click(undo);
  await waitFor(() => {
    expect(settings().place ?? '').toBe('');
  });
  expect(settings().reference).toBe('2026-07');
  await user.click(undo);
  await waitFor(() => {
    expect(settings().reference ?? '').toBe('');
  });
  expect(useDossier.getState().dossier?.local.drafts).toEqual({});
});

it('keeps a text as the standard one for a next letter, and forgets it again', async () => {
  const user = await atParticulars();
  await user.type(field('Slot'), 'Tot ziens in Zevenaar!');
  await user.click(screen.getByRole('button', { name: 'Bewaar als mijn standaardtekst: Slot' }));
  expect(useSettings.getState().settings.standardTexts).toEqual({ closing: 'Tot ziens in Zevenaar!' });
  await user.clear(field('Slot'));
  await user.click(screen.getByRole('button', { name: 'Neem de standaardtekst: Slot' }));
  expect(field('Slot').value).toBe('Tot ziens in Zevenaar!');
  expect(settings().closing).toBe('Tot ziens in Zevenaar!');
  await user.click(screen.getByRole('button', { name: 'Vergeet mijn standaardtekst: Slot' }));
  expect(useSettings.getState().settings.standardTexts).toEqual({});
  expect(field('Slot').value).toBe('Tot ziens in Zevenaar!');
});
