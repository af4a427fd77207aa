// The letter as PDF and as a web page, made by the window that nobody sees.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { readPdfStructure } from '../documents/test-support/pdf-structure';
import type { LaunchedApp } from './launch';
import { answerDialogs, openSample, step } from './test-support';

async function saveAs({ app, page }: LaunchedApp, name: RegExp, path: string): Promise<void> {
  await answerDialogs(app, { save: path });
  await page.getByRole('button', { name: 'Andere vormen' }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByText(`Klaar. Het bestand ‘${basename(path)}’ is bewaard.`).waitFor();
}

it('makes a tagged PDF and a web page of the letter on the screen', async () => {
  const launched = await openSample();
  const { page } = launched;
  await step(page, 'Adviesbrief').click();
  const [pdf, html] = [join(launched.folder, 'brief.pdf'), join(launched.folder, 'brief.html')];
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
