// Policy documents of every kind through the window: dropped or chosen, refused in words of their own, stopped, replaced.
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invitationFormWords } from '@shared/i18n/nl-invitation';
import { policyRefusals, policyScreenWords as words } from '@shared/i18n/nl-policy';
import { words as general } from '@shared/i18n/nl-screens';
import { wordRefusal } from '@shared/i18n/nl-word';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makePolicyWord, wordHabits } from '../documents/policy-in/test-support/policy-files';
import { makeTinyPdf } from '../documents/policy-in/test-support/tiny-pdf';
import type { LaunchedApp } from './launch';
import { answerDialogs, dropFiles, expectNoBarriers, openApp, step } from './test-support';

const line = { text: 'De gemeente helpt mantelzorgers met een vast aanspreekpunt.', x: 70, y: 700 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function newDossier({ page }: LaunchedApp): Promise<void> {
  await page.getByRole('button', { name: /^Nieuw dossier/ }).click();
  await page.getByLabel('Naam van het dossier').fill('Thuis in de wijk');
  await page.getByLabel('Welke raden doen mee?').fill('Beek\nEssel');
  await page.getByRole('button', { name: 'Maak het dossier' }).click();
  await step(page, 'Beleidsstuk').click();
  await page.getByRole('button', { name: words.choose, exact: true }).waitFor();
}

async function refusal(page: Page): Promise<string> {
  const alert = page.getByRole('alert');
  const text = await alert.innerText();
  await alert.getByRole('button', { name: general.close }).click();
  await expect.poll(() => alert.count()).toBe(0);
  return text;
}

it('says of each file that cannot be read why not, and leaves the dossier as it was', async () => {
  const launched = await openApp();
  const { app, page, folder } = launched;
  await newDossier(launched);
  const files: [string, Uint8Array, string][] = [
    ['kapot.pdf', bytesOf('%PDF-1.7 en dan niets meer'), policyRefusals['policy-damaged']],
    ['slot.pdf', makeTinyPdf({ pages: [[line]], isEncrypted: true }), policyRefusals['policy-encrypted']],
    ['scan.pdf', makeTinyPdf({ pages: [[], []], hasPicture: true }), policyRefusals['policy-scanned']],
    ['leeg.pdf', makeTinyPdf({ pages: [[]] }), policyRefusals['policy-empty']],
    ['leeg.txt', new Uint8Array(), policyRefusals['policy-empty']],
    ['foto.jpg', new Uint8Array([255, 216, 255, 224]), policyRefusals['policy-unknown-type']],
    ['kapot.docx', bytesOf('PK\u0003\u0004kapot'), wordRefusal('word-damaged')],
  ];
  for (const [name, bytes, sentence] of files) {
    await dropFiles(page, [[name, bytes]]);
    expect(await refusal(page)).toContain(sentence);
  }
  const large = join(folder, 'groot.pdf');
  await writeFile(large, '%PDF-1.7');
  await truncate(large, 501 * 2 ** 20);
  await answerDialogs(app, { open: large });
  await page.getByRole('button', { name: words.choose, exact: true }).click();
  await page.getByRole('alert').waitFor();
  await expectNoBarriers(page);
  expect(await refusal(page)).toContain(policyRefusals['policy-too-large']);
  await page.getByText(words.stepEmpty).waitFor();
  await page.getByRole('button', { name: words.choose, exact: true }).waitFor();
});

it('takes Word, text and Markdown by dropping, each with its outline, and a selection becomes a quote', async () => {
  const launched = await openApp();
  const { page } = launched;
  await newDossier(launched);
  const { bytes, headings } = await makePolicyWord(
    wordHabits['heading styles, automatic numbers'] ?? { seed: 1, headings: 'automatic' },
  );
  await dropFiles(page, [['Nota wonen.docx', bytes]]);
  const outline = page.getByRole('region', { name: words.outlineList });
  await outline.getByRole('button').first().waitFor();
  expect(await outline.getByRole('button').count()).toBe(headings.length);
  await expectNoBarriers(page);

  const text = `Inhoud\n\n1 Wonen\n2 Zorg\n\n1 Wonen\n\nDe gemeente bouwt honderd woningen. ${'Dat kost tijd en geld. '.repeat(20)}\n\n2 Zorg\n\nMantelzorgers krijgen hulp. ${'Dat is nodig. '.repeat(20)}\n`;
  await dropFiles(page, [['Nota zorg.txt', bytesOf(text)]]);
  await page.getByRole('button', { name: words.isOther }).click();
  await outline.getByRole('button', { name: /Zorg/ }).click();
  expect(await outline.getByRole('button').allInnerTexts()).toHaveLength(2);

  await dropFiles(page, [['Visie.md', bytesOf('# 1 Wonen\n\nDe gemeente **bouwt** *honderd* huizen.\n')]]);
  await page.getByRole('button', { name: words.isOther }).click();
  const pages = page.getByRole('region', { name: words.pagesRegion('Visie') });
  const sentence = pages.getByText('De gemeente');
  await sentence.waitFor();
  expect(await pages.innerText()).toContain('De gemeente bouwt honderd huizen.');
  await sentence.click({ clickCount: 3 });
  await page.getByRole('button', { name: words.makePoint }).click();
  await page.getByText('Adviesraad Beek').first().click();
  await page.getByRole('button', { name: 'Dit is mijn raad' }).click();
  await page.getByRole('button', { name: words.makePoint }).click();
  const figure = page.locator('figure.quote');
  await figure.getByText('De gemeente bouwt honderd huizen.').waitFor();
  expect(await figure.locator('figcaption').innerText()).toContain('§ 1');
  await step(page, 'Beleidsstuk').getByText(words.stepState(3)).waitFor();
});

it('shows the first page before the whole is read, and stops the reading on request', async () => {
  const launched = await openApp();
  const { page } = launched;
  await newDossier(launched);
  const full = Array.from({ length: 60 }, (_, at) => ({ ...line, y: 780 - at * 12 }));
  await dropFiles(page, [['Lang.pdf', makeTinyPdf({ pages: Array.from({ length: 1200 }, () => full) })]]);
  await page.locator('.policy-page canvas').first().waitFor();
  await page.getByText(/Bladzijde \d+ van 1200/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(words.stopped).waitFor();
  await page.getByText(words.sheetOf(null, 1, 1200)).waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByRole('button', { name: words.choose, exact: true }).waitFor();
});

it('asks before a damaged document goes along, and lets the reader take another in its place', async () => {
  const launched = await openApp();
  const { app, page, folder } = launched;
  await newDossier(launched);
  const [damaged, good] = [join(folder, 'kapot.pdf'), join(folder, 'goed.pdf')];
  await writeFile(damaged, '%PDF-1.7 en dan niets meer');
  await writeFile(good, makeTinyPdf({ pages: [[line]] }));
  await page.getByRole('button', { name: 'Thuis in de wijk' }).click();
  await page.getByRole('menuitem', { name: new RegExp(invitationFormWords.menu) }).click();
  const form = page.getByRole('dialog', { name: invitationFormWords.title });
  await form.getByRole('button', { name: invitationFormWords.addDocument }).click();
  await form.getByLabel(invitationFormWords.documentTitle(1)).fill('Nota Thuis');
  await answerDialogs(app, { open: damaged });
  await form.getByRole('button', { name: invitationFormWords.attachOf('Nota Thuis') }).click();
  await form.getByText(invitationFormWords.unreadable('kapot.pdf')).waitFor();
  await expectNoBarriers(page);
  await form.getByRole('button', { name: invitationFormWords.sendUnreadable }).click();
  await form.getByRole('button', { name: invitationFormWords.save }).click();

  await page.getByText(words.notRead).waitFor();
  await expectNoBarriers(page);
  await answerDialogs(app, { open: good });
  await page.getByRole('button', { name: words.replace }).click();
  await page.getByText(words.replaced('Nota Thuis')).waitFor();
  await page
    .getByRole('region', { name: words.pagesRegion('Nota Thuis') })
    .getByText(line.text)
    .waitFor();
  await step(page, 'Beleidsstuk').getByText(words.stepState(1)).waitFor();
});
