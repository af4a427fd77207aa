// The letter as PDF and as a web page, made by the window that nobody sees.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readPdfStructure } from '../documents/test-support/pdf-structure';
import { type LaunchedApp, launchApp } from './launch';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

async function saveAs({ app, page }: LaunchedApp, name: RegExp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Andere vormen' }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByText(`Klaar. Het bestand ‘${basename(path)}’ is bewaard.`).waitFor();
}

it('makes a tagged PDF and a web page of the letter on the screen', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'samenadvies-e2e-'));
  cleanUp.push(() => rm(userData, { recursive: true, force: true, maxRetries: 5 }));
  const launched = await launchApp(userData);
  cleanUp.push(() => launched.kill());
  const { page } = launched;
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: /Voorbeeld bekijken/ }).click();
  await page
    .getByRole('navigation', { name: 'Stappen' })
    .getByRole('button', { name: /Adviesbrief/ })
    .click();
  const [pdf, html] = [join(userData, 'brief.pdf'), join(userData, 'brief.html')];
  await saveAs(launched, /^Pdf/, pdf);
  const read = await readPdfStructure(new Uint8Array(await readFile(pdf)));
  expect(read.pages).toBeGreaterThan(1);
  expect(read.language).toBe('nl-NL');
  expect(read.title).toMatch(/Bestaanszekerheid/);
  expect(read.headings.length).toBeGreaterThan(5);
  expect(read.outline).toHaveLength(read.headings.length);
  expect(read.texts[1]).toContain(`Pagina 2 van ${read.pages}`);

  await saveAs(launched, /^Voor de website/, html);
  const web = await readFile(html, 'utf8');
  expect(web.match(/<h[2-4] /g)).toHaveLength(read.headings.length);
});
