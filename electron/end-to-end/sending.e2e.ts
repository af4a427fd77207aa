// From invitation to contribution and back, over two computers: a joint secretary and a council, with files in between.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvelope } from '@shared/exchange/read-envelope';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { answerDialogs, expectNoBarriers, invoke, openApp, step, temporaryFolder } from './test-support';

/** Puts points in the council's text as drafting does: by a command. */
async function writePoint(page: Page, id: string, title: string, body: string): Promise<void> {
  const [card] = await invoke<{ id: string }[]>(page, 'start:list', null);
  const point = { id, kind: 'zorg', chapter: 'Vervoer', title, body };
  const put = [{ point, status: 'klaar' }];
  const command = { type: 'edit-points', council: 'duinrand', remove: [], put };
  await invoke(page, 'dossier:command', { id: card?.id, command });
}

/** Opens the dossier anew, so that the window has what was written past it. */
async function reopen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /Verder met/ }).click();
}

it('goes from an invitation to a contribution that counts, and on to a changed invitation', async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  await writeFile(at('Nota Thuis.txt'), '1 Vervoer\nDe taxi rijdt op tijd.\n');

  // The joint secretary makes the dossier and the invitation.
  const joint = await openApp();
  const { page } = joint;
  await page.getByRole('button', { name: /^Nieuw dossier/ }).click();
  await page.getByLabel('Naam van het dossier').fill('Thuis in de wijk');
  await page.getByLabel('Titel van het beleidsstuk').fill('Nota Thuis');
  await page.getByLabel('De brief moet weg voor').fill('21 november 2027');
  await page.getByLabel('Welke raden doen mee?').fill('Duinrand\nRijkerveen');
  await page.getByRole('button', { name: 'Maak het dossier' }).click();
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await page.getByRole('button', { name: 'Pas de uitnodiging aan' }).click();
  await answerDialogs(joint.app, { open: at('Nota Thuis.txt') });
  await page.getByRole('button', { name: 'Kies het bestand van Nota Thuis' }).click();
  await page.getByText('Nota Thuis.txt, 1 kB').waitFor();
  await page.getByLabel('Toelichting voor de raden').fill('Stuur jullie punten graag voor 1 november.');
  await page.getByLabel('Hoofdstukken', { exact: true }).fill('Vervoer\nWonen');
  await page.getByLabel('Jouw naam').fill('Noor de Wit');
  await page.getByLabel('Jouw mailadres').fill('noor@voorbeeld.nl');
  await expectNoBarriers(page);
  await answerDialogs(joint.app, { save: at('uitnodiging') });
  await page.getByRole('button', { name: 'Bewaar en verstuur' }).click();
  await page.getByRole('button', { name: 'Maak het bestand' }).click();
  await page.getByText(at('uitnodiging.samenadvies')).waitFor();
  await expectNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).click();

  // A council opens it, says who it is, writes and sends.
  const council = await openApp();
  await answerDialogs(council.app, { open: at('uitnodiging.samenadvies'), save: at('bijdrage') });
  await council.page.getByRole('button', { name: /^Bestand openen/ }).click();
  const question = council.page.getByRole('dialog', { name: 'Van welke raad ben je?' });
  await question.getByText('Stuur jullie punten graag voor 1 november.').waitFor();
  await expectNoBarriers(council.page);
  await question.getByText('Adviesraad Duinrand').click();
  await question.getByLabel('Jouw naam').fill('Bo Smit');
  await question.getByRole('button', { name: 'Dit is mijn raad' }).click();
  await council.page.getByText('Adviesraad Duinrand · nog geen punten · nog niets verstuurd').waitFor();
  await writePoint(council.page, 'p1', 'De taxi komt te laat', 'De taxi komt **vaak** te laat.');
  await writePoint(council.page, 'p2', 'Bellen helpt', 'Laat de vervoerder bellen.');
  await reopen(council.page);
  await step(council.page, 'Versturen').click();
  await council.page.getByRole('heading', { name: 'Dit gaat mee: 2 punten' }).waitFor();
  await expectNoBarriers(council.page);
  await council.page.getByRole('button', { name: 'Maak het bestand' }).click();
  await council.page.getByText(at('bijdrage.samenadvies')).waitFor();
  await council.page
    .getByText(/noor@voorbeeld\.nl/)
    .first()
    .waitFor();
  await expectNoBarriers(council.page);
  await answerDialogs(council.app, { save: at('bijdrage') });
  await council.page.getByRole('button', { name: 'Maak ook een Word-versie' }).click();
  await council.page.getByText('De Word-versie staat in ‘bijdrage.docx’.').waitFor({ timeout: 60_000 });
  expect(await checkWordFile(new Uint8Array(await readFile(at('bijdrage.docx'))))).toEqual([]);
  const envelope = readEnvelope(new Uint8Array(await readFile(at('bijdrage.samenadvies'))));
  expect(envelope.ok && envelope.value.kind).toBe('contribution');

  // The joint secretary reads it.
  await answerDialogs(joint.app, { open: at('bijdrage.samenadvies'), save: at('uitnodiging 2') });
  await page.getByRole('button', { name: 'Kies bestanden' }).click();
  await page.getByText('Bijdrage van Duinrand: 2 punten.').waitFor();

  // A later invitation goes into the council's dossier, and says what is different.
  await page.getByRole('button', { name: 'Pas de uitnodiging aan' }).click();
  await page.getByLabel('De brief moet weg voor').fill('5 december 2027');
  await page.getByRole('button', { name: 'Voeg een raad toe' }).click();
  await page.getByLabel('Gemeente van raad 3').fill('Elzerwoude');
  await page.getByRole('button', { name: 'Bewaar en verstuur' }).click();
  await page.getByRole('button', { name: 'Maak het bestand' }).click();
  await page.getByText(at('uitnodiging 2.samenadvies')).waitFor();
  await joint.close();

  await answerDialogs(council.app, { open: at('uitnodiging 2.samenadvies'), save: at('bijdrage 2') });
  await council.page.getByRole('button', { name: 'Start', exact: true }).click();
  await council.page.getByRole('button', { name: /^Bestand openen/ }).click();
  await council.page.getByText('De datum is veranderd: 5 december 2027, eerst 21 november 2027.').waitFor();
  await council.page.getByText('Adviesraad Elzerwoude doet nu ook mee.').waitFor();
  await step(council.page, 'Versturen').click();
  await council.page.getByText(/Er is niets veranderd sinds bijdrage 1/).waitFor();
  await council.close();
});
