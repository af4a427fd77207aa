// Huisstijl through the window, by keyboard: colour, font, window and logo, in the preview, the PDF and the Word file.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { readPdfStructure } from '../documents/test-support/pdf-structure';
import { makePng } from '../documents/test-support/sample-pictures';
import { answerDialogs, expectNoBarriers, openSample, step } from './test-support';

/** Chooses the option so many places further, as the arrow keys do. */
async function chooseByKey(page: Page, group: string, steps: number): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).getByRole('radio', { checked: true }).focus();
  for (let at = 0; at < steps; at += 1) await page.keyboard.press('ArrowDown');
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

it('gives the letter its look by keyboard, on the screen, in the PDF and in Word', async () => {
  const { app, page, folder } = await openSample();
  await step(page, 'Adviesbrief').click();
  await page.getByRole('article').waitFor();
  await press(page, 'Huisstijl');
  await page.getByRole('heading', { name: 'Huisstijl' }).waitFor();
  await chooseByKey(page, 'Kleur', 1);
  await chooseByKey(page, 'Lettertype van de tekst', 3);
  await chooseByKey(page, 'Marges', 2);
  await chooseByKey(page, 'Adres voor een envelop met venster', 1);
  const logo = join(folder, 'logo.png');
  await writeFile(logo, makePng(300, 90));
  const word = join(folder, 'brief.docx');
  await answerDialogs(app, { open: logo });
  await press(page, 'Kies een logo');
  const sheet = page.getByRole('article');
  await sheet.getByRole('img', { name: 'Logo' }).waitFor();
  const title = sheet.locator('.page-title').first();
  await expect
    .poll(() => title.evaluate((element) => getComputedStyle(element).color))
    .toBe('rgb(27, 79, 138)');
  expect(await title.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^"?Arial/);
  await expectNoBarriers(page);

  const printed = join(folder, 'brief.pdf');
  await answerDialogs(app, { open: logo, save: printed });
  await page.getByRole('button', { name: 'Andere vormen' }).click();
  await page.getByRole('menuitem', { name: /^Pdf/ }).click();
  await page.getByText('Klaar. Het bestand ‘brief.pdf’ is bewaard.').waitFor();
  const pdf = await readPdfStructure(new Uint8Array(await readFile(printed)));
  expect(pdf.roles).toContain('Figure');
  await answerDialogs(app, { save: word });

  await page.getByRole('button', { name: 'Alle colleges' }).click();
  await page.getByRole('menuitemradio', { name: 'Berkelhoek' }).click();
  await page.locator('.page-window address').waitFor();
  await page.getByRole('button', { name: 'Maak Word-bestand' }).click();
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.getByText('Klaar. De brief staat in ‘brief.docx’.').waitFor();
  const bytes = new Uint8Array(await readFile(word));
  expect(await checkWordFile(bytes)).toEqual([]);
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('"VensteradresEersteRegel"');
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('w:val="1B4F8A"');
  expect(styles).toContain('w:ascii="Arial"');
});

it('keeps its fields whole at twice the text size', async () => {
  const { page } = await openSample();
  await step(page, 'Adviesbrief').click();
  await page.getByRole('button', { name: 'Huisstijl' }).click();
  for (let at = 0; at < 4; at += 1) await page.getByRole('button', { name: 'Groter', exact: true }).click();
  const pane = page.locator('.side-body');
  expect(await pane.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
  await expectNoBarriers(page);
});
