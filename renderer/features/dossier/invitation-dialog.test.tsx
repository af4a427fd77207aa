import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Invitation } from '@shared/domain';
import { currentInvitation } from '@shared/merge';
import { fakeBridge } from '../../app/test-support/fake-bridge';
import { dossierId, opened, sampleDossier } from '../../app/test-support/sample';
import { closeWindow, showWindow } from '../../app/test-support/show';
import { askDialog, closeDialog } from '../../platform/asked-dialog';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';

afterEach(() => {
  closeDialog();
  closeWindow();
});

async function atForm(answers: Parameters<typeof fakeBridge>[0] = {}) {
  const bridge = fakeBridge(answers);
  useDossier.getState().show(opened(sampleDossier()));
  goTo('contributions');
  askDialog('invitation');
  const user = showWindow();
  const form = within(await screen.findByRole('dialog', { name: 'Pas de uitnodiging aan' }));
  return { bridge, user, form };
}

function invitation(): Invitation | undefined {
  const { dossier } = useDossier.getState();
  return dossier ? currentInvitation(dossier.shared.invitations, new Set(dossier.local.setAside)) : undefined;
}

describe('De uitnodiging', () => {
  it('becomes a new invitation in which every council keeps its id, and can be undone', async () => {
    const { form, user } = await atForm();
    await user.clear(form.getByLabelText('De brief moet weg voor'));
    await user.type(form.getByLabelText('De brief moet weg voor'), '1 dec 2026');
    await user.clear(form.getByLabelText('Naam van raad 2'));
    await user.type(form.getByLabelText('Naam van raad 2'), 'Participatieraad Essel');
    await user.click(form.getByRole('button', { name: 'Omlaag: Adviesraad Waterhoven' }));
    await user.click(form.getByRole('button', { name: 'Voeg een raad toe' }));
    await user.type(form.getByLabelText('Gemeente van raad 4'), 'Oever');
    await user.type(form.getByLabelText('Jouw mailadres'), 'noor@voorbeeld.nl');
    await user.click(form.getByRole('button', { name: 'Bewaar de uitnodiging' }));
    expect(await screen.findByText(/De uitnodiging is bewaard/)).toBeTruthy();
    expect(invitation()).toMatchObject({
      deadline: '2026-12-01',
      jointSecretaryMail: 'noor@voorbeeld.nl',
      councils: [
        { id: 'es', name: 'Participatieraad Essel' },
        { id: 'wa', name: 'Adviesraad Waterhoven' },
        { id: 'ze' },
        { id: 'oever', name: 'Adviesraad Oever', municipality: 'Oever' },
      ],
    });
    expect(invitation()?.ancestors).toHaveLength(1);
    const message = within(screen.getByText(/De uitnodiging is bewaard/).closest('.message') as HTMLElement);
    await user.click(message.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(invitation()?.deadline).toBe('2026-11-21'));
    expect(invitation()?.councils.map(({ id }) => id)).toEqual(['wa', 'es', 'ze']);
  });

  it('asks before a council goes, says that its contribution waits, and can put it back', async () => {
    const { form, user } = await atForm();
    await user.click(form.getByRole('button', { name: 'Haal weg: Adviesraad Waterhoven' }));
    expect(
      form.getByText(/De bijdrage van Adviesraad Waterhoven \(2 punten\) blijft bewaard en wacht/),
    ).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Haal de raad weg' }));
    expect(form.getByLabelText('Naam van raad 1')).toHaveProperty('value', 'Adviesraad Essel');
    expect(form.getByText('Van Adviesraad Waterhoven wachten 2 punten.')).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Zet Adviesraad Waterhoven in de lijst' }));
    await user.click(form.getByRole('button', { name: 'Bewaar de uitnodiging' }));
    await waitFor(() => expect(invitation()?.councils.map(({ id }) => id)).toEqual(['es', 'ze', 'wa']));
  });

  it('says per field what is not right, and keeps what was filled in when it is closed', async () => {
    const { form, user } = await atForm();
    await user.clear(form.getByLabelText('Naam van het dossier'));
    await user.type(form.getByLabelText('Jouw mailadres'), 'noor');
    await user.click(form.getByRole('button', { name: 'Voeg een raad toe' }));
    await user.click(form.getByRole('button', { name: 'Bewaar de uitnodiging' }));
    expect(form.getByText('Geef het dossier een naam.')).toBeTruthy();
    expect(form.getByText('Dit lijkt geen mailadres. Schrijf het als naam@voorbeeld.nl.')).toBeTruthy();
    expect(form.getByText('Vul de gemeente of de naam van de raad in.')).toBeTruthy();
    expect(document.activeElement).toBe(form.getByLabelText('Naam van het dossier'));
    await user.click(form.getByRole('button', { name: 'Sluit' }));
    expect(await screen.findByText(/Wat je invulde is bewaard/)).toBeTruthy();
    expect(invitation()?.title).toBe('Thuis in de wijk');

    await user.click(screen.getByRole('button', { name: 'Ga verder' }));
    const again = within(await screen.findByRole('dialog', { name: 'Pas de uitnodiging aan' }));
    expect(again.getByLabelText('Jouw mailadres')).toHaveProperty('value', 'noor');
    await user.click(again.getByRole('button', { name: 'Begin opnieuw' }));
    expect(again.getByLabelText('Naam van het dossier')).toHaveProperty('value', 'Thuis in de wijk');
  });

  it('takes a policy document along', async () => {
    const hash = 'a'.repeat(64) as never;
    const record = {
      type: 'blob',
      dossier: dossierId,
      hash,
      size: 1_240_000,
      mediaType: 'application/pdf',
    } as const;
    const { form, user } = await atForm({
      'invitation:choose-document': () => ({ fileName: 'Nota Thuis.pdf', record, unreadable: null }),
    });
    expect(form.getByText(/Nog geen bestand/)).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Kies het bestand van Nota Thuis' }));
    expect(await form.findByText('Nota Thuis.pdf, 1,2 MB')).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Bewaar de uitnodiging' }));
    await waitFor(() =>
      expect(invitation()?.policyDocuments).toEqual([
        { title: 'Nota Thuis', municipalities: [], blob: hash, fileName: 'Nota Thuis.pdf' },
      ]),
    );
    expect(Object.values(useDossier.getState().dossier?.shared.blobs ?? {})).toEqual([record]);
  });

  it('asks about a policy document that nobody can read, and leaves the choice to a person', async () => {
    const record = {
      type: 'blob',
      dossier: dossierId,
      hash: 'b'.repeat(64) as never,
      size: 9000,
      mediaType: 'application/pdf',
    } as const;
    const { form, user } = await atForm({
      'invitation:choose-document': () => ({ fileName: 'scan.pdf', record, unreadable: 'Er is geen tekst.' }),
    });
    await user.click(form.getByRole('button', { name: 'Kies het bestand van Nota Thuis' }));
    expect(await form.findByText(/Samenadvies kan ‘scan.pdf’ niet lezen/)).toBeTruthy();
    expect(form.getByText(/Nog geen bestand/)).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Stuur het niet mee' }));
    expect(form.queryByText(/niet lezen/)).toBeNull();
    expect(form.getByText(/Nog geen bestand/)).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Kies het bestand van Nota Thuis' }));
    await user.click(await form.findByRole('button', { name: 'Stuur het toch mee' }));
    expect(form.getByText('scan.pdf, 9 kB')).toBeTruthy();
  });

  it('warns of a date that is over, and takes it all the same', async () => {
    const { form, user } = await atForm();
    const deadline = form.getByLabelText('De brief moet weg voor');
    await user.clear(deadline);
    await user.type(deadline, '1 dec 2016');
    expect(form.getByText(/1 december 2016 is al voorbij/)).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Bewaar de uitnodiging' }));
    await waitFor(() => expect(invitation()?.deadline).toBe('2016-12-01'));
  });

  it('is sent as a file, with the mail on the clipboard', async () => {
    const { bridge, form, user } = await atForm({
      'invitation:send': () => ({ path: '/thuis/u.samenadvies', fileName: 'u.samenadvies' }),
    });
    await user.type(form.getByLabelText('Jouw naam'), 'Noor de Wit');
    await user.click(form.getByRole('button', { name: 'Bewaar en verstuur' }));
    const send = within(await screen.findByRole('dialog', { name: 'Verstuur de uitnodiging' }));
    expect(send.getByText(/Er zit geen beleidsstuk bij/)).toBeTruthy();
    await user.click(send.getByRole('button', { name: 'Maak het bestand' }));
    expect(await send.findByText('/thuis/u.samenadvies')).toBeTruthy();
    expect(bridge.asked('invitation:send')).toEqual([{ id: dossierId }]);
    const mail = await navigator.clipboard.readText();
    expect(mail).toContain('‘Nota Thuis’');
    expect(mail).toContain('21 november 2026');
    expect(mail).toContain('u.samenadvies');
    expect(mail).toContain('Noor de Wit');
    expect(mail).not.toMatch(/\bu\b(?!\.)|\buw\b/i);
  });
});

describe('Wie opent een uitnodiging', () => {
  it('is asked once which council it is, and how to sign', async () => {
    fakeBridge({});
    useDossier
      .getState()
      .show(opened(sampleDossier({ type: 'choose-role', role: 'participant', council: null })));
    goTo('document');
    const user = showWindow();
    const question = within(await screen.findByRole('dialog', { name: 'Van welke raad ben je?' }));
    expect(question.getByText(/Dit is de uitnodiging voor ‘Thuis in de wijk’/)).toBeTruthy();
    await user.click(question.getByRole('radio', { name: 'Adviesraad Zeewijk' }));
    await user.type(question.getByLabelText('Jouw naam'), 'Bo Smit');
    await user.click(question.getByRole('button', { name: 'Dit is mijn raad' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(useDossier.getState().dossier?.local).toMatchObject({
      role: 'participant',
      council: 'ze',
      sender: 'Bo Smit',
    });
    expect(screen.getByText(/^Adviesraad Zeewijk · nog geen punten/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Rol: deelnemer/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: /Gezamenlijk secretaris/ }));
    await waitFor(() =>
      expect(useDossier.getState().dossier?.local).toMatchObject({ role: 'joint-secretary', council: 'ze' }),
    );
  });
});
