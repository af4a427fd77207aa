// A council sends another text after the session decided, and two versions that do not know each other: seen, and settled.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { projectRoot } from '../toolchain/project-root';
import { expectNoBarriers, mainText, openApp, step, temporaryFolder } from './test-support';

const sample = join(projectRoot, 'resources', 'voorbeeld');
async function bring(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await step(page, 'Bijdragen').click();
  await page.getByRole('button', { name: 'Kies bestanden' }).click();
}

/** Goes to the proposal with this title, decided on or not. */
async function find(page: Page, title: string): Promise<void> {
  await step(page, 'Sessie').click();
  const toList = page.getByRole('button', { name: 'Lijst en zoeken' });
  await toList.or(page.getByRole('searchbox')).first().waitFor();
  if ((await toList.count()) > 0) await toList.click();
  await page.getByRole('radio', { name: /^Alles/ }).press('Space');
  await page.getByRole('searchbox').fill(title);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click();
}

async function takeOver(page: Page, title: string): Promise<void> {
  await find(page, title);
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await page.getByRole('status').getByText(`Overgenomen: ‘${title}’`).first().waitFor();
}

it('shows what changed in a source after the decision, takes it over, and finds it in the letter after a restart', async () => {
  const userData = await temporaryFolder();
  const first = await openApp(userData);
  const { page } = first;
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await takeOver(page, 'Aanbellen werkt');
  await takeOver(page, 'Online gokken');
  await step(page, 'Adviesbrief').click();
  await page
    .getByText(/binnen twee weken op huisbezoek/)
    .first()
    .waitFor();

  await bring(first.app, page, join(sample, 'gewijzigd', 'dij.json'));
  await page
    .getByText(/Dijkstad: .*1 nieuw, 1 gewijzigd, 1 ingetrokken/)
    .first()
    .waitFor();
  await find(page, 'Aanbellen werkt');
  await page.getByRole('heading', { name: 'Bron gewijzigd' }).waitFor();
  // The letter still says what was decided.
  const came = await page.getByRole('insertion').allInnerTexts();
  const went = await page.getByRole('deletion').allInnerTexts();
  expect(came.join(' ')).toContain('één week');
  expect(came.join(' ')).toContain('Stuur een dag van tevoren een sms.');
  expect(went.join(' ')).toContain('twee weken');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Neem de wijziging over' }).click();
  await expect.poll(() => page.getByRole('heading', { name: 'Bron gewijzigd' }).count()).toBe(0);

  await find(page, 'Online gokken');
  await page.getByText('Dijkstad trok dit punt na het besluit in.').waitFor();
  await page.getByRole('button', { name: 'Houd het punt, zonder Dijkstad' }).click();
  await expect.poll(() => page.getByRole('heading', { name: 'Bron gewijzigd' }).count()).toBe(0);
  await page.getByText(/Alles bewaard/).waitFor();
  await first.close();

  const again = await openApp(userData);
  await again.page.getByRole('button', { name: /Verder met/ }).click();
  await step(again.page, 'Adviesbrief').click();
  await again.page
    .getByText(/binnen één week op huisbezoek. Stuur een dag van tevoren een sms/)
    .first()
    .waitFor();
  await again.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await again.page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await again.page
    .getByText(/binnen twee weken op huisbezoek/)
    .first()
    .waitFor();
  await again.close();
});

it('lets people choose between two versions of a council point by point, and takes that back', async () => {
  const userData = await temporaryFolder();
  const started = await openApp(userData);
  const { page } = started;
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await bring(started.app, page, join(sample, 'gewijzigd', 'dij.json'));
  await page
    .getByText(/Dijkstad: .*1 gewijzigd/)
    .first()
    .waitFor();
  const twin = join(userData, 'dij-kantoor.json');
  const changed = JSON.parse(await readFile(join(sample, 'gewijzigd', 'dij.json'), 'utf8')) as {
    sentBy: string;
    points: { ref: string; body: string }[];
  };
  const points = changed.points.map((point) =>
    point.ref === 'dij-03' ? { ...point, body: 'Bel aan. Doe dat binnen drie dagen.' } : point,
  );
  await writeFile(twin, JSON.stringify({ ...changed, sentBy: 'voorzitter', points }));
  await bring(started.app, page, twin);
  await page.getByRole('button', { name: 'Kies wat geldt voor Dijkstad' }).click();
  const sheet = page.getByRole('dialog', { name: 'Kies wat geldt' });
  await sheet.getByRole('heading', { name: 'Kies zelf: 1 punt' }).waitFor();
  await expectNoBarriers(page);
  await sheet.getByRole('radio', { name: 'Versie 2', exact: true }).press('Space');
  await sheet.getByLabel('Wie koos dit?').fill('de gezamenlijk secretaris');
  await sheet.getByRole('button', { name: 'Bewaar de keuze' }).click();
  await page.getByText('Gekozen per punt').first().waitFor();
  await expect.poll(() => mainText(page)).not.toContain('Twee versies die elkaar niet kennen');
  await page.getByRole('button', { name: 'Bekijk de bijdrage van Dijkstad' }).click();
  const panel = page.getByRole('dialog', { name: 'Bijdrage van Dijkstad' });
  await panel.getByText(/Gekozen op .* door de gezamenlijk secretaris/).waitFor();
  await expectNoBarriers(page);
  await panel.getByRole('button', { name: 'Sluit' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await page.getByRole('button', { name: 'Kies wat geldt voor Dijkstad' }).waitFor();
  await started.close();
});
