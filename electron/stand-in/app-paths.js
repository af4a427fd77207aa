// Where the app may keep things: `app.getPath`, after Electron's rules for Linux and macOS.
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { switches } from './command-line.js';

const chosen = new Map();
const profile = switches.get('user-data-dir');
if (profile) chosen.set('userData', resolve(profile));

function applicationData() {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
}

/** @param name one of Electron's names @param appName the folder of this app within the application data */
export function getPath(name, appName) {
  if (chosen.has(name)) return chosen.get(name);
  const inHome = { home: '', desktop: 'Desktop', documents: 'Documents', downloads: 'Downloads' };
  if (name in inHome) return join(homedir(), inHome[name]);
  const userData = chosen.get('userData') ?? join(applicationData(), appName);
  const elsewhere = {
    appData: applicationData(),
    userData,
    sessionData: userData,
    logs: join(userData, 'logs'),
    crashDumps: join(userData, 'Crashpad'),
    temp: tmpdir(),
    exe: process.execPath,
    module: process.execPath,
  };
  if (name in elsewhere) return elsewhere[name];
  throw new Error(`Failed to get '${name}' path`);
}

export function setPath(name, path) {
  chosen.set(name, path);
}
