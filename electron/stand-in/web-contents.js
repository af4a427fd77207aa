// `webContents`: the inside of a window.
import { EventEmitter } from 'node:events';
import { fromPageUrl } from './app-origin.js';
import { createEvent } from './create-event.js';
import { nativeImage } from './native-image.js';
import { printPage } from './print-page.js';
import { session } from './session.js';
import { trace } from './trace.js';
import { openWindows } from './windows.js';
import { encode } from './wire-codec.js';

export class WebContents extends EventEmitter {
  session = session.defaultSession;
  windowOpenHandler;
  #window;
  #zoom = 1;

  constructor(window) {
    super();
    this.#window = window;
    this.id = window.id;
  }

  /** For BrowserWindow: the page is there, pass on what happens in it. */
  follow(page) {
    page.on('domcontentloaded', () => this.emit('dom-ready', createEvent()));
    page.on('crash', () =>
      this.emit('render-process-gone', createEvent(), { reason: 'crashed', exitCode: 1 }),
    );
    page.on('pageerror', (error) => trace('error in the page:', error.message));
    page.on('console', (message) => {
      const details = { level: message.type(), message: message.text(), sourceId: message.location().url };
      this.emit('console-message', createEvent(details));
      trace(`page says (${details.level}):`, details.message);
    });
  }

  send(channel, ...values) {
    const packed = encode(values); // throws here, in the caller, for what cannot be sent
    this.#window
      .whenOpen()
      .then((page) => page.evaluate(([name, text]) => window.__standInEmit?.(name, text), [channel, packed]))
      .catch((error) => trace('not sent:', channel, error.message));
  }
  async executeJavaScript(code) {
    return (await this.#window.whenOpen()).evaluate(code);
  }
  async insertCSS(content) {
    await (await this.#window.whenOpen()).addStyleTag({ content });
    return '';
  }
  async printToPDF(options) {
    return printPage(await this.#window.whenOpen(), options);
  }
  async capturePage() {
    return nativeImage.createFromBuffer(await (await this.#window.whenOpen()).screenshot());
  }

  getURL() {
    return fromPageUrl(this.#window.page?.url() ?? '');
  }
  get mainFrame() {
    return { url: this.getURL() };
  }
  getTitle() {
    return this.#window.getTitle();
  }
  isDestroyed() {
    return this.#window.isDestroyed();
  }
  isLoading() {
    return this.#window.isLoading;
  }
  isFocused() {
    return true;
  }
  loadURL(url) {
    return this.#window.loadURL(url);
  }
  reload() {
    void this.#window.reload();
  }
  close() {
    this.#window.close();
  }
  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler;
  }
  getOwnerBrowserWindow() {
    return this.#window;
  }

  getZoomFactor() {
    return this.#zoom;
  }
  setZoomFactor(factor) {
    this.#zoom = factor;
    void this.executeJavaScript(`document.documentElement.style.zoom = ${Number(factor)}`).catch(() => {});
  }
  getZoomLevel() {
    return Math.log(this.#zoom) / Math.log(1.2);
  }
  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level);
  }
  async setVisualZoomLevelLimits() {}

  static getAllWebContents() {
    return [...openWindows.values()].map((window) => window.webContents);
  }
  static fromId(id) {
    return openWindows.get(id)?.webContents;
  }
  static getFocusedWebContents() {
    return WebContents.getAllWebContents().at(-1) ?? null;
  }
  /** Playwright asks this to find the window of a page. */
  static fromDevToolsTargetId(targetId) {
    return [...openWindows.values()].find((window) => window.targetId === targetId)?.webContents;
  }
}

for (const command of ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'])
  WebContents.prototype[command] = function () {
    void this.executeJavaScript(`document.execCommand('${command}')`).catch(() => {});
  };
for (const name of [
  'closeDevTools',
  'focus',
  'openDevTools',
  'replaceMisspelling',
  'setBackgroundThrottling',
  'toggleDevTools',
])
  WebContents.prototype[name] = () => {};
WebContents.prototype.isDevToolsOpened = () => false;
