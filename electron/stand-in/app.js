// `electron.app`: the life of the app, from ready to quit.
import { EventEmitter } from 'node:events';
import { getPath, setPath } from './app-paths.js';
import { closeChromium } from './chromium.js';
import { switches } from './command-line.js';
import { createEvent } from './create-event.js';
import { takeSingleInstanceLock } from './single-instance.js';
import { openWindows } from './windows.js';

class App extends EventEmitter {
  isPackaged = false;
  commandLine = {
    appendSwitch: (name, value = '') => void switches.set(name, value),
    appendArgument: () => {},
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
    removeSwitch: (name) => void switches.delete(name),
  };
  #root = process.cwd();
  #manifest = {};
  #name;
  #isReady = false;
  #isQuitting = false;
  #hasLock = false;
  #becomeReady;
  #ready = new Promise((resolve) => (this.#becomeReady = resolve));

  /** For the starter: what package.json says of the app, and where it lies. */
  describe(root, manifest) {
    this.#root = root;
    this.#manifest = manifest;
  }
  /** For the starter: the main module is loaded and Chromium runs. */
  announceReady() {
    this.#isReady = true;
    this.#becomeReady();
    this.emit('ready', createEvent(), {});
  }
  /** For the starter: the last window was closed by hand, or Chromium fell over. */
  browserHasGone() {
    if (this.#isQuitting) return;
    for (const window of [...openWindows.values()]) window.noteClosed();
    this.quit();
  }

  getName() {
    return this.#name ?? this.#manifest.productName ?? this.#manifest.name ?? 'Electron';
  }
  setName(name) {
    this.#name = name;
  }
  get name() {
    return this.getName();
  }
  set name(name) {
    this.setName(name);
  }
  getVersion() {
    return this.#manifest.version ?? '0.0.0';
  }
  getAppPath() {
    return this.#root;
  }
  getLocale() {
    return 'nl';
  }
  getSystemLocale() {
    return 'nl-NL';
  }
  getPreferredSystemLanguages() {
    return ['nl-NL'];
  }
  getPath(name) {
    return getPath(name, this.getName());
  }
  setPath(name, path) {
    setPath(name, path);
  }
  isReady() {
    return this.#isReady;
  }
  whenReady() {
    return this.#ready;
  }

  requestSingleInstanceLock() {
    this.#hasLock ||= takeSingleInstanceLock(this.getPath('userData'), (argv, folder) =>
      this.emit('second-instance', createEvent(), argv, folder, {}),
    );
    return this.#hasLock;
  }
  hasSingleInstanceLock() {
    return this.#hasLock;
  }
  releaseSingleInstanceLock() {}

  quit() {
    if (this.#isQuitting) return;
    const asked = createEvent();
    this.emit('before-quit', asked);
    if (asked.defaultPrevented) return;
    this.#isQuitting = true;
    void this.#closeAndLeave();
  }
  async #closeAndLeave() {
    for (const window of [...openWindows.values()]) {
      if (await window.requestClose()) continue;
      this.#isQuitting = false;
      return;
    }
    const leaving = createEvent();
    this.emit('will-quit', leaving);
    if (leaving.defaultPrevented) {
      this.#isQuitting = false;
      return;
    }
    this.exit(0);
  }
  exit(code = 0) {
    this.#isQuitting = true;
    this.emit('quit', createEvent(), code);
    void closeChromium().finally(() => process.exit(code));
  }
  /** For BrowserWindow: Electron quits by itself when nobody listens for the last window closing. */
  noteLastWindowClosed() {
    if (this.#isQuitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}

// What has no meaning without a desktop around the app, but may be called.
for (const name of [
  'addRecentDocument',
  'clearRecentDocuments',
  'disableHardwareAcceleration',
  'enableSandbox',
  'focus',
  'relaunch',
  'setAboutPanelOptions',
  'setAppUserModelId',
  'setAsDefaultProtocolClient',
])
  App.prototype[name] = () => {};

export const app = new App();
