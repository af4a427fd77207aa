// What can be done with points in the list: filtering with counts, moving, splitting, joining, copying, good openings, own words.
import { draftingWords as words, editorWords } from '@shared/i18n/nl-drafting';
import { writingWords } from '@shared/i18n/nl-writing';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNoBarriers, invoke, openSample, step } from './test-support';

const council = 'elz';

/** Three points of one council, in two chapters, and the list of them on the screen. */
async function threePoints(page: Page): Promise<void> {
  await step(page, 'Bijdragen').waitFor();
  const [card] = await invoke<{ id: string }[]>(page, 'start:list', null);
  const id = card?.id;
  const put = [
    {
      id: 'a',
      kind: 'zorg',
      chapter: 'Vervoer',
      title: 'De taxi',
      body: 'Wij zien:\n\n- te laat\n- te duur',
    },
    { id: 'b', kind: 'vraag', chapter: 'Vervoer', title: 'De bus', body: 'Rijdt de bus ’s avonds?' },
    {
      id: 'c',
      kind: 'advies',
      chapter: 'Wonen',
      title: 'De lift',
      body: 'Stuk.',
      advice: 'Herstel de lift.',
    },
  ].map((point) => ({ point, status: point.id === 'c' ? 'klaar' : 'concept' }));
  await invoke(page, 'dossier:command', {
    id,
    command: { type: 'choose-role', role: 'participant', council },
  });
  await invoke(page, 'dossier:command', { id, command: { type: 'edit-points', council, put, remove: [] } });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /Verder met/ }).click();
  await step(page, 'Onze punten').click();
  await page.getByRole('option', { name: /De taxi/ }).waitFor();
}

const names = (page: Page) => page.locator('.point-name').allTextContents();

async function choose(page: Page, button: string | RegExp, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).first().focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('menuitem', { name: entry });
  await choice
    .or(page.getByRole('menuitemradio', { name: entry }))
    .first()
    .click();
}

it('filters with counts, and moves a point by keyboard and by dragging', async () => {
  const { page } = await openSample();
  await threePoints(page);
  await choose(page, words.counted(words.filters.all, 3), words.counted(words.filters.vraag, 1));
  await expect.poll(() => names(page)).toEqual(['De bus']);
  await choose(page, words.counted(words.filters.vraag, 1), words.counted(words.filters['no-advice'], 2));
  await expect.poll(() => names(page)).toEqual(['De taxi', 'De bus']);
  await choose(page, words.counted(words.filters['no-advice'], 2), words.counted(words.filters.all, 3));
  await expectNoBarriers(page);

  await page.getByRole('option', { name: /De taxi/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => names(page)).toEqual(['De bus', 'De taxi', 'De lift']);
  await page.getByText(words.moved(2, 'Vervoer')).waitFor();
  await page.getByRole('option', { name: /De bus/ }).dragTo(page.getByRole('option', { name: /De lift/ }), {
    targetPosition: { x: 120, y: 50 },
  });
  await expect.poll(() => names(page)).toEqual(['De taxi', 'De lift', 'De bus']);
  await page.getByText(words.moved(3, 'Wonen')).waitFor();
});

it('splits by items, joins, copies and takes each back', async () => {
  const { page } = await openSample();
  await threePoints(page);
  await page.getByRole('option', { name: /De taxi/ }).click();
  await choose(page, words.more, new RegExp(words.splitItems(2)));
  await page.getByText(words.splitDone(2)).waitFor();
  await expect.poll(() => names(page)).toEqual(['De taxi', 'te duur', 'De bus', 'De lift']);
  await choose(page, words.more, words.join);
  const dialog = page.getByRole('dialog', { name: words.joinTitle('De taxi') });
  await dialog.getByRole('combobox').fill('te duur');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectNoBarriers(page);
  await dialog.getByRole('button', { name: words.joinIt }).click();
  await page.getByText(words.joined('te duur')).waitFor();
  await expect.poll(() => names(page)).toEqual(['De taxi', 'De bus', 'De lift']);
  await choose(page, words.more, words.duplicate);
  await expect.poll(() => names(page)).toEqual(['De taxi', words.copyOf('De taxi'), 'De bus', 'De lift']);
  const undo = page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' });
  for (const before of [3, 4, 3]) {
    await undo.click();
    await expect.poll(async () => (await names(page)).length).toBe(before);
  }
  await expect.poll(() => names(page)).toEqual(['De taxi', 'De bus', 'De lift']);
});

it('begins a text with a good opening, says what lacks, and learns a word', async () => {
  const { page } = await openSample();
  await threePoints(page);
  await page.getByRole('option', { name: /De bus/ }).click();
  await page.getByRole('radio', { name: words.kinds.advies }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: words.ready }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: words.lacks.advice }).waitFor();
  await page.keyboard.press('Escape');
  const advice = page.getByRole('textbox', { name: words.advice });
  await advice.click();
  await choose(page, editorWords.openings, /Wij adviseren om/);
  await page.keyboard.type('de regiotaksi te laten rijden.');
  await expect.poll(() => advice.textContent()).toBe('Wij adviseren om de regiotaksi te laten rijden.');
  const help = page.getByRole('region', { name: writingWords.title });
  await help.getByText(writingWords.unknownWord('regiotaksi')).waitFor();
  await help.getByRole('button', { name: writingWords.learn }).click();
  await page.getByText(writingWords.learned('regiotaksi')).waitFor();
  await expect.poll(() => help.getByText(writingWords.unknownWord('regiotaksi')).count()).toBe(0);
  await page.getByRole('button', { name: words.ready }).click();
  await page.getByText(words.isReady('De bus')).waitFor();
});
