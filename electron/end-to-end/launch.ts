/** Starts the built app for an end-to-end test, in real Electron or in the stand-in, on a data folder of its own. */
import { once } from 'node:events';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { chooseShell, hasDisplay, standInFolder } from '../toolchain/choose-shell';
import { projectRoot } from '../toolchain/project-root';
import { openVirtualDisplay } from '../toolchain/virtual-display';

export interface LaunchOptions {
  /** Words after `electron .`, for example a file to open. */
  readonly args?: readonly string[];
  /** Added to the environment of the app. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the app; the checkout itself when left out. */
  readonly appFolder?: string;
  /** Shows the stand-in's window on a (virtual) display, as Electron always does. */
  readonly isVisible?: boolean;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window, on the app's own page. */
  readonly page: Page;
  readonly isStandIn: boolean;
  /** A later window, once it is there, by the end of its address: `#projector`. @throws Error when it does not come */
  windowAt(ending: string): Promise<Page>;
  /** Everything the main process wrote so far, for a failing test to show. */
  output(): string;
  /** Quits as a user would, and waits for the end. @throws Error when the app refuses to quit */
  close(): Promise<void>;
  /** Ends the app as a power cut would. */
  kill(): Promise<void>;
}

const quitWithinMs = 20_000;
const windowWithinMs = 30_000;

/** The app must not see that it runs under a test: libraries act differently then (lowdb keeps data in memory). */
function environmentOf({ env = {} }: LaunchOptions): Record<string, string> {
  const unwanted = /^(NODE_ENV|NODE_OPTIONS|VITEST.*|ELECTRON_RUN_AS_NODE|ELECTRON_RENDERER_URL)$/;
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !unwanted.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), SAMENADVIES_NODE: process.execPath, ...env };
}

export async function launchApp(userData: string, options: LaunchOptions = {}): Promise<LaunchedApp> {
  const { isStandIn } = chooseShell();
  const isVisible = options.isVisible ?? !isStandIn;
  const env = environmentOf(options);
  if (isStandIn) process.env.ELECTRON_OVERRIDE_DIST_PATH = standInFolder;
  if (!isVisible) env.SAMENADVIES_HEADLESS = '1';
  else if (!hasDisplay()) env.DISPLAY = await openVirtualDisplay();

  const app = await _electron.launch({
    args: [options.appFolder ?? projectRoot, `--user-data-dir=${userData}`, ...(options.args ?? [])],
    cwd: projectRoot,
    env,
    timeout: 90_000,
  });
  const child = app.process();
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => written.push(String(part)));
  const hasExited = once(child, 'exit');

  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await hasExited;
  };
  try {
    const page = await app.firstWindow({ timeout: 60_000 });
    // The first window may still be empty, in the stand-in certainly.
    await page.waitForURL((url) => !['about:', 'data:'].includes(url.protocol), { timeout: 60_000 });
    return {
      app,
      page,
      isStandIn,
      windowAt: (ending) => findWindow(app, ending),
      output: () => written.join(''),
      kill: end,
      close: async () => {
        const tooLong = new Promise<'late'>((resolve) => setTimeout(resolve, quitWithinMs, 'late').unref());
        if ((await Promise.race([app.close(), tooLong])) !== 'late') return;
        await end();
        throw new Error(`The app did not quit within ${quitWithinMs / 1000} s.\n${written.join('')}`);
      },
    };
  } catch (error) {
    await end();
    throw new Error(`The app did not show its window.\n${written.join('')}`, { cause: error });
  }
}

async function findWindow(app: ElectronApplication, ending: string): Promise<Page> {
  for (const until = Date.now() + windowWithinMs; Date.now() < until;) {
    const found = app.windows().find((page) => page.url().endsWith(ending));
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No window at ${ending} within ${windowWithinMs / 1000} s.`);
}
