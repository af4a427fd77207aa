/** Typing in the app itself until it is cut off, and looking what is there after the next start. */
import { draftingWords as words, ownVersionWords } from '@shared/i18n/nl-drafting';
import type { Page } from 'playwright-core';
import { launchApp } from './launch';

export interface AppCutOff {
  /** What the window showed while it said that all was saved, last before the end; a space at the end is no text yet. */
  readonly safe: string;
  /** The text after the next start. */
  readonly there: string;
  /** For every pause in the typing: milliseconds from the last key until the window said that all was saved. */
  readonly acknowledged: readonly number[];
}

interface Watched {
  safe: string;
  acknowledged: number[];
}

const pace = 45;

/** `rounds` kills of the app on one data folder; the text grows. */
export async function typeAndKill(userData: string, rounds: number): Promise<AppCutOff[]> {
  const outcomes: AppCutOff[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { safe, acknowledged } = await typeUntilKilled(userData, round);
    const launched = await launchApp(userData);
    try {
      await openPoint(launched.page, false);
      const there = (await launched.page.getByRole('textbox', { name: words.body }).textContent()) ?? '';
      outcomes.push({ safe: safe.trimEnd(), acknowledged, there });
    } finally {
      await launched.kill();
    }
  }
  return outcomes;
}

async function typeUntilKilled(userData: string, round: number): Promise<Watched> {
  const launched = await launchApp(userData);
  const { page } = launched;
  let seen: Watched = { safe: '', acknowledged: [] };
  try {
    await openPoint(page, round === 0);
    await page.getByRole('textbox', { name: words.body }).click();
    await page.keyboard.press('Control+End');
    await page.evaluate(watch);
    const until = Date.now() + 1500 + Math.random() * 2500;
    for (let key = 0; Date.now() < until; key += 1) {
      await page.keyboard.type(key % 6 === 5 ? ' ' : 'x', { delay: pace });
      // Somebody who thinks now and then.
      if (key % 12 === 11) await page.waitForTimeout(400);
      seen = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
    }
  } finally {
    await launched.kill();
  }
  return seen;
}

/** In the page: what it shows while it says "Alles bewaard", twice in a row, and how soon after a key it says so. */
function watch(): void {
  const watched: Watched = { safe: '', acknowledged: [] };
  Object.assign(window, { watched });
  let lastKey: number | null = null;
  let before = '';
  document.addEventListener('keydown', () => (lastKey = performance.now()), true);
  // No name for the function: what runs scripts would want to keep it.
  setInterval(() => {
    const text = document.querySelector('.ProseMirror')?.textContent ?? '';
    const isSaved = /Alles bewaard/.test(document.body.textContent);
    const now = isSaved ? text : '';
    if (now !== '' && now === before) {
      if (lastKey !== null && text !== watched.safe) watched.acknowledged.push(performance.now() - lastKey);
      watched.safe = text;
    }
    before = now;
  }, 16);
}

async function openPoint(page: Page, isFirst: boolean): Promise<void> {
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: isFirst ? /Voorbeeld bekijken/ : /Verder met/ }).click();
  const steps = page.getByRole('navigation', { name: 'Stappen' });
  await steps.getByRole('button', { name: /Onze punten/ }).click();
  if (isFirst) {
    await page.getByText('Participatieraad Elzermeer').click();
    await page.getByRole('button', { name: words.chooseIt }).click();
    await page.getByRole('button', { name: ownVersionWords.takeAll }).click();
  }
  await page.getByRole('option').first().click();
}
