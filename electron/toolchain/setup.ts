/**
 * `npm run setup`: makes a fresh checkout ready to start and to test. Gets Electron's binary where it can be reached,
 * else makes sure of a Chromium, builds, and says at the end which of the two the app will use. Quick when there is
 * nothing to do. `npm run setup -- --retry` tries Electron's download again after a failure.
 */
import { findChromium } from '../stand-in/find-chromium.js';
import { buildIfStale } from './build-if-stale';
import { chooseShell } from './choose-shell';
import { downloadElectron } from './download-electron';
import { electronVersion, findElectronBinary } from './electron-binary';
import {
  chromiumPackages,
  electronPackages,
  findsItsLibraries,
  installCommand,
  installPackages,
  isDebian,
  isRoot,
  missingPackages,
  testPackages,
  type PackageNames,
} from './system-packages';

const isRetry = process.argv.includes('--retry');

/** @returns whether there is something to start */
function build(): boolean {
  console.log('Building the app…');
  try {
    console.log(`  ${buildIfStale()}`);
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

async function getElectron(): Promise<void> {
  console.log(`Looking for Electron ${electronVersion()} (up to 20 seconds where it is out of reach)…`);
  const result = await downloadElectron(isRetry);
  const hint = result === 'failed earlier' ? '; try again with: npm run setup -- --retry' : '';
  console.log(`  ${result}${hint}`);
}

/** What of the system is missing to run the app, and to run all its tests. */
function neededPackages(): PackageNames[] {
  const binary = findElectronBinary();
  if (binary !== undefined) {
    const libraries = findsItsLibraries(binary) ? [] : electronPackages;
    return missingPackages([...libraries, ...testPackages]);
  }
  return missingPackages([...(findChromium() === undefined ? chromiumPackages : []), ...testPackages]);
}

function getSystemPackages(): void {
  const needed = neededPackages();
  if (needed.length === 0) return;
  if (!isRoot) {
    console.log(`For all tests, install: ${installCommand(needed)}`);
    return;
  }
  console.log(`Installing with apt-get (a minute or so): ${needed.map(([first]) => first).join(' ')}`);
  const failure = installPackages(needed);
  console.log(failure === undefined ? '  installed' : `  failed:\n${failure}`);
}

/** @returns whether the app can start on this computer */
function conclude(): boolean {
  const shell = chooseShell();
  const chromium = shell.isStandIn ? findChromium() : undefined;
  if (!shell.isStandIn || (chromium !== undefined && process.platform !== 'win32')) {
    const where = chromium === undefined ? '' : ` (${chromium})`;
    console.log(`Ready. The app will use ${shell.because}${where}. Start it with: npm start`);
    return true;
  }
  console.error("The app cannot start yet: Electron's binary could not be downloaded.");
  if (process.platform === 'win32') {
    console.error('Windows has no stand-in. Connect to the internet and run: npm run setup -- --retry');
  } else {
    const command = isDebian
      ? installCommand(chromiumPackages)
      : 'Chromium or Google Chrome, with your own means';
    console.error(`Either connect to the internet and run: npm run setup -- --retry`);
    console.error(`or install a Chromium: ${command}`);
    console.error('and run npm run setup again. A Chromium elsewhere is named by CHROMIUM_PATH.');
  }
  return false;
}

await getElectron();
if (isDebian) getSystemPackages();
if (!build() || !conclude()) process.exitCode = 1;
