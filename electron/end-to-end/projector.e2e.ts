// The beamer: opened, steered and closed from the keyboard of the secretary, in a window of its own.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { LaunchedApp } from './launch';
import { expectNoBarriers, openSample, step } from './test-support';

async function openSession(): Promise<LaunchedApp> {
  const launched = await openSample();
  const { page } = launched;
  await step(page, 'Sessie').press('Enter');
  await press(page, /^(Begin bij het eerste punt|Ga verder met besluiten)/);
  await page.getByRole('heading', { level: 1, name: /^Besluit over/ }).waitFor();
  return launched;
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().press('Enter');

/** The title of the point that the secretary has before her. */
async function selected(page: Page): Promise<string> {
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  return heading.replace(/^Besluit over ‘|’$/g, '');
}

const shows = (beamer: Page, title: string) =>
  beamer.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

it('shows what the secretary selects and types, can be held and blanked, and closes with a key', async () => {
  const launched = await openSession();
  const { page } = launched;
  await page.keyboard.press('f');
  const beamer = await launched.windowAt('#projector');
  beamer.setDefaultTimeout(30_000);
  const first = await selected(page);
  await shows(beamer, first);
  const announced = await beamer.getByText(/^Hierna: /).innerText();
  await expectNoBarriers(beamer);
  expect(await beamer.getByRole('button').count()).toBe(0);

  await page.keyboard.press('j');
  await expect.poll(() => selected(page)).not.toBe(first);
  const second = await selected(page);
  await shows(beamer, second);
  expect(announced).toBe(`Hierna: ${second}`);

  // Every word that she types stands on the beamer too.
  await press(page, 'Bewerk de tekst');
  const field = page.getByRole('textbox', { name: 'Tekst', exact: true });
  await field.press('Control+End');
  await page.keyboard.type(' Begin volgend jaar.');
  await beamer.getByText('Begin volgend jaar.').waitFor();
  await expectNoBarriers(beamer);
  await press(page, 'Klaar met bewerken');

  await press(page, 'Bevriezen');
  await page.getByText(/^De projector houdt dit beeld vast/).waitFor();
  await press(page, 'Volgende');
  await expect.poll(() => selected(page)).not.toBe(second);
  await shows(beamer, second);
  await press(page, 'Bevriezen');
  await shows(beamer, await selected(page));

  await press(page, 'Zwart');
  await beamer.getByRole('main', { name: 'Zwart' }).waitFor();
  expect(await beamer.getByRole('main').innerText()).toBe('');
  await expectNoBarriers(page);
  await press(page, 'Zwart');
  await shows(beamer, await selected(page));

  // When the dossier is left, nothing of it stays on the beamer.
  const steps = page.getByRole('navigation', { name: 'Stappen' });
  await press(page, /^Start$/);
  await shows(beamer, 'De vergadering gaat zo verder');
  await press(page, /^Verder met/);
  await steps.getByRole('button', { name: /Sessie/ }).press('Enter');
  await beamer.getByText(/voorstellen besloten$|voorstel [0-9]+ van/).waitFor();

  const isGone = beamer.waitForEvent('close');
  await press(page, 'Sluit projector');
  await isGone;
  await page.getByRole('button', { name: 'Projector', exact: true }).waitFor();
  await launched.close();
});

it('closes on Escape, and with the main window', async () => {
  const launched = await openSession();
  const { page } = launched;
  await page.keyboard.press('f');
  const beamer = await launched.windowAt('#projector');
  await shows(beamer, await selected(page));
  const isGone = beamer.waitForEvent('close');
  await beamer.keyboard.press('Escape').catch(() => undefined);
  await isGone;
  await page.getByRole('button', { name: 'Projector', exact: true }).waitFor();
  await page.keyboard.press('f');
  const again = await launched.windowAt('#projector');
  const isGoneToo = again.waitForEvent('close');
  await launched.app
    .evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      windows.find(({ webContents }) => !webContents.getURL().endsWith('#projector'))?.close();
    })
    .catch(() => undefined);
  await isGoneToo;
});

it('counts points against minutes, for the hall too when asked; single keys can be off', async () => {
  const launched = await openSession();
  const { page } = launched;
  await press(page, 'Zet de klok');
  const dialog = page.getByRole('dialog', { name: 'Tot hoe laat vergaderen jullie?' });
  await dialog.getByRole('textbox').fill('laat');
  await dialog.getByRole('textbox').press('Enter');
  await dialog.getByText('Schrijf de tijd als 21:30.').waitFor();
  const soon = new Date(Date.now() + 90 * 60_000);
  await dialog.getByRole('textbox').fill(`${soon.getHours()}:${String(soon.getMinutes()).padStart(2, '0')}`);
  await dialog.getByText('Ook op de projector').click();
  await expectNoBarriers(page);
  await dialog.getByRole('textbox').press('Enter');
  await page
    .getByText(/^Nog [0-9]+ punten, 1 uur en (29|30) minuten: [0-9]+ (seconden|minuten) per punt$/)
    .waitFor();
  await page.keyboard.press('f');
  const beamer = await launched.windowAt('#projector');
  await beamer.getByText(/^Nog [0-9]+ punten, 1 uur en/).waitFor();

  // It survives a reload, and can be put away.
  await page.reload();
  await press(page, /^Verder met/);
  await page
    .getByRole('navigation', { name: 'Stappen' })
    .getByRole('button', { name: /Sessie/ })
    .press('Enter');
  await page.getByText(/^Nog [0-9]+ punten, 1 uur en/).waitFor();
  await press(page, 'Berg op');
  await page.getByRole('button', { name: 'Toon de klok' }).waitFor();
  await press(page, /^(Begin bij het eerste punt|Ga verder met besluiten)/);

  const before = await selected(page);
  await press(page, 'Hulp');
  await page.getByRole('dialog').getByRole('radio', { name: /^Uit/ }).press('Space');
  await expectNoBarriers(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Volgende' }).waitFor();
  expect(await selected(page)).toBe(before);
  expect(await page.locator('main kbd').count()).toBe(0);
  await press(page, 'Volgende');
  await expect.poll(() => selected(page)).not.toBe(before);
  await launched.close();
});
