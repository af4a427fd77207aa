// Asks for files with zenity, the small dialog program of many Linux desktops; Chromium lets no app ask for a path.
import { spawn, spawnSync } from 'node:child_process';
import { isHeadless } from './chromium.js';

/** Whether somebody can be asked: a display, and zenity. Looked up at the first question. */
export function canAsk() {
  return !isHeadless && spawnSync('zenity', ['--version']).status === 0;
}

/** @returns the chosen paths, none when the dialog was cancelled */
async function ask(title, defaultPath, filters, options) {
  const words = ['--file-selection', ...options];
  if (title) words.push(`--title=${title}`);
  if (defaultPath) words.push(`--filename=${defaultPath}`);
  for (const { name, extensions } of filters ?? [])
    words.push(
      `--file-filter=${name} | ${extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`)).join(' ')}`,
    );
  const zenity = spawn('zenity', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  let answer = '';
  zenity.stdout.setEncoding('utf8').on('data', (part) => (answer += part));
  const code = await new Promise((resolve) => zenity.once('close', resolve));
  return code === 0 ? answer.split('\n').filter(Boolean) : [];
}

export async function askForFiles({ title, defaultPath, filters, properties = [] }) {
  const filePaths = await ask(title, defaultPath, filters, [
    ...(properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : []),
    ...(properties.includes('openDirectory') ? ['--directory'] : []),
  ]);
  return { canceled: filePaths.length === 0, filePaths };
}

export async function askForSavePath({ title, defaultPath, filters }) {
  const [filePath = ''] = await ask(title, defaultPath, filters, ['--save', '--confirm-overwrite']);
  return { canceled: filePath === '', filePath };
}
