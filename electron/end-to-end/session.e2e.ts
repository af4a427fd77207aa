// A whole session by keyboard: councils that disagree, a source split, one moved, a late point and a changed source.
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { projectRoot } from '../toolchain/project-root';
import { expectNoBarriers, openApp, temporaryFolder } from './test-support';

const sample = join(projectRoot, 'resources', 'voorbeeld');
function goTo(page: Page, step: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Stappen' });
  return steps.getByRole('button', { name: new RegExp(step) }).press('Enter');
}

function press(page: Page, name: string | RegExp, within = 'body'): Promise<void> {
  return page.locator(within).getByRole('button', { name }).first().press('Enter');
}

async function bring(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await goTo(page, 'Bijdragen');
  await press(page, 'Kies bestanden');
}

/** Goes to the proposal with this title, decided on or not. */
async function find(page: Page, title: string): Promise<void> {
  await goTo(page, 'Sessie');
  const toList = page.getByRole('button', { name: 'Lijst en zoeken' });
  await toList.or(page.getByRole('searchbox')).first().waitFor();
  if ((await toList.count()) > 0) await toList.press('Enter');
  await page.getByRole('radio', { name: /^Alles/ }).press('Space');
  await page.getByRole('searchbox').fill(title);
  await page.getByRole('main').getByRole('button', { name: title }).first().press('Enter');
  await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor();
}

const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').getByText(text).first().waitFor();

/** After whatever was done, the next key goes somewhere. */
async function expectFocus(page: Page): Promise<void> {
  const isSomewhere = () =>
    page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
  await expect.poll(isSomewhere).toBe(true);
}

const showsOnBeamer = (beamer: Page, title: string) =>
  beamer.getByRole('heading', { level: 1, name: title }).waitFor();

async function chooseInMenu(page: Page, button: RegExp, entry: RegExp): Promise<void> {
  await press(page, button);
  await page.getByRole('menuitem', { name: entry }).press('Enter');
}

const main = async (page: Page) => (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');

it('goes through a session by keyboard, and loses neither a word nor the focus', async () => {
  const userData = await temporaryFolder();
  const first = await openApp(userData);
  const { page } = first;
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();

  // Before the meeting: a mark that is there tomorrow too.
  await goTo(page, 'Sessie');
  const hamerstukken = page.getByText(/^Hamerstukken \(\d+\)$/);
  const joined = page.getByRole('row', { name: /Samenvoegen \(\d+ punten\)/ }).first();
  await joined.waitFor();
  const before = await hamerstukken.innerText();
  await joined.getByRole('checkbox').press('Space');
  await press(page, 'Hamerstuk', '.triage-chosen');
  await expect.poll(() => hamerstukken.innerText()).not.toBe(before);
  const marked = await hamerstukken.innerText();
  await page.getByText(/Alles bewaard/).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /Verder met/ }).click();
  await goTo(page, 'Sessie');
  await expect.poll(() => hamerstukken.innerText()).toBe(marked);

  // Two points that a change will come for, and one that is joined.
  await find(page, 'Aanbellen werkt');
  await page.keyboard.press('f');
  const beamer = await first.windowAt('#projector');
  beamer.setDefaultTimeout(30_000);
  await showsOnBeamer(beamer, 'Aanbellen werkt');
  const announced = await beamer.getByText(/^Hierna: /).innerText();
  await page.keyboard.press('1');
  await said(page, /Overgenomen/);
  await expectFocus(page);
  await showsOnBeamer(beamer, announced.replace('Hierna: ', ''));
  await find(page, 'Uitgangspunt van vertrouwen');
  await showsOnBeamer(beamer, 'Uitgangspunt van vertrouwen');
  await page.keyboard.press('2');
  await said(page, /Samengevoegd/);
  await expectFocus(page);

  // One source says two things; then the second goes to another joint point.
  await find(page, 'Uitgangspunt van vertrouwen');
  await chooseInMenu(page, /^Meer… over het punt van Heidewold/, /^Splits/);
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Dat jullie nu beginnen/ })
    .press('Space');
  await expectNoBarriers(page);
  await press(page, 'Splits het punt', '[role=dialog]');
  await said(page, /^Gesplitst/);
  await expectFocus(page);
  expect(await page.locator('li.member').allInnerTexts()).not.toContain('Dat jullie nu beginnen');
  await find(page, 'Eindelijk');
  await page.getByText('Dat jullie nu beginnen met vertrouwen').first().waitFor();
  await chooseInMenu(page, /^Meer… over het punt van Heidewold/, /^Verplaats/);
  await page.getByRole('combobox', { name: 'Naar welk punt?' }).fill('Aanbellen');
  await page.getByRole('option', { name: 'Aanbellen werkt' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await press(page, 'Verplaats het punt', '[role=dialog]');
  await said(page, /Verplaatst naar ‘Aanbellen werkt’/);
  await expectFocus(page);
  await page.getByRole('heading', { level: 1, name: /Aanbellen werkt/ }).waitFor();
  const members = () => page.locator('li.member').count();
  await expect.poll(members).toBe(3);

  // One moved out, and back by undo.
  await press(page, 'Haal eruit: punt van Heidewold');
  await said(page, /Eruit gehaald/);
  await expectFocus(page);
  await expect.poll(members).toBe(2);
  await press(page, 'Ongedaan maken', '[role=status]');
  await expect.poll(members).toBe(3);
  await expectFocus(page);

  // Councils that disagree: five support it, one is against, one has words of its own.
  await find(page, 'Uitgangspunt van vertrouwen');
  await chooseInMenu(page, /^Noteer voor meer raden/, /^Alle raden behalve/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Berkelhoek' }).press('Space');
  await dialog.getByRole('checkbox', { name: 'Rietmonde' }).press('Space');
  await dialog.getByRole('radio', { name: 'Tegen' }).press('Space');
  await press(page, 'Noteer: vijf van de zeven steunen het', '[role=dialog]');
  await said(page, /^Genoteerd: Dijkstad/);
  await expectFocus(page);
  await press(page, /Tegen Rietmonde/);
  await dialog.getByRole('radio', { name: /^Minderheid/ }).press('Space');
  await dialog
    .getByRole('textbox', { name: 'In de woorden van de raad' })
    .fill('Wij wachten eerst de cijfers af.');
  await dialog.getByRole('radio', { name: 'Telefonisch' }).press('Space');
  await dialog.getByRole('textbox', { name: /^Wie zei het/ }).fill('voorzitter');
  await press(page, 'Bewaar het standpunt', '[role=dialog]');
  await said(page, /Standpunt van Rietmonde bewaard/);
  await expectFocus(page);
  await page.getByRole('button', { name: /Minderheid Rietmonde telefonisch/ }).waitFor();
  // The hall sees who stands where.
  await showsOnBeamer(beamer, 'Uitgangspunt van vertrouwen');
  const minority = beamer.locator('section', {
    has: beamer.getByRole('heading', { name: 'Eigen standpunt' }),
  });
  await minority.getByText('Rietmonde').waitFor();
  await expectNoBarriers(page);

  // Where it comes from, with the number that the letter prints.
  await press(page, 'Herkomst');
  const place = await dialog
    .getByText(/^\d[\d.]* /)
    .first()
    .innerText();
  expect(await dialog.innerText()).toContain('Heidewold');
  await page.keyboard.press('Escape');
  await expectFocus(page);
  await goTo(page, 'Adviesbrief');
  await page.getByText('Wij wachten eerst de cijfers af.').first().waitFor();
  await expect.poll(() => main(page)).toContain(place);

  // A late contribution and a changed source.
  await goTo(page, 'Sessie');
  await bring(first.app, page, join(sample, 'gewijzigd', 'dij.json'));
  await page
    .getByText(/Dijkstad: .*1 nieuw, 1 gewijzigd, 1 ingetrokken/)
    .first()
    .waitFor();
  await goTo(page, 'Sessie');
  await page
    .getByText(/1 nieuw punt/)
    .first()
    .waitFor();
  await expectNoBarriers(page);
  await find(page, 'Aanbellen werkt');
  await page.getByRole('heading', { name: /^Bron gewijzigd/ }).waitFor();
  await press(page, 'Neem de wijziging over');
  await expect.poll(() => page.getByRole('heading', { name: /^Bron gewijzigd/ }).count()).toBe(0);
  await expectFocus(page);

  await showsOnBeamer(beamer, 'Aanbellen werkt');
  const isGone = beamer.waitForEvent('close');
  await press(page, 'Sluit projector');
  await isGone;
  await page.getByText(/Alles bewaard/).waitFor();
  await first.close();

  const again = await openApp(userData);
  await again.page.getByRole('button', { name: /Verder met/ }).click();
  await find(again.page, 'Aanbellen werkt');
  await again.page.getByText('Dat jullie nu beginnen met vertrouwen').first().waitFor();
  await find(again.page, 'Uitgangspunt van vertrouwen');
  await again.page.getByRole('button', { name: /Minderheid Rietmonde/ }).waitFor();
  await again.close();
});
