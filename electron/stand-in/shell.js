// `shell`: says on stderr what it was asked to open. Nothing of the desktop is touched.
import { rm } from 'node:fs/promises';

function tell(what, target) {
  console.error(`[stand-in] ${what}: ${target}`);
}

export const shell = {
  openExternal: async (url) => tell('would open in the browser', url),
  openPath: async (path) => {
    tell('would open', path);
    return '';
  },
  showItemInFolder: (path) => tell('would show in its folder', path),
  trashItem: (path) => rm(path, { recursive: true }),
  beep: () => {},
};
