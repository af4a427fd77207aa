// The letter through the window: make-up, pages, approval, a file that somebody changed, and the letter that was sent.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dossier, actsFromDecisions } from '@shared/commands';
import type { DecisionAct } from '@shared/domain';
import { plainDecisionsSchema } from '@shared/exchange/plain-decisions';
import { readPlain } from '@shared/exchange/plain-reader';
import { letterApprovals } from '@shared/views';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { projectRoot } from '../toolchain/project-root';
import { answerDialogs, expectNoBarriers, invoke, temporaryFolder, openSample, step } from './test-support';

async function decide(page: Page, acts: (dossier: Dossier) => readonly DecisionAct[]): Promise<void> {
  const [card] = await invoke<{ id: string }[]>(page, 'start:list', null);
  const { dossier } = await invoke<{ dossier: Dossier }>(page, 'dossier:open', { id: card?.id });
  const command = { type: 'decide', at: '2027-03-18T19:30:00.000Z', acts: acts(dossier) };
  await invoke(page, 'dossier:command', { id: card?.id, command });
}

/** The decisions of the sample's own session. */
async function sampleDecisions(): Promise<(dossier: Dossier) => readonly DecisionAct[]> {
  const list = await readFile(join(projectRoot, 'resources', 'voorbeeld', 'besluiten.json'));
  const plain = readPlain(new Uint8Array(list), 'samenadvies-besluiten/1', plainDecisionsSchema);
  if (!plain.ok) throw new Error(plain.error.message);
  return ({ shared }) => {
    const acts = actsFromDecisions(shared, plain.value.value, '2027-03-18T19:30:00.000Z');
    if (!acts.ok) throw new Error(acts.error.message);
    return acts.value.map(({ act }) => act);
  };
}

/** All councils but the first agree to the letter as it is. */
function othersAgree({ shared }: Dossier): DecisionAct[] {
  const { councils, letter } = letterApprovals(shared);
  const told = { who: 'de secretaris', how: 'mail', on: '2027-03-20' } as const;
  return councils.slice(1).map(({ council }) => ({ act: 'approve-letter', council, letter, told }));
}

/** Opens the dossier again from Start, at the letter. */
async function reopenAtLetter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /Verder met/ }).click();
  await step(page, 'Adviesbrief').click();
  await page.getByRole('article').waitFor();
}

/** Presses a button with the keyboard only. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).focus();
  await page.keyboard.press('Enter');
}

const sentence = 'Wij schrijven u samen en dat doen wij graag.';

it('is made up, agreed to, made without overwriting anybody, and recorded as it was sent', async () => {
  const folder = await temporaryFolder();
  const letter = join(folder, 'brief.docx');
  const { app, page } = await openSample();
  await page.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await decide(page, await sampleDecisions());
  await decide(page, () => [{ act: 'set-letter-part', letterPart: { part: 'opening', value: sentence } }]);
  await reopenAtLetter(page);

  // Make-up, by keyboard only: the pages follow.
  await press(page, 'Opmaak');
  await page.getByRole('radio', { name: /Geen inhoudsopgave/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: /Geen verwijzingen/ }).focus();
  await page.keyboard.press('ArrowDown');
  const pages = page.getByRole('article');
  await pages.getByText('Inhoud', { exact: true }).waitFor();
  await pages.getByRole('list', { name: 'Voetnoten' }).first().waitFor();
  expect(await pages.getByText(/^Pagina 1 van \d+$/).count()).toBe(1);
  await expectNoBarriers(page);
  await page.keyboard.press('Escape');

  // A concept says why before it is made.
  await answerDialogs(app, { open: letter, save: letter });
  await press(page, 'Maak Word-bestand');
  const concept = page.getByRole('dialog', { name: 'Deze brief wordt een concept' });
  await concept.getByText('0 van de 7 raden hebben ingestemd met de brief.').waitFor();
  await concept.getByRole('button', { name: 'Maak het concept' }).press('Enter');
  await page.getByText('Klaar. De brief staat in ‘brief.docx’.').waitFor();
  const wordText = async () =>
    strFromU8(unzipSync(new Uint8Array(await readFile(letter)))['word/document.xml'] ?? new Uint8Array());
  expect(await wordText()).toContain('CONCEPT');

  // Six councils agreed already; the seventh does so by telephone.
  await decide(page, othersAgree);
  await reopenAtLetter(page);
  await press(page, 'Akkoord: 6 van 7');
  await press(page, /^Leg akkoord vast: /);
  await page.keyboard.type('de voorzitter');
  await page.keyboard.press('Enter');
  await page.getByText('Akkoord van 7 van 7 raden').waitFor();
  await page.getByText(/per telefoon, de voorzitter/).waitFor();
  await expectNoBarriers(page);
  await expect.poll(() => pages.getByText('CONCEPT').count()).toBe(0);

  // What the app wrote it may replace; what somebody changed it leaves alone.
  await press(page, 'Maak Word-bestand');
  await page.getByText('Klaar. De brief staat in ‘brief.docx’.').waitFor();
  expect(await wordText()).not.toContain('CONCEPT');
  expect(await checkWordFile(new Uint8Array(await readFile(letter)))).toEqual([]);
  const parts = unzipSync(new Uint8Array(await readFile(letter)));
  const mended = (await wordText()).replace(sentence, sentence.replace(' en dat', ', en dat'));
  await writeFile(letter, zipSync({ ...parts, 'word/document.xml': strToU8(mended) }));
  await press(page, 'Maak Word-bestand');
  await page.getByText(/Iemand heeft ‘brief.docx’ veranderd/).waitFor();
  await page.getByRole('button', { name: 'Bewaar als ‘brief 2.docx’' }).waitFor();
  expect(await wordText()).toBe(mended);

  // That file was sent: it is kept, and its comma is the only difference.
  await press(page, 'Verzonden');
  await press(page, 'Leg de verzonden brief vast');
  const sending = page.getByRole('dialog');
  await sending.getByRole('textbox', { name: 'Verzonden op' }).fill('22 maart 2027');
  await page.keyboard.press('Enter');
  await page.getByText('‘brief.docx’, verzonden op 22 maart 2027').waitFor();
  await page.getByText(/tot en met 3 mei 2027 om te antwoorden/).waitFor();
  await press(page, 'Verschillen: brief.docx');
  await page.getByText('Er is één verschil met de brief in de app.').waitFor();
  expect(await page.getByRole('dialog').locator('.sent-differences > li').count()).toBe(1);
  await expectNoBarriers(page);
});
