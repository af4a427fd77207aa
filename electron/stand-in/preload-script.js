// Puts together what a page runs first: the host, the codec, and the app's preload script inside it.
import { readFileSync } from 'node:fs';
import { isHeadless } from './chromium.js';
import { hostPreload } from './preload-host.js';
import { decode, encode } from './wire-codec.js';

/** @param path of the app's preload script, undefined when the window has none */
export function makePreloadScript(path) {
  const preload = path === undefined ? '' : readFileSync(path, 'utf8');
  const about = {
    platform: process.platform,
    versions: { electron: process.versions.electron, chrome: process.versions.chrome },
  };
  return `(${hostPreload})({
    wire: { encode: ${encode}, decode: ${decode} },
    about: ${JSON.stringify(about)},
    askBeforeClose: ${!isHeadless},
    runPreload(require, module, exports, process) {
${preload}
    },
  });`;
}
