/** What the app opens in: real Electron, or the stand-in on a system Chromium. One choice for start, setup and tests. */
import { join } from 'node:path';
import { findElectronBinary } from './electron-binary';
import { projectRoot } from './project-root';

export interface Shell {
  readonly isStandIn: boolean;
  /** The executable that takes the arguments of `electron`. */
  readonly executable: string;
  /** One phrase for people: which one, and why. */
  readonly because: string;
}

/** The folder that `ELECTRON_OVERRIDE_DIST_PATH` must name to get the stand-in. */
export const standInFolder = join(projectRoot, 'electron/stand-in');

/** `SAMENADVIES_STAND_IN=1` chooses the stand-in also where Electron is there. */
export function chooseShell(): Shell {
  const standIn = { isStandIn: true, executable: join(standInFolder, 'electron') };
  if (process.env.SAMENADVIES_STAND_IN === '1')
    return { ...standIn, because: 'the stand-in on Chromium, because SAMENADVIES_STAND_IN=1' };
  const binary = findElectronBinary();
  return binary === undefined
    ? { ...standIn, because: "the stand-in on Chromium, because Electron's binary is not here" }
    : { isStandIn: false, executable: binary, because: 'Electron, because its binary is here' };
}

/** Whether windows can be shown: always on Windows and macOS, with a display on Linux. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
