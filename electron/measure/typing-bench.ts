// How heavy a key is: work of the window's main thread while somebody types a point, beside an editor on an empty page.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { draftingWords, ownVersionWords } from '@shared/i18n/nl-drafting';
import { type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { launchApp } from '../end-to-end/launch';
import { findChromium } from '../stand-in/find-chromium';
import { generateRound } from './generated-round';

const points = 420;
const keys = 300;
/** Milliseconds: somebody who types fast. */
const pace = 90;

interface Typed {
  readonly name: string;
  /** Milliseconds of work for every key, from small to large. */
  readonly work: readonly number[];
}

export async function benchTyping(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.log('\ntypen: overgeslagen, geen Chromium gevonden voor de kale bladzijde');
    return;
  }
  const rows = [await typeOnBarePage(executablePath), await typeInApp()];
  console.log(`\ntypen: werk van de hoofddraad per toets, ${keys} toetsen, ${points} punten in de lijst`);
  const floor = at(rows[0]?.work ?? [], 0.95);
  for (const { name, work } of rows) {
    const ratio = at(work, 0.95) / floor;
    console.log(
      `  ${name.padEnd(28)} mediaan ${at(work, 0.5).toFixed(1)}  p95 ${at(work, 0.95).toFixed(1)} ms  hoogste ${at(work, 1).toFixed(1)} ms  × ${ratio.toFixed(2)}`,
    );
  }
}

async function typeOnBarePage(executablePath: string): Promise<Typed> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: await bundle(resolve(import.meta.dirname, 'typing/bare-page.ts')) });
    await page.locator('[contenteditable]').click();
    return { name: 'TipTap zonder meer (bodem)', work: await typeKeys(page) };
  } finally {
    await browser.close();
  }
}

async function typeInApp(): Promise<Typed> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-bench-'));
  const launched = await launchApp(folder);
  const { page } = launched;
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openFilledDossier(page);
    // In the middle of the list: as many points above it as below.
    const chapters = page.getByRole('listbox').getByRole('group');
    const middle = chapters.nth(Math.floor((await chapters.count()) / 2));
    await middle.scrollIntoViewIfNeeded();
    await middle.getByRole('option').first().click();
    await page.getByRole('textbox', { name: draftingWords.body }).click();
    return { name: 'Onze punten', work: await typeKeys(page) };
  } finally {
    await launched.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sample, with as many points in the text of one council as three councils together write in ten years. */
async function openFilledDossier(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  const steps = page.getByRole('navigation', { name: 'Stappen' });
  await steps.getByRole('button', { name: /Onze punten/ }).click();
  await page.getByText('Participatieraad Elzermeer').click();
  await page.getByRole('button', { name: draftingWords.chooseIt }).click();
  await page.getByRole('button', { name: ownVersionWords.takeAll }).click();
  await page.getByRole('option').first().waitFor();
  const [round] = generateRound(1, points).contributions;
  const put = (round?.points ?? []).map((point, at) => ({
    point: { ...point, ref: undefined, id: `b${at}` },
    status: at % 4 === 0 ? 'concept' : 'klaar',
  }));
  await page.evaluate(async (made) => {
    type Bridge = { invoke: (channel: string, input: unknown) => Promise<{ value: { id: string }[] }> };
    const bridge = (window as unknown as { samenadvies: Bridge }).samenadvies;
    const [card] = (await bridge.invoke('start:list', null)).value;
    const command = { type: 'edit-points', council: 'elz', put: made, remove: [] };
    await bridge.invoke('dossier:command', { id: card?.id, command });
  }, put);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /Verder met/ }).click();
  await steps.getByRole('button', { name: /Onze punten/ }).click();
  await page.waitForFunction(
    (all) => Number(document.querySelector('[role=option]')?.getAttribute('aria-setsize')) > all,
    points,
  );
}

/** The time that the main thread worked between one key and the next. */
async function typeKeys(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  // Work of the processor, so that a busy machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const work: number[] = [];
  await page.keyboard.type('Even warm worden. ');
  await page.waitForTimeout(1000);
  let before = await worked();
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 7 === 6 ? 'Space' : 'a');
    await page.waitForTimeout(pace);
    const now = await worked();
    work.push(now - before);
    before = now;
  }
  return work.sort((one, other) => one - other);
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bare' } },
  });
  const [output] = [built].flat();
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk === undefined) throw new Error('The bare page was not built.');
  return chunk.code;
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
