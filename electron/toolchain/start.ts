/**
 * `npm start`: opens the app, in Electron where its binary is, else in the stand-in. `--dev` (npm run dev) rebuilds
 * while you work. Other words go to the app: `npm start -- bijdrage.samenadvies`.
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium } from '../stand-in/find-chromium.js';
import { buildIfStale } from './build-if-stale';
import { chooseShell, hasDisplay, type Shell } from './choose-shell';
import { projectRoot } from './project-root';

const words = process.argv.slice(2);
const isDevelopment = words.includes('--dev');
const forTheApp = words.filter((word) => word !== '--dev');

/** Why the app cannot be opened here, in one line with what to do; undefined when it can. */
function findObstacle(shell: Shell): string | undefined {
  if (shell.isStandIn && (process.platform === 'win32' || findChromium() === undefined))
    return 'Neither Electron nor a Chromium is here: run `npm run setup` first.';
  const mayBeInvisible = shell.isStandIn && process.env.SAMENADVIES_HEADLESS === '1';
  if (!hasDisplay() && !mayBeInvisible)
    return `No display for a window of ${shell.because}: start with \`xvfb-run -a npm start\`, or set DISPLAY.`;
  return undefined;
}

/** Chromium's sandbox, which Electron uses, does not work as root, nor where its helper is unprivileged. */
function sandboxArguments(shell: Shell): string[] {
  if (shell.isStandIn || process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const helper = join(dirname(shell.executable), 'chrome-sandbox');
  const isReady = existsSync(helper) && (statSync(helper).mode & 0o4000) !== 0;
  const isRestricted = existsSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns');
  if (isRestricted && !isReady)
    console.log(`If Electron stops at its sandbox: sudo chown root ${helper} && sudo chmod 4755 ${helper}`);
  return [];
}

function open(shell: Shell): void {
  const parameters = [...sandboxArguments(shell), ...forTheApp];
  const viteCommand = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js');
  const [command, commandArguments] = isDevelopment
    ? [process.execPath, [viteCommand, 'dev', '--watch', '--', ...parameters]]
    : [shell.executable, ['.', ...parameters]];
  const app = spawn(command, commandArguments, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, SAMENADVIES_NODE: process.execPath, ELECTRON_EXEC_PATH: shell.executable },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
  app.once('exit', (code) => (process.exitCode = code ?? 1));
}

const shell = chooseShell();
const obstacle = findObstacle(shell);
if (obstacle === undefined) {
  if (!isDevelopment && buildIfStale() === 'built') console.log('Built the app.');
  console.log(`Opening Samenadvies in ${shell.because}.`);
  open(shell);
} else {
  console.error(obstacle);
  process.exitCode = 1;
}
