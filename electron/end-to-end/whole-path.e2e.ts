// The whole path as a joint secretary walks it: sample, contribution, session, letter, and everything there tomorrow.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { readWordBack } from '../documents/test-support/read-word-back';
import { projectRoot } from '../toolchain/project-root';
import { answerDialogs, mainText, openApp, step, temporaryFolder } from './test-support';

const sample = join(projectRoot, 'resources', 'voorbeeld');
it('goes from contributions to a Word letter, and finds everything again after a restart', async () => {
  const userData = await temporaryFolder();
  const letter = join(userData, 'brief.docx');
  const first = await openApp(userData);
  await answerDialogs(first.app, { open: join(sample, 'gewijzigd', 'dij.json'), save: letter });

  await first.page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await step(first.page, 'Bijdragen').click();
  await first.page.getByRole('button', { name: 'Kies bestanden' }).click();
  await first.page
    .getByText(/Dijkstad: .*1 nieuw, 1 gewijzigd, 1 ingetrokken/)
    .first()
    .waitFor();
  await expect.poll(() => mainText(first.page)).toContain('Nummer 2');

  await step(first.page, 'Sessie').click();
  await first.page
    .getByRole('row', { name: /Samenvoegen \(\d+ punten\)/ })
    .first()
    .getByRole('button')
    .click();
  await first.page.getByRole('button', { name: 'Bewerk de tekst' }).click();
  await first.page.getByLabel('Titel', { exact: true }).fill('Vertrouwen voorop');
  await first.page.getByLabel('Tekst', { exact: true }).fill('De vergadering schreef deze zin **samen**.');
  await first.page.getByRole('button', { name: 'Klaar met bewerken' }).click();
  await first.page.getByRole('button', { name: 'Samenvoegen' }).click();
  await first.page
    .getByRole('status')
    .getByText(/^Samengevoegd/)
    .first()
    .waitFor();
  await expect.poll(() => first.page.getByText(/Alles bewaard/).count()).toBeGreaterThan(0);

  await step(first.page, 'Adviesbrief').click();
  await first.page.getByText('De vergadering schreef deze zin').first().waitFor();
  await first.page.getByRole('button', { name: 'Maak Word-bestand' }).click();
  await first.page.getByRole('button', { name: 'Maak het concept' }).click();
  await first.page.getByText('brief.docx').first().waitFor();
  const bytes = new Uint8Array(await readFile(letter));
  const word = readWordBack(bytes);
  expect(await checkWordFile(bytes)).toEqual([]);
  expect(word.headings.map(({ text }) => text)).toContain('Vertrouwen voorop');
  expect(word.paragraphs.map(({ text }) => text)).toContain('De vergadering schreef deze zin samen.');
  expect(word.paragraphs.some(({ text }) => text.includes('Een koelkast kan niet wachten'))).toBe(true);
  await first.close();

  const again = await openApp(userData);
  await again.page.getByRole('button', { name: /Verder met/ }).click();
  await step(again.page, 'Bijdragen').click();
  await expect.poll(() => mainText(again.page)).toContain('Nummer 2');
  await step(again.page, 'Adviesbrief').click();
  await again.page.getByText('De vergadering schreef deze zin').first().waitFor();
  await again.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(() => again.page.getByText('De vergadering schreef deze zin').count()).toBe(0);
  await again.close();
});

it('keeps what was typed when the program is cut off', async () => {
  const userData = await temporaryFolder();
  const first = await openApp(userData);
  await first.page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await step(first.page, 'Sessie').click();
  await first.page.getByRole('button', { name: /Begin bij het eerste punt/ }).click();
  await first.page.getByRole('button', { name: 'Bewerk de tekst' }).click();
  await first.page.getByLabel('Tekst', { exact: true }).fill('Dit mag niet verdwijnen.');
  await first.page.waitForTimeout(300);
  await first.page.getByText(/Alles bewaard/).waitFor();
  await first.kill();

  const again = await openApp(userData);
  await again.page.getByRole('button', { name: /Verder met/ }).click();
  await step(again.page, 'Sessie').click();
  await again.page.getByRole('button', { name: /Begin bij het eerste punt|Ga verder met besluiten/ }).click();
  await again.page.getByText('Dit mag niet verdwijnen.').first().waitFor();
  await again.close();
});
