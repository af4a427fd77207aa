// One council on several computers: two laptops that wrote on from one contribution, and members who send their inbreng.
import { join } from 'node:path';
import { memberWords, ownVersionWords } from '@shared/i18n/nl-drafting';
import { sendingWords } from '@shared/i18n/nl-sending';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { LaunchedApp } from './launch';
import { answerDialogs, expectNoBarriers, invoke, openApp, step, temporaryFolder } from './test-support';

const council = 'duinrand';

/** The invitation as a file, made by a joint secretary's computer. */
async function makeInvitation(folder: string): Promise<string> {
  const joint = await openApp();
  const opened = await invoke<{ id: string }>(joint.page, 'dossier:create', {
    title: 'Thuis in de wijk',
    policyTitle: '',
    deadline: null,
    councils: [
      { municipality: 'Duinrand', name: '' },
      { municipality: 'Essel', name: '' },
    ],
  });
  await answerDialogs(joint.app, { save: join(folder, 'uitnodiging.samenadvies') });
  await invoke(joint.page, 'invitation:send', { id: opened.id });
  await joint.kill();
  return join(folder, 'uitnodiging.samenadvies');
}

async function openFile({ app, page }: LaunchedApp, path: string): Promise<void> {
  await answerDialogs(app, { open: path });
  const start = page.getByRole('button', { name: 'Start', exact: true });
  if ((await start.count()) > 0) await start.click();
  await page.getByRole('button', { name: /^Bestand openen/ }).click();
  // A question may lie over the dossier, which is there then.
  await page.locator('.frame').waitFor({ state: 'attached' });
}

/** A computer of the council, with the invitation open. */
async function laptop(invitation: string, name: string): Promise<LaunchedApp> {
  const launched = await openApp();
  const { page } = launched;
  await openFile(launched, invitation);
  const question = page.getByRole('dialog', { name: 'Van welke raad ben je?' });
  await question.getByText('Duinrand').click();
  await question.getByLabel('Jouw naam').fill(name);
  await question.getByRole('button', { name: 'Dit is mijn raad' }).click();
  return launched;
}

/** Points in the council's text as drafting puts them, and the dossier opened anew to show them. */
async function write(page: Page, points: readonly Record<string, string>[]): Promise<void> {
  const [card] = await invoke<{ id: string }[]>(page, 'start:list', null);
  const put = points.map((point) => ({ point: { kind: 'zorg', chapter: '', ...point }, status: 'klaar' }));
  await invoke(page, 'dossier:command', {
    id: card?.id,
    command: { type: 'edit-points', council, put, remove: [] },
  });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /Verder met/ }).click();
}

async function send({ app, page }: LaunchedApp, path: string, asMember = false): Promise<void> {
  await answerDialogs(app, { save: path });
  await step(page, 'Versturen').click();
  if (asMember) await page.getByText(sendingWords.asMember).click();
  await page.getByRole('button', { name: sendingWords.make }).click();
  await page.getByText(sendingWords.doneTitle).waitFor();
}

it('shows two laptops of one council beside each other, point by point, and goes on from both', async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, `${name}.samenadvies`);
  const invitation = await makeInvitation(folder);
  const one = await laptop(invitation, 'Bo Smit');
  await write(one.page, [
    { id: 'taxi', title: 'De taxi', body: 'De taxi komt te laat.' },
    { id: 'bus', title: 'De bus', body: 'De bus rijdt niet.' },
  ]);
  await send(one, at('bijdrage 1'));

  const other = await laptop(invitation, 'Kim Vos');
  await openFile(other, at('bijdrage 1'));
  await step(other.page, 'Onze punten').click();
  await other.page.getByRole('button', { name: ownVersionWords.takeAll }).click();
  await other.page.getByRole('option', { name: /De taxi/ }).waitFor();
  await write(other.page, [
    { id: 'taxi', title: 'De taxi', body: 'De taxi komt een uur te laat.' },
    { id: 'trein', title: 'De trein', body: 'Het station heeft geen lift.' },
  ]);
  await send(other, at('van Kim'));
  await other.kill();

  await write(one.page, [{ id: 'bus', title: 'De bus', body: 'De bus rijdt in het weekend niet.' }]);
  await write(one.page, [{ id: 'taxi', title: 'De taxi', body: 'De taxi komt vaak te laat.' }]);
  await send(one, at('bijdrage 2'));
  const { page } = one;
  await openFile(one, at('van Kim'));
  await step(page, 'Onze punten').click();
  await page.getByRole('button', { name: ownVersionWords.look }).click();
  const dialog = page.getByRole('dialog', { name: ownVersionWords.dialog });
  await expectNoBarriers(page);
  const taxi = dialog.getByRole('region', { name: 'De taxi' });
  await taxi.getByText('De taxi komt vaak te laat.').waitFor();
  await taxi.getByRole('insertion').getByText('een uur').waitFor();
  await taxi.getByText(ownVersionWords.changedBy.both).waitFor();
  const bus = dialog.getByRole('region', { name: 'De bus' });
  await bus.getByText(ownVersionWords.changedBy.ours).waitFor();
  expect(await bus.getByRole('radio', { name: ownVersionWords.ours }).isChecked()).toBe(true);
  await taxi.getByRole('radio', { name: ownVersionWords.theirs }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('region', { name: 'De trein' }).getByText(ownVersionWords.is.new).waitFor();
  await dialog.getByRole('button', { name: ownVersionWords.adopt }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(ownVersionWords.adopted).waitFor();
  expect((await page.locator('.point-name').allTextContents()).sort()).toEqual([
    'De bus',
    'De taxi',
    'De trein',
  ]);
  await page.getByRole('option', { name: /De taxi/ }).click();
  await page.getByText('De taxi komt een uur te laat.').waitFor();
  await page.getByRole('option', { name: /De bus/ }).click();
  await page.getByText('De bus rijdt in het weekend niet.').waitFor();
  // What is sent now knows both: nobody has to choose any more.
  await expect.poll(() => page.getByText(ownVersionWords.notice).count()).toBe(0);
  await send(one, at('bijdrage 3'));
  await expect.poll(() => page.getByText(sendingWords.unknownTitle).count()).toBe(0);
});

it('keeps the first inbreng of two members apart, and says who said what', async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, `${name}.samenadvies`);
  const invitation = await makeInvitation(folder);
  for (const [name, title] of [
    ['Anna', 'Wachten op de taxi'],
    ['Piet', 'Geen lift op het station'],
  ] as const) {
    const member = await laptop(invitation, name);
    // Both call their point the same, as a program that counts would.
    await write(member.page, [{ id: 'punt-1', title, body: `${title} is lastig.` }]);
    await send(member, at(name), true);
    await member.kill();
  }
  const secretary = await laptop(invitation, 'Bo Smit');
  const { page } = secretary;
  await openFile(secretary, at('Anna'));
  await openFile(secretary, at('Piet'));
  await step(page, 'Onze punten').click();
  await page.getByRole('button', { name: memberWords.button(2) }).click();
  const dialog = page.getByRole('dialog', { name: memberWords.dialog });
  await expectNoBarriers(page);
  await dialog.getByRole('button', { name: memberWords.takeOne('Wachten op de taxi') }).click();
  await dialog.getByRole('button', { name: memberWords.takeOne('Geen lift op het station') }).click();
  await dialog.getByRole('button', { name: memberWords.done }).click();
  expect((await page.locator('.point-name').allTextContents()).sort()).toEqual([
    'Geen lift op het station',
    'Wachten op de taxi',
  ]);
  await page.getByRole('option', { name: /Geen lift op het station.*Piet/ }).waitFor();
  await page.getByRole('option', { name: /Wachten op de taxi.*Anna/ }).waitFor();
  await page.getByRole('button', { name: memberWords.button(0) }).waitFor();
});
