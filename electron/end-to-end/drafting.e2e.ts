// Writing points by keyboard alone: what was acknowledged is there after the program is cut off.
import { draftingWords as words, editorWords, ownVersionWords } from '@shared/i18n/nl-drafting';
import { versionWords } from '@shared/i18n/nl-versions';
import { writingWords } from '@shared/i18n/nl-writing';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNoBarriers, openApp, temporaryFolder } from './test-support';

/** At Onze punten, writing for a council whose contribution of the sample is taken over first. */
async function beginWriting(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await goToPoints(page);
  await page.getByText('Participatieraad Elzermeer').click();
  await page.getByRole('button', { name: words.chooseIt }).click();
  await page.getByRole('button', { name: ownVersionWords.takeAll }).click();
  await page.getByRole('listbox', { name: words.list }).waitFor();
}

async function goToPoints(page: Page): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Stappen' });
  await steps.getByRole('button', { name: /Onze punten/ }).click();
}

/** The words that name the field with the focus. */
function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement) return field.labels?.[0]?.textContent ?? '';
    const id = field?.getAttribute('aria-labelledby') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });
}

async function isAt(page: Page, label: string): Promise<void> {
  await expect.poll(() => focusedLabel(page)).toBe(label);
}

async function tabTo(page: Page, label: string): Promise<void> {
  for (let stops = 0; stops < 20 && (await focusedLabel(page)) !== label; stops += 1) {
    await page.keyboard.press('Tab');
  }
  await isAt(page, label);
}

it('keeps three points that were written by keyboard alone, also when the program is cut off', async () => {
  const userData = await temporaryFolder();
  const first = await openApp(userData);
  const { page } = first;
  await beginWriting(page);
  const before = await page.getByRole('option').count();
  await page.getByRole('option').first().focus();

  await page.keyboard.press('n');
  await isAt(page, words.titleLabel);
  await page.keyboard.type('De bus rijdt niet');
  for (const text of [words.body, words.advice]) {
    await tabTo(page, text);
    await page.keyboard.type(text === words.body ? 'In de avond rijdt er niets.' : 'Wij adviseren om:');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('- tot elf uur te rijden');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('ook');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' op zondag');

  await page.keyboard.press('Control+Enter');
  await isAt(page, words.titleLabel);
  await page.keyboard.type('Het tweede punt');
  await page.keyboard.press('Control+Enter');
  await isAt(page, words.titleLabel);
  await page.keyboard.type('Het derde punt');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowUp');
  await expectNoBarriers(page);
  await page.getByText(/Alles bewaard/).waitFor();
  await first.kill();

  const again = await openApp(userData);
  await again.page.getByRole('button', { name: /Verder met/ }).click();
  await goToPoints(again.page);
  await expect.poll(() => again.page.getByRole('option').count()).toBe(before + 3);
  const names = await again.page.locator('.point-name').allTextContents();
  const at = names.indexOf('De bus rijdt niet');
  expect(names.slice(at, at + 3)).toEqual(['De bus rijdt niet', 'Het derde punt', 'Het tweede punt']);
  await again.page.getByRole('option', { name: /De bus rijdt niet/ }).click();
  await again.page.getByText('In de avond rijdt er niets.').waitFor();
  const advice = again.page.getByRole('textbox', { name: words.advice });
  expect(await advice.locator('li').allTextContents()).toEqual(['tot elf uur te rijden', 'ook op zondag']);
  expect(await advice.locator('strong').allTextContents()).toEqual(['ook']);
  await again.close();
});

it('keeps what was typed when the window closes within the pause after a key', async () => {
  const userData = await temporaryFolder();
  const first = await openApp(userData);
  await beginWriting(first.page);
  await first.page.getByRole('option').first().click();
  await first.page.getByRole('textbox', { name: words.body }).click();
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(' Tot het laatst.');
  await first.close();

  const again = await openApp(userData);
  await again.page.getByRole('button', { name: /Verder met/ }).click();
  await goToPoints(again.page);
  await again.page.getByRole('option').first().click();
  await again.page.getByText('Tot het laatst.').waitFor();
  await again.close();
});

it('stays usable at twice the text size and in the dark', async () => {
  const { page } = await openApp(await temporaryFolder());
  await page.emulateMedia({ colorScheme: 'dark' });
  await beginWriting(page);
  for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Groter' }).click();
  await expectNoBarriers(page);
  await page.getByRole('option').first().click();
  await page.getByRole('textbox', { name: words.advice }).click();
  await page.getByRole('group', { name: editorWords.toolbar }).waitFor();
  await expectNoBarriers(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  // Half of the window is left for writing, and more as soon as somebody scrolls.
  const rest = () =>
    page.evaluate(() => {
      window.scrollTo(0, 0);
      return document.querySelector('.draft-sheet')?.getBoundingClientRect().top;
    });
  await expect.poll(rest).toBeLessThanOrEqual(400);
  await page.getByRole('button', { name: words.allPoints, exact: true }).click();
  await page.getByRole('listbox', { name: words.list }).waitFor();
});

it('remarks on a point, mends it and goes back to an earlier version, by keyboard alone', async () => {
  const { page } = await openApp(await temporaryFolder());
  await beginWriting(page);
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await page.getByRole('option').first().focus();
  await page.keyboard.press('n');
  await isAt(page, words.titleLabel);
  await page.keyboard.type('De bus');
  await tabTo(page, words.body);
  await page.keyboard.type('De gemeemte implementeert dagactivering bij mevrouw Jansen.');
  const help = page.getByRole('region', { name: writingWords.title });
  await help.getByText(writingWords.unknownWord('gemeemte')).waitFor();
  const body = page.getByRole('textbox', { name: words.body });
  const marked = (kind: string) => body.locator(`.hint-${kind}`).allTextContents();
  expect(await marked('spelling')).toEqual(['gemeemte']);
  expect(await marked('plain-word')).toEqual(['implementeert']);
  expect((await marked('personal')).join('')).toBe('mevrouw Jansen');
  await expectNoBarriers(page);

  await press(/^Schrijfhulp \(3\)/);
  await expect.poll(() => help.evaluate((section) => section === document.activeElement)).toBe(true);
  await press(writingWords.suggest);
  await help.getByRole('button', { name: writingWords.replaceBy('gemeente') }).waitFor();
  await press(writingWords.replaceBy('gemeente'));
  await expect.poll(() => body.textContent()).toContain('De gemeente implementeert');
  await isAt(page, words.body);
  await expect.poll(() => marked('spelling')).toEqual([]);

  await press(versionWords.button);
  await press(versionWords.keep);
  const version = page.getByRole('dialog').getByRole('button', { name: /Zelf bewaard/ });
  await version.waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('option', { name: /De bus/ }).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => page.getByRole('option', { name: /De bus/ }).count()).toBe(0);
  await press(versionWords.button);
  await press(/Zelf bewaard/);
  await page.getByText(versionWords.change['only-then']).waitFor();
  await expectNoBarriers(page);
  await press(versionWords.goBack);
  await expect.poll(() => page.getByRole('option', { name: /De bus/ }).count()).toBe(1);
  await page.getByText(versionWords.wentBack).waitFor();
  await press('Ongedaan maken');
  await expect.poll(() => page.getByRole('option', { name: /De bus/ }).count()).toBe(0);
});

it('takes typing and a removal back after the program was closed, also from another step', async () => {
  const userData = await temporaryFolder();
  const first = await openApp(userData);
  await beginWriting(first.page);
  const before = await first.page.locator('.point-name').allTextContents();
  await first.page.getByRole('option').first().click();
  await first.page.getByRole('option').first().focus();
  await first.page.keyboard.press('Delete');
  await expect.poll(() => first.page.getByRole('option').count()).toBe(before.length - 1);
  await first.page.getByText(/Alles bewaard/).waitFor();
  await first.close();

  const again = await openApp(userData);
  const { page } = again;
  await page.getByRole('button', { name: /Verder met/ }).click();
  const bar = page.getByRole('banner');
  await bar.getByRole('button', { name: 'Ongedaan maken' }).click();
  await goToPoints(page);
  await expect.poll(() => page.locator('.point-name').allTextContents()).toEqual(before);
  await bar.getByRole('button', { name: 'Opnieuw' }).click();
  await expect.poll(() => page.getByRole('option').count()).toBe(before.length - 1);
  await again.close();
});
