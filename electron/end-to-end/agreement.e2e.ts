// Agreement afterwards over two computers: the joint draft goes round, a council answers, the answer comes in.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dossier, actsFromDecisions } from '@shared/commands';
import { plainDecisionsSchema } from '@shared/exchange/plain-decisions';
import { readPlain } from '@shared/exchange/plain-reader';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { projectRoot } from '../toolchain/project-root';
import { answerDialogs, expectNoBarriers, invoke, openApp, step, temporaryFolder } from './test-support';

/** Takes all decisions of the sample's own session at once. */
async function decideSample(page: Page): Promise<void> {
  const [card] = await invoke<{ id: string }[]>(page, 'start:list', null);
  const { dossier } = await invoke<{ dossier: Dossier }>(page, 'dossier:open', { id: card?.id });
  const list = await readFile(join(projectRoot, 'resources', 'voorbeeld', 'besluiten.json'));
  const plain = readPlain(new Uint8Array(list), 'samenadvies-besluiten/1', plainDecisionsSchema);
  if (!plain.ok) throw new Error(plain.error.message);
  const at = '2027-03-18T19:30:00.000Z';
  const acts = actsFromDecisions(dossier.shared, plain.value.value, at);
  if (!acts.ok) throw new Error(acts.error.message);
  const command = { type: 'decide', at, acts: acts.value.map(({ act }) => act) };
  await invoke(page, 'dossier:command', { id: card?.id, command });
}

it('goes from a decided session to the answers of a council in the table, and to the decision list', async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);

  const joint = await openApp();
  const { page } = joint;
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await step(page, 'Sessie').waitFor();
  await decideSample(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /Verder met/ }).click();
  await step(page, 'Akkoord.*Nog geen antwoorden').click();
  await answerDialogs(joint.app, { save: at('concept') });
  await page.getByRole('button', { name: 'Stuur het gezamenlijke concept rond' }).click();
  await page.getByText(at('concept.samenadvies')).waitFor();
  await expectNoBarriers(page);

  // A council opens the draft on another computer and answers it.
  const council = await openApp();
  await answerDialogs(council.app, { open: at('concept.samenadvies'), save: at('antwoord') });
  await council.page.getByRole('button', { name: /^Bestand openen/ }).click();
  const question = council.page.getByRole('dialog', { name: 'Van welke raad ben je?' });
  await question.getByText(/Dijkstad/).click();
  await question.getByLabel('Jouw naam').fill('Bo Smit');
  await question.getByRole('button', { name: 'Dit is mijn raad' }).click();
  await council.page.getByRole('heading', { level: 1, name: /^Geef antwoord namens/ }).waitFor();
  const points = council.page.getByRole('article');
  await points
    .first()
    .getByText(/^Minderheidsstandpunt/)
    .click();
  await council.page.getByLabel('Wat willen jullie in de brief zeggen?').fill('Wij vinden dit te weinig.');
  await points
    .nth(1)
    .getByText(/^Bezwaar/)
    .click();
  await expectNoBarriers(council.page);
  await council.page.getByRole('button', { name: 'Akkoord met alle overige punten' }).click();
  await step(council.page, 'Akkoord.*Nog niet verstuurd').waitFor();
  await council.page.getByRole('button', { name: 'Verstuur antwoord' }).first().click();
  await council.page.getByText(at('antwoord.samenadvies')).waitFor();
  await step(council.page, 'Akkoord.*Verstuurd').waitFor();
  await expectNoBarriers(council.page);
  await council.close();

  // The joint secretary reads the answer, and notes what another council said by phone.
  await answerDialogs(joint.app, { open: at('antwoord.samenadvies'), save: at('besluiten') });
  await step(page, 'Bijdragen').click();
  await page.getByRole('button', { name: 'Kies bestanden' }).click();
  await page.getByText(/^Antwoord van Adviesraad.* Dijkstad op [0-9]+ punten\.$/).waitFor();
  await step(page, 'Akkoord').click();
  await page
    .getByRole('button', { name: /^Minderheid: Dijkstad over/ })
    .first()
    .click();
  await page.getByRole('dialog').getByText('Wij vinden dit te weinig.').waitFor();
  await expectNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).click();
  await page
    .getByRole('button', { name: /^Nog niet: / })
    .first()
    .click();
  await page.getByLabel('Van wie en hoe weet je dit?').fill('telefonisch akkoord, voorzitter, 3 november');
  await page.getByRole('dialog').getByRole('button', { name: 'Noteer', exact: true }).click();
  await page
    .getByRole('button', { name: /^Steunt: / })
    .first()
    .waitFor();
  await expectNoBarriers(page);
  await page
    .getByRole('button', { name: /^Open punt/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Besluit over/ }).waitFor();

  await page.getByRole('button', { name: 'Lijst en zoeken' }).click();
  await page.getByRole('button', { name: 'Besluitenlijst' }).click();
  await expectNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Maak Word-bestand' }).click();
  await page.getByText('De besluitenlijst staat in ‘besluiten.docx’.').waitFor({ timeout: 60_000 });
  expect(await checkWordFile(new Uint8Array(await readFile(at('besluiten.docx'))))).toEqual([]);
  await joint.close();
});
