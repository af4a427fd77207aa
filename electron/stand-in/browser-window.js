// `BrowserWindow`: a page of the Chromium behind the app, with a window's life.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toPageUrl } from './app-origin.js';
import { app } from './app.js';
import { isHeadless, openPage } from './chromium.js';
import { createEvent } from './create-event.js';
import { receiveFromPage } from './ipc-main.js';
import { makePreloadScript } from './preload-script.js';
import { trace } from './trace.js';
import { WebContents } from './web-contents.js';
import { WindowFrame } from './window-frame.js';
import { openWindows } from './windows.js';

let nextId = 1;

/** In Electron, what a page sends while it goes still arrives; from a page that was cut off here it would not. */
async function sayGoodbye(page) {
  const hasSaid = page
    ?.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
    .catch(() => {});
  const tooLong = new Promise((resolve) => setTimeout(resolve, 2000).unref());
  await Promise.race([hasSaid, tooLong]);
}

export class BrowserWindow extends WindowFrame {
  /** Playwright's page, once it is open. */
  page;
  targetId;
  /** Whether the app itself is loading an address; only other navigations are announced to it. */
  isLoading = false;
  #open;
  #isDestroyed = false;
  #hasBeenReady = false;
  #isClosing = false;

  constructor(options = {}) {
    super(options);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.id = nextId++;
    this.webContents = new WebContents(this);
    openWindows.set(this.id, this);
    this.#open = this.#openPage(options);
    this.#open.catch((error) => console.error('The window did not open:', error));
    app.emit('browser-window-created', createEvent(), this);
    app.emit('web-contents-created', createEvent(), this.webContents);
  }

  async #openPage({ show, webPreferences }) {
    const page = await openPage(show === false && this.id > 1);
    this.page = page;
    const debug = await page.context().newCDPSession(page);
    this.targetId = (await debug.send('Target.getTargetInfo')).targetInfo.targetId;
    await this.attachFrame(page, debug);
    await page.exposeBinding('__standInCall', ({ frame }, ...message) =>
      receiveFromPage(this.webContents, frame, ...message),
    );
    await page.addInitScript({ content: makePreloadScript(webPreferences?.preload) });
    this.webContents.follow(page);
    page.on('load', () => void this.#noteLoaded());
    page.on('close', () => this.noteClosed());
    // Alerts are answered with "no"; in a visible window, the question before closing is for the app.
    page.on('dialog', (dialog) => void this.#answerPage(dialog));
    // Only after this a page that the app did not open; requests.js tells the app about it.
    page.on('popup', (popup) => void popup.close().catch(() => {}));
    return page;
  }

  async #noteLoaded() {
    if (this.page.url() === 'about:blank' || this.page.url().startsWith('data:')) return;
    this.setTitle(await this.page.title().catch(() => ''));
    this.emit('page-title-updated', createEvent(), this.getTitle(), true);
    this.webContents.emit('did-finish-load', createEvent());
    if (this.#hasBeenReady) return;
    this.#hasBeenReady = true;
    this.emit('ready-to-show', createEvent());
  }

  async #answerPage(dialog) {
    if (dialog.type() !== 'beforeunload') return dialog.dismiss().catch(() => {});
    const mayClose = this.isLoading || this.#isClosing || this.#askToClose();
    return (mayClose ? dialog.accept() : dialog.dismiss()).catch(() => {});
  }

  /** @returns whether the app lets the window close */
  #askToClose() {
    const asked = createEvent();
    this.emit('close', asked);
    return !asked.defaultPrevented;
  }

  /** For webContents and app: the page, when it is there. */
  whenOpen() {
    return this.#open;
  }
  /** For app.quit and close(): @returns whether the window is closed now */
  async requestClose() {
    if (this.#isDestroyed) return true;
    if (!this.#askToClose()) return false;
    this.#isClosing = true;
    const page = await this.#open.catch(() => undefined);
    await sayGoodbye(page);
    await page?.close({ runBeforeUnload: false }).catch(() => {});
    this.noteClosed();
    return true;
  }
  /** The page has gone, whoever closed it. */
  noteClosed() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    openWindows.delete(this.id);
    this.webContents.emit('destroyed');
    this.emit('closed');
    trace('window closed', this.id);
    if (openWindows.size === 0) app.noteLastWindowClosed();
  }

  async loadURL(url) {
    const page = await this.#open;
    this.isLoading = true;
    this.webContents.emit('did-start-loading', createEvent());
    trace('loading', url);
    try {
      await page.goto(toPageUrl(url), { waitUntil: 'load' });
    } finally {
      this.isLoading = false;
      this.webContents.emit('did-stop-loading', createEvent());
    }
  }
  loadFile(path) {
    return this.loadURL(String(pathToFileURL(resolve(app.getAppPath(), path))));
  }
  async reload() {
    const page = await this.#open;
    this.isLoading = true;
    await page.reload().catch(() => {});
    this.isLoading = false;
  }
  close() {
    void this.requestClose();
  }
  destroy() {
    this.#isClosing = true;
    void this.#open.then((page) => page.close()).catch(() => {});
    this.noteClosed();
  }
  isDestroyed() {
    return this.#isDestroyed;
  }
  raise() {
    if (!isHeadless) void this.page?.bringToFront().catch(() => {});
  }

  static getAllWindows() {
    return [...openWindows.values()];
  }
  static fromId(id) {
    return openWindows.get(id) ?? null;
  }
  static fromWebContents(webContents) {
    return webContents?.getOwnerBrowserWindow() ?? null;
  }
  static getFocusedWindow() {
    return BrowserWindow.getAllWindows().find((window) => window.isVisible()) ?? null;
  }
}
