// The `electron` module as the main process of the app sees it. Only as large as this app needs.
import { app } from './app.js';
import { BrowserWindow } from './browser-window.js';
import { clipboard } from './clipboard.js';
import { dialog } from './dialog.js';
import { ipcMain } from './ipc-main.js';
import { Menu, MenuItem } from './menu.js';
import { nativeImage } from './native-image.js';
import { nativeTheme } from './native-theme.js';
import { net } from './net.js';
import { protocol } from './protocol.js';
import { screen } from './screen.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { utilityProcess } from './utility-process.js';
import { WebContents } from './web-contents.js';

/** A part of Electron that is not here: say so at the first use, not with "undefined is not a function". */
function absent(name) {
  return new Proxy(
    {},
    {
      get(_target, member) {
        if (typeof member === 'symbol' || member === 'then') return undefined;
        throw new Error(`The stand-in has no electron.${name}.${member}; see electron/stand-in.`);
      },
    },
  );
}

const webContents = WebContents;
const powerMonitor = absent('powerMonitor');
const safeStorage = absent('safeStorage');
const systemPreferences = absent('systemPreferences');
const globalShortcut = absent('globalShortcut');
// These three exist in windows only; electron-store looks for one of them to see where it runs.
const contextBridge = undefined;
const ipcRenderer = undefined;
const webFrame = undefined;

export {
  app,
  BrowserWindow,
  clipboard,
  contextBridge,
  dialog,
  globalShortcut,
  ipcMain,
  ipcRenderer,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  utilityProcess,
  webContents,
  webFrame,
};

export default {
  app,
  BrowserWindow,
  clipboard,
  contextBridge,
  dialog,
  globalShortcut,
  ipcMain,
  ipcRenderer,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  utilityProcess,
  webContents,
  webFrame,
  version: '0.0.0-stand-in',
};
