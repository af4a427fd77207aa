import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { card, dossierId, opened } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';

afterEach(closeWindow);

describe('Start', () => {
  it('shows the dossier opened last on the sheet, the others on the shelf', async () => {
    const older = {
      ...card,
      id: `${dossierId}2` as typeof dossierId,
      title: 'Verordening Wmo',
      lastOpened: '2026-10-01T10:00:00Z',
    };
    fakeBridge({ 'start:list': () => [older, card] });
    showWindow();
    const sheet = await screen.findByRole('article');
    expect(within(sheet).getByRole('heading', { name: 'Thuis in de wijk' })).toBeTruthy();
    expect(within(sheet).getByText(/drie adviesraden, te versturen voor 21 november 2026/)).toBeTruthy();
    expect(within(sheet).getByText('1 bijdrage is nog niet binnen')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Verordening Wmo/ })).toBeTruthy();
  });

  it('opens the dossier where the work goes on, with the focus on what to do', async () => {
    const bridge = fakeBridge({ 'start:list': () => [card], 'dossier:open': () => opened() });
    const user = showWindow();
    await user.click(await screen.findByRole('button', { name: /Verder met de bijdragen/ }));
    const title = await screen.findByRole('heading', {
      level: 1,
      name: /Verzamel de bijdragen van de drie raden/,
    });
    expect(bridge.asked('dossier:open')).toEqual([{ id: dossierId }]);
    expect(document.activeElement).toBe(title);
    expect(document.title).toBe('Verzamel de bijdragen van de drie raden – Samenadvies');
    expect(screen.getByText('2 van 3 binnen')).toBeTruthy();
  });

  it('tells a participant about the own contribution, not about those of others', async () => {
    const own = { points: 12, ready: 9, isSent: false, toAnswer: 0 };
    fakeBridge({ 'start:list': () => [{ ...card, own }] });
    showWindow();
    const sheet = within(await screen.findByRole('article'));
    expect(sheet.getByText('12 punten, 9 klaar om te versturen')).toBeTruthy();
    expect(sheet.getByRole('button', { name: 'Verder met onze punten' })).toBeTruthy();
    expect(sheet.queryByText(/niet binnen/)).toBeNull();
    expect(sheet.queryByRole('list', { name: 'Voortgang' })).toBeNull();
  });

  it('leads a participant to a joint draft that waits for an answer', async () => {
    const own = { points: 12, ready: 12, isSent: true, toAnswer: 3 };
    fakeBridge({ 'start:list': () => [{ ...card, own }] });
    showWindow();
    const sheet = within(await screen.findByRole('article'));
    expect(sheet.getByText('3 punten wachten op ons antwoord')).toBeTruthy();
    expect(sheet.getByRole('button', { name: 'Verder met het akkoord' })).toBeTruthy();
  });

  it('says what went wrong when a dossier does not open, and stays', async () => {
    fakeBridge({ 'start:list': () => [card] });
    const user = showWindow();
    await user.click(await screen.findByRole('button', { name: /Verder met/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('Geen antwoord op dossier:open.');
    expect(screen.getByRole('heading', { level: 1, name: 'Waar gaan we verder?' })).toBeTruthy();
  });

  it('teaches when there is nothing: one sentence, and the sample', async () => {
    fakeBridge({ 'dossier:open-sample': () => opened() });
    const user = showWindow();
    await user.click(await screen.findByRole('button', { name: 'Voorbeeld bekijken' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Verzamel de bijdragen/ })).toBeTruthy();
  });
});

describe('Nieuw dossier', () => {
  it('says per field what is missing, and asks main only when all is right', async () => {
    const bridge = fakeBridge({ 'dossier:create': () => opened() });
    const user = showWindow();
    await user.click(await screen.findByRole('button', { name: /^Nieuw dossier/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'Maak een nieuw dossier' }));
    await user.type(dialog.getByLabelText('De brief moet weg voor'), '31 februari 2027');
    await user.click(dialog.getByRole('button', { name: 'Maak het dossier' }));
    expect(dialog.getByText('Geef het dossier een naam.')).toBeTruthy();
    expect(dialog.getByText('Deze dag bestaat niet. Is 28 februari 2027 bedoeld?')).toBeTruthy();
    expect(dialog.getByText('Noem ten minste één gemeente.')).toBeTruthy();
    expect(bridge.asked('dossier:create')).toEqual([]);

    await user.type(dialog.getByLabelText('Naam van het dossier'), 'Advies Thuis');
    await user.clear(dialog.getByLabelText('De brief moet weg voor'));
    await user.type(dialog.getByLabelText('De brief moet weg voor'), '28 feb 2017');
    expect(dialog.getByText(/28 februari 2017 is al voorbij/)).toBeTruthy();
    await user.clear(dialog.getByLabelText('De brief moet weg voor'));
    await user.type(dialog.getByLabelText('De brief moet weg voor'), '28 feb 2027');
    expect(dialog.queryByText(/al voorbij/)).toBeNull();
    await user.type(dialog.getByLabelText('Welke raden doen mee?'), 'Essel\n,\nZeewijk, Participatieraad\n');
    expect(dialog.queryByText('Geef het dossier een naam.')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Maak het dossier' }));
    await waitFor(() =>
      expect(bridge.asked('dossier:create')).toEqual([
        {
          title: 'Advies Thuis',
          policyTitle: '',
          deadline: '2027-02-28',
          councils: [
            { municipality: 'Essel', name: 'Adviesraad Essel' },
            { municipality: 'Zeewijk', name: 'Participatieraad' },
          ],
        },
      ]),
    );
  });
});
