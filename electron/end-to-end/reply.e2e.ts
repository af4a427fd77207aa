// The college's reply through the window: taken in, two matches put right, confirmed, and the two Word files about it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyRefusals, replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { readWordAsText } from '../documents/test-support/render-word';
import { type LaunchedApp, launchApp } from './launch';

const cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step().catch(() => undefined);
});

async function open(): Promise<LaunchedApp & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-e2e-'));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  const launched = await launchApp(folder);
  cleanUp.push(() => launched.kill());
  await launched.page.setViewportSize({ width: 1280, height: 800 });
  launched.page.setDefaultTimeout(30_000);
  return { ...launched, folder };
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const reply = `Geacht bestuur,

Wij danken u voor uw advies over vervoer.

De wachttijd gaat naar ten hoogste twintig minuten. Vervoer in de avond is niet haalbaar.

Mantelzorgers krijgen een vast aanspreekpunt. Wij nemen dit advies over en werken het uit in het uitvoeringsprogramma van 2027.

Met vriendelijke groet,

het college
`;

it('takes in a reply, lets a person put it right, and makes the overview and the reminder', async () => {
  const launched = await open();
  const { app, page, folder } = launched;
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  const step = page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: /Reactie/ });
  await step.click();
  await page.getByText(words.dropHere).waitFor();

  const answerFile = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    await app.evaluate(
      ({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
      },
      join(folder, name),
    );
    await page.getByRole('button', { name: words.choose, exact: true }).click();
  };
  // What cannot be read says so, and nothing came in.
  await answerFile('kapot.pdf', '%PDF-1.4 en verder niets');
  await page.getByText(replyRefusals['reply-damaged'] ?? '').waitFor();
  await answerFile('Reactie.txt', reply);
  const from = page.getByRole('dialog', { name: words.fromTitle('Reactie.txt') });
  await from.getByLabel(words.receivedLabel).fill('1 februari 2027');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.confirm }).waitFor();
  expect(await violations(page)).toEqual([]);

  // By keyboard: a sentence goes to the first point, and its status changes with it.
  const points = page.getByRole('region', { name: words.points });
  await points.locator('.answer-head').first().focus();
  await page.keyboard.press('Enter');
  const sentence = page.getByRole('button', { name: 'De wachttijd gaat naar ten hoogste twintig minuten.' });
  const before = (await sentence.getAttribute('aria-pressed')) === 'true';
  await page.locator('.reply-sentence[tabindex="0"]').focus();
  for (let moves = 0; moves < 20; moves += 1) {
    if (await sentence.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await sentence.getAttribute('aria-pressed')) === 'true').toBe(!before);
  await points.getByRole('button', { name: words.changeStatus }).click();
  await page.getByRole('menuitemradio', { name: replyWords.statuses.deels }).click();
  await points.locator('.is-chosen').getByText(replyWords.statuses.deels).waitFor();

  // By mouse: another point, with a promise to ask after.
  await points.locator('.answer-head').nth(1).click();
  await points.getByRole('button', { name: words.editDetails }).click();
  await page.getByLabel(words.followUp).fill('1 maart 2028');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await points.getByText('1 maart 2028').waitFor();
  await points.getByRole('button', { name: words.changeStatus }).click();
  await page.getByRole('menuitemradio', { name: replyWords.statuses['toegezegd-later'] }).click();

  // Nothing counts until the list is confirmed.
  await page.getByRole('button', { name: words.overviewView, exact: true }).click();
  await page.getByText(words.confirmFirst).first().waitFor();
  await page.getByRole('button', { name: words.pointsView, exact: true }).click();
  await page.getByRole('button', { name: words.confirm }).click();
  await page.getByText(words.confirmedNow).waitFor();
  await page.getByRole('button', { name: words.overviewView, exact: true }).click();
  await page.getByText(words.askOn('1 maart 2028')).first().waitFor();
  expect(await violations(page)).toEqual([]);

  const make = async (button: RegExp | string, name: string) => {
    await app.evaluate(
      ({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      },
      join(folder, name),
    );
    await page.getByRole('button', { name: button }).first().click();
    await page.getByText(words.made(name)).waitFor();
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    expect(await checkWordFile(bytes)).toEqual([]);
    return readWordAsText(bytes);
  };
  expect(await make(words.makeOverview, 'overzicht.docx')).toContain('1 maart 2028');
  expect(await make(new RegExp(`^${words.reminderFor('')}`), 'herinnering.docx')).toContain(
    'Wij vragen u om op deze punten alsnog te antwoorden',
  );

  for (let times = 0; times < 5; times += 1) await page.getByRole('button', { name: 'Groter' }).click();
  expect(await violations(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await launched.close();
});
