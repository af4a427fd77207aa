// Which Chromium the stand-in shows the app in. The toolchain asks too, before anything is started.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
  'microsoft-edge',
];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];

function candidates() {
  if (process.env.CHROMIUM_PATH) return [process.env.CHROMIUM_PATH];
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...macApps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ];
}

// Ubuntu's `chromium-browser` may be a page of advice about snap: being there is not enough, it must answer.
function answers(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

export function findChromium() {
  return candidates().find((path) => existsSync(path) && answers(path));
}
