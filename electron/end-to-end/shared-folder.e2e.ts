// Two computers and one folder: what one sends appears at the other without a click.
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { projectRoot } from '../toolchain/project-root';
import { type LaunchedApp, launchApp } from './launch';

const cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step().catch(() => undefined);
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-e2e-'));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function openSample(): Promise<LaunchedApp> {
  const launched = await launchApp(await temporaryFolder());
  cleanUp.push(() => launched.kill());
  await launched.page.setViewportSize({ width: 1280, height: 800 });
  launched.page.setDefaultTimeout(30_000);
  await launched.page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  const steps = launched.page.getByRole('navigation', { name: 'Stappen' });
  await steps.getByRole('button', { name: /Bijdragen/ }).click();
  return launched;
}

async function chooseFolder({ app, page }: LaunchedApp, folder: string): Promise<void> {
  await answerDialogs(app, folder);
  await panel(page).getByRole('button', { name: 'Kies een map' }).click();
  await panel(page).getByText(folder).waitFor();
}

async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
}

function panel(page: Page) {
  return page.getByRole('region', { name: 'Gezamenlijke map' });
}

/** As the sending screen does it: a contribution of one council, in the place of what it sent before. */
async function sendFrom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const bridge = window.samenadvies;
    const listed = await bridge.invoke('start:list', null);
    const id = listed.ok ? listed.value[0]?.id : undefined;
    if (id === undefined) throw new Error('There is no dossier.');
    const opened = await bridge.invoke('dossier:open', { id });
    if (!opened.ok) throw new Error(opened.error.message);
    const { contributions } = opened.value.dossier.shared;
    const [first] = Object.entries(contributions);
    if (first === undefined) throw new Error('There is no contribution.');
    const [hash, before] = first;
    const [point, ...others] = before.points;
    const contribution = {
      ...before,
      // Written in the app itself, not made from a plain file.
      minted: undefined,
      ancestors: [...before.ancestors, hash],
      revision: 2,
      points: point === undefined ? others : [{ ...point, body: 'Dit is anders dan eerst.' }, ...others],
    } as typeof before;
    const role = { type: 'choose-role', role: 'participant', council: before.council } as const;
    for (const command of [role, { type: 'send', contribution } as const]) {
      const done = await bridge.invoke('dossier:command', { id, command });
      if (!done.ok) throw new Error(done.error.message);
    }
  });
}

it('brings what one computer sends to the other without a click, and a copy of everything back', async () => {
  const shared = await temporaryFolder();
  const here = await openSample();
  const there = await openSample();
  await chooseFolder(here, shared);
  await chooseFolder(there, shared);

  await sendFrom(there.page);
  await here.page
    .getByRole('status')
    .getByText(/^Binnengekomen via de gezamenlijke map: een nieuwe bijdrage van/)
    .waitFor({ timeout: 60_000 });
  await expect.poll(() => here.page.getByText('1 gewijzigd').count()).toBeGreaterThan(0);
  await expect
    .poll(() =>
      panel(here.page)
        .getByText(/bestand(en)? gelezen, vandaag om/)
        .count(),
    )
    .toBe(1);

  // A plain file in the folder waits for a person, and is read in from there.
  const sample = join(projectRoot, 'resources', 'voorbeeld', 'gewijzigd', 'dij.json');
  await copyFile(sample, join(shared, 'dij.json'));
  await panel(here.page).getByRole('button', { name: 'Lees in: dij.json' }).click({ timeout: 30_000 });
  await here.page
    .getByText(/Dijkstad: .*1 nieuw, 1 gewijzigd, 1 ingetrokken/)
    .first()
    .waitFor();

  const copy = join(await temporaryFolder(), 'kopie.samenadvies');
  await answerDialogs(here.app, copy);
  await here.page.locator('header').getByRole('button').nth(1).click();
  await here.page.getByRole('menuitem', { name: /Bewaar een kopie van alles/ }).click();
  await here.page.getByText(/Alles van dit dossier staat in ‘kopie.samenadvies’/).waitFor();
  await here.close();
  await there.close();
  // Leaving the dossier puts what was gathered into the folder.
  const [own = ''] = (await readdir(shared)).filter((name) => name.startsWith('Samenadvies '));
  expect((await readdir(join(shared, own))).filter((name) => name.startsWith('Gezamenlijk'))).not.toEqual([]);

  const elsewhere = await launchApp(await temporaryFolder());
  cleanUp.push(() => elsewhere.kill());
  await answerDialogs(elsewhere.app, copy);
  await elsewhere.page.getByRole('button', { name: /Bestand openen/ }).click();
  await elsewhere.page
    .getByRole('navigation', { name: 'Stappen' })
    .getByText(/7 van 7 binnen/)
    .waitFor();
  await elsewhere.close();
});
