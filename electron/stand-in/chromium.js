// The Chromium behind the windows: started with a profile of its own that is thrown away afterwards.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from './chromium-flags.js';
import { switches } from './command-line.js';
import { findChromium } from './find-chromium.js';
import { answerRequest } from './requests.js';
import { trace } from './trace.js';

const profilePrefix = 'samenadvies-chromium-';
const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform === 'darwin';

/** Whether nobody sees the windows: no display, or SAMENADVIES_HEADLESS=1. */
export const isHeadless = process.env.SAMENADVIES_HEADLESS === '1' || !hasDisplay;

let visible; // the context that shows windows, or holds all of them when headless
let hidden; // promise of a headless context beside a visible one, for windows that are never shown
let firstPage;

/** Profiles of apps that were killed lie about; their process id in the name tells which. */
function removeAbandonedProfiles() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(profilePrefix))) {
    const pid = Number(name.slice(profilePrefix.length).split('-')[0]);
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (error.code === 'ESRCH') rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}

async function launchContext(headless, extraFlags = []) {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium found: run `npm run setup`, or set CHROMIUM_PATH to a Chromium.');
  const profile = mkdtempSync(join(tmpdir(), `${profilePrefix}${process.pid}-`));
  process.once('exit', () => {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Chromium still writes in it: the next start throws the folder away.
    }
  });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    acceptDownloads: false,
    // Chromium refuses its own sandbox as root; everywhere else it stays on.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...chromiumFlags(headless), ...extraFlags],
    timeout: 60_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  await context.route('**/*', answerRequest);
  return { context, profile };
}

/** A browser on a busy machine sometimes fails to come up; the second try is a fresh profile. */
async function launchPatiently(...parameters) {
  try {
    return await launchContext(...parameters);
  } catch (error) {
    trace('chromium did not start, once more:', error.message);
    return launchContext(...parameters);
  }
}

/** Playwright's `_electron.launch` reads this line, and attaches to the same Chromium. */
async function announceDebugger(profile) {
  const file = join(profile, 'DevToolsActivePort');
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      const [port, path] = readFileSync(file, 'utf8').trim().split('\n');
      if (path) return process.stderr.write(`DevTools listening on ws://127.0.0.1:${port}${path}\n`);
    } catch {
      // Not written yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium did not say where its debugger listens.');
}

/** @param onGone called when Chromium has ended, by hand or by itself */
export async function launchChromium(onGone) {
  removeAbandonedProfiles();
  const port = switches.get('remote-debugging-port');
  const started = await launchPatiently(
    isHeadless,
    port === undefined ? [] : [`--remote-debugging-port=${port || 0}`],
  );
  visible = started.context;
  firstPage = visible.pages()[0];
  visible.on('close', onGone);
  trace('chromium is up', { isHeadless });
  if (port !== undefined) await announceDebugger(started.profile);
}

/** In a window of its own: `newPage` would be a tab in the first one. */
async function openVisiblePage() {
  const debug = await visible.newCDPSession(visible.pages()[0]);
  const opened = visible.waitForEvent('page');
  await debug.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  await debug.detach();
  return opened;
}

/**
 * A page for a new window. On a display, a window that starts hidden beside another one is taken to stay
 * hidden (it prints the letter), and gets a Chromium without windows: a page cannot be hidden later.
 */
export async function openPage(startsHidden) {
  if (visible === undefined) throw new Error('Cannot create BrowserWindow before app is ready');
  if (firstPage !== undefined) {
    const page = firstPage;
    firstPage = undefined;
    return page;
  }
  if (isHeadless) return visible.newPage();
  if (!startsHidden) return openVisiblePage();
  hidden ??= launchPatiently(true).then(({ context }) => context);
  return (await hidden).newPage();
}

export async function closeChromium() {
  const contexts = [visible, await hidden?.catch(() => undefined)].filter(Boolean);
  const tooLong = new Promise((resolve) => setTimeout(resolve, 3_000));
  await Promise.race([Promise.allSettled(contexts.map((context) => context.close())), tooLong]);
}
