// Reading a policy document by keyboard: from a PDF to a point with quote and page, and back to the page.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceWords } from '@shared/i18n/nl-drafting';
import { policyRefusals, policyScreenWords as words } from '@shared/i18n/nl-policy';
import { startWords } from '@shared/i18n/nl-start';
import { expect, it } from 'vitest';
import { makeTinyPdf } from '../documents/policy-in/test-support/tiny-pdf';
import type { LaunchedApp } from './launch';
import { answerDialogs, expectNoBarriers, openApp, step, temporaryFolder } from './test-support';

/** Three pages, printed as 12 to 14; the second chapter begins on the last. */
function nota(helpers: string): Uint8Array {
  const page = (title: string, ...lines: string[]) => [
    { text: title, x: 70, y: 760, size: 18, isBold: true },
    ...lines.map((text, at) => ({ text, x: 70, y: 700 - at * 40 })),
  ];
  return makeTinyPdf({
    firstLabel: 12,
    bookmarks: [
      { title: '1 Vervoer in de wijk', page: 0, y: 780 },
      { title: '2 Zorg voor elkaar', page: 2, y: 780 },
    ],
    pages: [
      page(
        '1 Vervoer in de wijk',
        'De buurtbus rijdt op werkdagen tot zes uur.',
        'In het weekend rijdt er niets.',
      ),
      page('Vervolg', 'Wie niet kan reizen, krijgt een taxipas van de gemeente.'),
      page('2 Zorg voor elkaar', 'Mantelzorg is de basis van de hulp in de wijk.', helpers),
    ],
  });
}

const helpers = 'Iedere mantelzorger krijgt een vast aanspreekpunt.';

async function chooseFile({ app, page }: LaunchedApp, path: string, button: string): Promise<void> {
  await answerDialogs(app, { open: path });
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
}

it('goes from a PDF to a point with its page, and back, by keyboard; a new version finds the quote again', async () => {
  const folder = await temporaryFolder();
  const launched = await openApp(folder);
  const { page } = launched;
  await page
    .getByRole('button', { name: new RegExp(startWords.newDossier) })
    .first()
    .click();
  await page.getByLabel(startWords.titleLabel).fill('Thuis in de wijk');
  await page.getByLabel(startWords.councilsLabel).fill('Beek\nEssel');
  await page.getByRole('button', { name: startWords.create }).click();
  await step(page, 'Beleidsstuk').focus();
  await page.keyboard.press('Enter');

  // A damaged file says so, and nothing came in.
  await writeFile(join(folder, 'kapot.pdf'), '%PDF-1.4 en verder niets');
  await chooseFile(launched, join(folder, 'kapot.pdf'), words.choose);
  await page.getByText(policyRefusals['policy-damaged']).waitFor();
  await page.getByRole('button', { name: words.choose, exact: true }).waitFor();

  await writeFile(join(folder, 'Nota zorg.pdf'), nota(helpers));
  await chooseFile(launched, join(folder, 'Nota zorg.pdf'), words.choose);
  const pages = page.getByRole('region', { name: words.pagesRegion('Nota zorg') });
  await pages.getByText('De buurtbus rijdt').waitFor();
  await page.getByText(words.sheetOf('12', 1, 3)).waitFor();
  // The page itself is drawn: not all of it is white.
  const isDrawn = () =>
    pages
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return data.some((part, at) => at % 4 === 0 && part < 100);
      });
  await expect.poll(isDrawn).toBe(true);

  await page.getByRole('button', { name: /2 Zorg voor elkaar/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(words.sheetOf('14', 3, 3)).waitFor();

  await page.keyboard.press('Control+f');
  await page.keyboard.type('mantelzorgers');
  await page.getByText(words.hits(2)).waitFor();
  await expectNoBarriers(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  // Sentence by sentence, to the last.
  await pages.focus();
  await page.keyboard.press('z');
  const said = page.getByRole('status').filter({ hasText: words.chosen('') });
  for (let moves = 0; moves < 8 && !(await said.textContent())?.includes('vast aanspreekpunt'); moves += 1) {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
  }
  await page.keyboard.press('Enter');
  // Nobody said yet for which council: that is asked first, and the choice stays.
  await page.getByText('Adviesraad Beek').first().click();
  await page.getByRole('button', { name: 'Dit is mijn raad' }).click();
  await page.getByRole('button', { name: words.makePoint }).focus();
  await page.keyboard.press('Enter');

  const figure = page.locator('figure.quote');
  await figure.getByText(helpers).waitFor();
  expect(await figure.locator('figcaption').innerText()).toContain('§ 2, bladzijde 14');
  await figure.getByRole('button', { name: words.show }).focus();
  await page.keyboard.press('Enter');
  await pages.locator('.is-here').getByText(helpers).waitFor();
  await page.getByText(words.pointsHere(1)).waitFor();

  // The next version says it a little differently, and on the same page.
  await writeFile(
    join(folder, 'Nota 2.pdf'),
    nota('Iedere mantelzorger krijgt voortaan een vast aanspreekpunt.'),
  );
  await chooseFile(launched, join(folder, 'Nota 2.pdf'), words.add);
  await page.getByRole('button', { name: words.isVersionOf('Nota zorg') }).click();
  await page.getByRole('button', { name: words.lookAtQuotes }).click();
  const dialog = page.getByRole('dialog', { name: words.versionTitle });
  await dialog.getByText(words.fates.changed, { exact: true }).waitFor();
  await expectNoBarriers(page);
  await dialog.getByRole('button', { name: words.take(1) }).click();
  await page.getByText(words.taken(1)).waitFor();
  await step(page, 'Onze punten').click();
  await page.getByRole('option').first().click();
  await figure.getByText('krijgt voortaan een vast').waitFor();
  await page.getByRole('button', { name: sourceWords.change }).waitFor();
  await launched.close();
});

it('keeps the pages usable at twice the text size', async () => {
  const { page } = await openApp(await temporaryFolder());
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await step(page, 'Beleidsstuk').click();
  await page.getByRole('button', { name: words.chooseSentence }).waitFor();
  for (let times = 0; times < 5; times += 1) await page.getByRole('button', { name: 'Groter' }).click();
  await expectNoBarriers(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  // Half of the window is left for reading.
  const top = () => page.locator('.policy-pages').evaluate((pages) => pages.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThanOrEqual(400);
  await page.getByRole('button', { name: words.outline, exact: true }).click();
  await page.getByRole('button', { name: /2.2 Uitgangspunten/ }).click();
  await page.getByRole('heading', { name: '2.2 Uitgangspunten' }).waitFor();
});
