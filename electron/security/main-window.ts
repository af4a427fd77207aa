// The window that people work in, shut off from Node.
import { BrowserWindow, type WebPreferences } from 'electron';
import { mainWords } from '@shared/i18n/nl-main';

/** Shown once there is something to see. */
export function openMainWindow(url: string, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: mainWords.appName,
    webPreferences: lockedDown(preload),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(url);
  return window;
}

/** What every window of the app may: nothing but its own page and the preload. */
export function lockedDown(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    // Electron's own spelling check fetches its word lists from the network.
    spellcheck: false,
  };
}
