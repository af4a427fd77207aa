// The college's reply through the window: taken in, put right, confirmed, told of in two Word files, and used again later.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CouncilId, PointId } from '@shared/domain';
import { draftingWords } from '@shared/i18n/nl-drafting';
import { memoryWords } from '@shared/i18n/nl-memory';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { OpenedDossier } from '@shared/ipc/contract';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { convert, readWordAsText } from '../documents/test-support/render-word';
import { answerDialogs, expectNoBarriers, invoke, openSample, step, temporaryFolder } from './test-support';

const paragraphs: readonly (readonly ['h' | 'p', string])[] = [
  ['p', 'Geachte leden van de adviesraden,'],
  ['p', 'Wij danken u voor uw advies en gaan hieronder op uw belangrijkste punten in.'],
  ['h', 'Wachten op een gesprek'],
  ['p', 'De termijn van vier weken voor het eerste gesprek wordt een harde norm. Dit advies nemen wij over.'],
  ['p', 'Online gokken bespreken wij met de verslavingszorg, in het uitvoeringsprogramma van 2028.'],
  ['h', 'Het kindpakket'],
  [
    'p',
    'Een kindpakket in natura is niet haalbaar. Dit nemen wij niet over, omdat ouders zelf willen kiezen.',
  ],
  ['p', 'Met vriendelijke groet, de zeven colleges'],
];

/** A Word file as LibreOffice makes it. */
async function wordLetter(): Promise<Uint8Array> {
  const text = paragraphs
    .map(([kind, said]) =>
      kind === 'h' ? `<text:h text:outline-level="1">${said}</text:h>` : `<text:p>${said}</text:p>`,
    )
    .join('');
  const flat = `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${text}</office:text></office:body></office:document>`;
  return convert(new TextEncoder().encode(flat), 'docx', undefined, 'fodt');
}

/** As a council that wrote two years ago. */
async function makeOldDossier(page: Page): Promise<void> {
  const { id, dossier } = await invoke<OpenedDossier>(page, 'dossier:create', {
    title: 'Advies over schulden 2024',
    policyTitle: 'Verordening',
    deadline: null,
    councils: [{ name: 'Adviesraad Zandhoek', municipality: 'Zandhoek' }],
  });
  const council = Object.values(dossier.shared.invitations)[0]?.councils[0]?.id ?? ('' as CouncilId);
  const point = {
    id: 'buddy' as PointId,
    kind: 'advies' as const,
    chapter: '',
    title: 'Een maatje na afloop',
    body: 'Wie schuldenvrij is, heeft nog een jaar een **maatje** nodig.',
  };
  for (const command of [
    { type: 'choose-role', role: 'participant', council, at: new Date().toISOString() },
    { type: 'edit-points', council, put: [{ point, status: 'klaar' }], remove: [] },
  ])
    await invoke(page, 'dossier:command', { id, command });
}

it('goes from the letter of the colleges to the overview, the reminder, and a text of before', async () => {
  const folder = await temporaryFolder();
  const launched = await openSample();
  const { app, page } = launched;
  // Somebody who writes for a council too, so that a text can be used again at the end.
  await step(page, 'Onze punten').click();
  await page.getByText('Participatieraad Elzermeer').click();
  await page.getByRole('button', { name: draftingWords.chooseIt }).click();

  await step(page, 'Reactie').click();
  await page.getByText(words.dropHere).waitFor();
  await writeFile(join(folder, 'antwoord.docx'), await wordLetter());
  await answerDialogs(app, { open: join(folder, 'antwoord.docx') });
  await page.getByRole('button', { name: words.choose, exact: true }).click();
  const from = page.getByRole('dialog', { name: words.fromTitle('antwoord.docx') });
  await from.getByLabel(words.receivedLabel).fill('1 februari 2027');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.confirm }).waitFor();
  await expectNoBarriers(page);

  const points = page.getByRole('region', { name: words.points });
  const open = (title: string) => points.locator('.answer-head', { hasText: title });
  const chosen = points.locator('.is-chosen');

  // The first correction, by keyboard: a sentence goes to a point that the machine left empty.
  await open('Ambtenarentaal').focus();
  await page.keyboard.press('Enter');
  await chosen.getByText(words.noPassage).waitFor();
  const sentence = page.getByRole('button', { name: paragraphs[1]?.[1] ?? '' });
  await page.locator('.reply-sentence[tabindex="0"]').focus();
  for (let moves = 0; moves < 30; moves += 1) {
    if (await sentence.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => sentence.getAttribute('aria-pressed')).toBe('true');
  await chosen.getByText(replyWords.statuses['beantwoord-zonder-besluit']).waitFor();
  await chosen.getByRole('button', { name: words.changeStatus }).click();
  await page.getByRole('menuitemradio', { name: replyWords.statuses.deels }).click();
  await chosen.getByText(replyWords.statuses.deels).waitFor();

  // The second one, by mouse: what stands with one point goes to another, and back with undo, and there again.
  await open('Kindpakket in natura').click();
  const move = async () => {
    await chosen.getByRole('button', { name: words.move, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.moveTitle });
    await dialog.getByRole('combobox', { name: words.moveTo }).fill('Beschermings');
    await page.getByRole('option', { name: /Beschermingsbewind/ }).click();
    await dialog.getByRole('button', { name: words.move, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const status = (title: string) => open(title).locator('.state').first().innerText();
  const before = await status('Beschermingsbewind');
  const moved = (await status('Kindpakket in natura')).trim();
  expect(before).toContain(replyWords.statuses.onbeantwoord);
  await move();
  const isMoved = () => status('Beschermingsbewind').then((said) => said.includes(moved));
  await expect.poll(isMoved).toBe(true);
  expect(await status('Kindpakket in natura')).toContain(replyWords.statuses.onbeantwoord);
  await page.getByRole('status').getByRole('button', { name: words.undo }).click();
  await expect.poll(() => status('Beschermingsbewind')).toBe(before);
  await move();
  await expect.poll(isMoved).toBe(true);

  // A promise with its product, and a day that is over already.
  await open('Online gokken').click();
  await chosen.getByRole('button', { name: words.editDetails }).click();
  await page.getByLabel(words.product).fill('uitvoeringsprogramma');
  await page.getByLabel(words.followUp).fill('1 maart 2026');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await chosen.getByText('1 maart 2026').waitFor();
  await chosen.getByText(words.overdue).waitFor();
  await chosen.getByRole('button', { name: words.changeStatus }).click();
  await page.getByRole('menuitemradio', { name: replyWords.statuses['toegezegd-later'] }).click();

  // Nothing counts until the list is confirmed.
  await page.getByRole('button', { name: words.overviewView, exact: true }).click();
  await page.getByText(words.confirmFirst).first().waitFor();
  await page.getByRole('button', { name: words.pointsView, exact: true }).click();
  await page.getByRole('button', { name: words.confirm }).click();
  await page.getByText(words.confirmedNow).waitFor();
  await page.getByRole('button', { name: words.overviewView, exact: true }).click();
  await page.getByText(words.overdueCount(1)).waitFor();
  const tables = await page.locator('.reply-overview h3').allInnerTexts();
  expect(tables.map((title) => title.replace(/ \(\d+\)$/, ''))).toEqual(['Onbeantwoord', 'Toegezegd']);
  await page
    .getByRole('region', { name: /^Toegezegd/ })
    .getByText('uitvoeringsprogramma')
    .first()
    .waitFor();
  await expectNoBarriers(page);
  // A row leads to its point.
  await page.getByRole('button', { name: /^Toon punt .*Online gokken/ }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('Online gokken');
  await page.getByRole('button', { name: words.overviewView, exact: true }).click();

  const make = async (name: string, press: () => Promise<void>) => {
    await answerDialogs(app, { save: join(folder, name) });
    await press();
    await page.getByText(words.made(name)).waitFor();
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    expect(await checkWordFile(bytes)).toEqual([]);
    return readWordAsText(bytes);
  };
  const overview = await make('overzicht.docx', () =>
    page.getByRole('button', { name: words.makeOverview }).click(),
  );
  expect(overview).toContain('1 maart 2026');
  expect(overview).toContain('uitvoeringsprogramma');
  const reminder = await make('herinnering.docx', async () => {
    await page.getByRole('button', { name: words.reminderMenu }).click();
    await page.getByRole('menuitem', { name: words.reminderFor('Dijkstad') }).click();
  });
  // It asks after what has no answer, with number and text, and not after what has.
  expect(reminder).toMatch(/3\.5\s+Kindpakket in natura/);
  expect(reminder).not.toContain('Beschermingsbewind');

  // Two years later, or before: what another dossier says is found by another form of the word, and used again.
  await makeOldDossier(page);
  await page.keyboard.press('Control+Shift+F');
  const sheet = page.getByRole('dialog', { name: memoryWords.title });
  await sheet.getByLabel(memoryWords.label).fill('maatjes na schulden');
  await sheet.getByRole('button', { name: memoryWords.useNamed('Een maatje na afloop') }).click();
  await page.getByText(memoryWords.used).waitFor();
  await page.getByText('(Overgenomen uit: Advies over schulden 2024, Adviesraad Zandhoek.)').waitFor();
  await step(page, 'Reactie').click();

  for (let times = 0; times < 5; times += 1) await page.getByRole('button', { name: 'Groter' }).click();
  await expectNoBarriers(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await launched.close();
});
