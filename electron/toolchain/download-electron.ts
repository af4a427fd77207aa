/** Gets Electron's binary by its package's own installer, and gives up soon where it cannot be reached. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { electronPackage, electronVersion, findElectronBinary } from './electron-binary';
import { projectRoot } from './project-root';

/** Without a single new byte for this long, the binary counts as out of reach. */
const patienceMs = 20_000;
/** How long a failed try is remembered, so that a second setup is quick. */
const memoryMs = 12 * 60 * 60 * 1000;
const memoryFile = join(projectRoot, 'node_modules/.cache/samenadvies/electron-download-failed.json');

interface FailedTry {
  readonly version: string;
  readonly at: number;
}

function hasFailedLately(): boolean {
  try {
    const failed = JSON.parse(readFileSync(memoryFile, 'utf8')) as FailedTry;
    return failed.version === electronVersion() && Date.now() - failed.at < memoryMs;
  } catch {
    return false; // never tried
  }
}

function rememberFailure(): void {
  const failed: FailedTry = { version: electronVersion(), at: Date.now() };
  mkdirSync(dirname(memoryFile), { recursive: true });
  writeFileSync(memoryFile, JSON.stringify(failed));
}

function bytesBelow(folder: string): number {
  try {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return entries.reduce(
      (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  } catch {
    return 0; // not there yet
  }
}

/** Runs the installer with a temporary folder of its own: what grows there, and in `dist`, is its progress. */
async function runInstaller(): Promise<boolean> {
  const temporary = mkdtempSync(join(tmpdir(), 'samenadvies-electron-'));
  const environment = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const installer = spawn(process.execPath, [join(electronPackage, 'install.js')], {
    env: { ...environment, ELECTRON_GET_NO_PROGRESS: '1', ELECTRON_OVERRIDE_DIST_PATH: '' },
    stdio: 'ignore',
  });
  let lastSize = 0;
  let lastShown = 0;
  let lastGrowth = Date.now();
  const watch = setInterval(() => {
    const size = bytesBelow(temporary) + bytesBelow(join(electronPackage, 'dist'));
    if (size !== lastSize) lastGrowth = Date.now();
    lastSize = size;
    if (size - lastShown > 25_000_000) {
      console.log(`  ${Math.round(size / 1_000_000)} MB`);
      lastShown = size;
    }
    if (Date.now() - lastGrowth > patienceMs) installer.kill('SIGKILL');
  }, 500);
  const isDone = await new Promise<boolean>((resolve) => {
    installer.once('error', () => resolve(false));
    installer.once('exit', (code) => resolve(code === 0));
  });
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true });
  return isDone && findElectronBinary() !== undefined;
}

/** @param isRetry whether an earlier failure is not to be believed */
export async function downloadElectron(
  isRetry: boolean,
): Promise<'already there' | 'downloaded' | 'failed' | 'failed earlier'> {
  if (findElectronBinary() !== undefined) return 'already there';
  if (!isRetry && hasFailedLately()) return 'failed earlier';
  if (await runInstaller()) return 'downloaded';
  rememberFailure();
  return 'failed';
}
