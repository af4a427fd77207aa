// Two computers and one folder: what one sends appears at the other without a click.
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { projectRoot } from '../toolchain/project-root';
import type { LaunchedApp } from './launch';
import { answerDialogs, openApp, openSample, step, temporaryFolder } from './test-support';

async function openContributions(): Promise<LaunchedApp> {
  const launched = await openSample();
  await step(launched.page, 'Bijdragen').click();
  return launched;
}

async function chooseFolder({ app, page }: LaunchedApp, folder: string): Promise<void> {
  await answerDialogs(app, { open: folder });
  await panel(page).getByRole('button', { name: 'Kies een map' }).click();
  await panel(page).getByText(folder).waitFor();
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
  const here = await openContributions();
  const there = await openContributions();
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
  await answerDialogs(here.app, { save: copy });
  await here.page.locator('header').getByRole('button').nth(1).click();
  await here.page.getByRole('menuitem', { name: /Bewaar een kopie van alles/ }).click();
  await here.page.getByText(/Alles van dit dossier staat in ‘kopie.samenadvies’/).waitFor();
  await here.close();
  await there.close();
  // Leaving the dossier puts what was gathered into the folder.
  const [own = ''] = (await readdir(shared)).filter((name) => name.startsWith('Samenadvies '));
  expect((await readdir(join(shared, own))).filter((name) => name.startsWith('Gezamenlijk'))).not.toEqual([]);

  const elsewhere = await openApp();
  await answerDialogs(elsewhere.app, { open: copy });
  await elsewhere.page.getByRole('button', { name: /Bestand openen/ }).click();
  await elsewhere.page
    .getByRole('navigation', { name: 'Stappen' })
    .getByText(/7 van 7 binnen/)
    .waitFor();
  await elsewhere.close();
});
