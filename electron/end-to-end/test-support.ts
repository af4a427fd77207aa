// What every end-to-end test does with the app: opening it on a folder of its own, answering the system, looking.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { type LaunchOptions, type LaunchedApp, launchApp } from './launch';

const cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo().catch(() => undefined);
});

/** Gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-e2e-'));
  cleanUp.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The app in a window of 1280 × 800, on a new data folder or on one that was used before; ended after the test. */
export async function openApp(
  userData?: string,
  options: LaunchOptions = {},
): Promise<LaunchedApp & { readonly folder: string }> {
  const folder = userData ?? (await temporaryFolder());
  const launched = await launchApp(folder, options);
  cleanUp.push(() => launched.kill());
  await launched.page.setViewportSize({ width: 1280, height: 800 });
  launched.page.setDefaultTimeout(30_000);
  return { ...launched, folder };
}

/** As {@link openApp}, with the sample open at its first step. */
export async function openSample(userData?: string): Promise<LaunchedApp & { readonly folder: string }> {
  const launched = await openApp(userData);
  await launched.page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  return launched;
}

/** What the system's own dialogs answer from now on: tests cannot press their buttons. No path: somebody cancels. */
export async function answerDialogs(
  app: ElectronApplication,
  answers: { readonly open?: string; readonly save?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, { open: chosen, save }) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === undefined, filePaths: chosen === undefined ? [] : [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === undefined, filePath: save ?? '' });
  }, answers);
}

/** Files as from the file manager: the window gets names and bytes. */
export async function dropFiles(
  page: Page,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<void> {
  const given = files.map(([name, bytes]) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((list) => {
    const transfer = new DataTransfer();
    for (const { name, text } of list) {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, given);
}

/** The button of a step; the name is a piece of a pattern. */
export function step(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: new RegExp(name) });
}

export async function mainText(page: Page): Promise<string> {
  return (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
}

/** Nothing against WCAG 2.2 AA, nor against good practice, in what is on the screen now. */
export async function expectNoBarriers(page: Page): Promise<void> {
  // A button that fades in is not yet the colour that it will be.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Asks main past the window, as the window itself would. */
export async function invoke<T>(page: Page, channel: string, input: unknown): Promise<T> {
  const reply = await page.evaluate(
    async ({ name, value }) => {
      const { samenadvies } = window as unknown as {
        samenadvies: { invoke(channel: string, input: unknown): Promise<{ ok: boolean; value: unknown }> };
      };
      return samenadvies.invoke(name, value);
    },
    { name: channel, value: input },
  );
  expect(reply.ok).toBe(true);
  return reply.value as T;
}
