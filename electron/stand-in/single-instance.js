// One app per user data folder. A second start leaves a note for the first one, and gives way.
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockName = 'stand-in.lock';
const noteName = 'stand-in.second-instance.json';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readOwner(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * @param folder the user data folder
 * @param onSecond called in the first app with the arguments and the folder of the second
 * @returns whether this process is the first
 */
export function takeSingleInstanceLock(folder, onSecond) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, lockName);
  const note = join(folder, noteName);
  const owner = readOwner(lock);
  if (owner !== process.pid && owner > 0 && isAlive(owner)) {
    writeFileSync(note, JSON.stringify({ argv: process.argv, folder: process.cwd() }));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  rmSync(note, { force: true });
  watch(folder, { persistent: false }, (_kind, file) => {
    if (file !== noteName) return;
    try {
      const second = JSON.parse(readFileSync(note, 'utf8'));
      rmSync(note, { force: true });
      onSecond(second.argv, second.folder);
    } catch {
      // Half written, or taken already: the next change of the folder tells.
    }
  }).on('error', () => {});
  process.once('exit', () => rmSync(lock, { force: true }));
  return true;
}
