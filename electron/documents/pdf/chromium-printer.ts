// Printing by a Chromium that is on the computer, where the program's own window is not at hand.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, succeed } from '@shared/domain';
import { letterFormSentence } from '@shared/i18n/nl-letter-forms';
import { findChromium } from '../../stand-in/find-chromium';
import type { PrintHtml } from './print-letter';

const patienceMs = 180_000;

/** Codes: `pdf-engine-missing`, `pdf-not-made`. */
export const printWithChromium: PrintHtml = async (html) => {
  const chromium = findChromium();
  if (chromium === undefined) return fail('pdf-engine-missing', letterFormSentence('pdf-engine-missing'));
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'brief.html'), join(folder, 'brief.pdf')];
    await writeFile(page, html, { mode: 0o600 });
    await run(chromium, [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href]);
    return succeed(new Uint8Array(await readFile(pdf)));
  } catch {
    return fail('pdf-not-made', letterFormSentence('pdf-not-made'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

function flags(folder: string): string[] {
  return [
    '--headless',
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    '--export-tagged-pdf',
    `--user-data-dir=${join(folder, 'profiel')}`,
    '--no-first-run',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Chromium refuses its own sandbox as root; everywhere else it stays on.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function run(command: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'ignore', timeout: patienceMs, killSignal: 'SIGKILL' });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`ended with ${code ?? 'a signal'}`)),
    );
  });
}
