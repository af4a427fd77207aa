// The outside of a window: its size, its title, whether it shows. Most of it means nothing without a window manager.
import { EventEmitter } from 'node:events';
import { isHeadless } from './chromium.js';
import { createEvent } from './create-event.js';
import { trace } from './trace.js';

export class WindowFrame extends EventEmitter {
  #bounds;
  #title = '';
  #isVisible;
  #page;
  #debug;

  constructor({ x = 0, y = 0, width = 800, height = 600, show = true, title = '' }) {
    super();
    this.#bounds = { x, y, width, height };
    this.#isVisible = show;
    this.#title = title;
  }

  /** For BrowserWindow: the page is there, give it the size that was asked for. */
  async attachFrame(page, debug) {
    this.#page = page;
    this.#debug = debug;
    await this.#applySize();
  }
  async #applySize() {
    const { width, height } = this.#bounds;
    if (this.#page === undefined) return;
    try {
      if (isHeadless) return await this.#page.setViewportSize({ width, height });
      const { windowId } = await this.#debug.send('Browser.getWindowForTarget');
      await this.#debug.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
    } catch (error) {
      trace('size not set:', error.message); // a window that is just closing, or that has no frame
    }
  }

  getBounds() {
    return { ...this.#bounds };
  }
  getNormalBounds() {
    return this.getBounds();
  }
  getContentBounds() {
    return this.getBounds();
  }
  getSize() {
    return [this.#bounds.width, this.#bounds.height];
  }
  getPosition() {
    return [this.#bounds.x, this.#bounds.y];
  }
  setBounds(bounds) {
    Object.assign(this.#bounds, bounds);
    void this.#applySize();
  }
  setSize(width, height) {
    this.setBounds({ width, height });
  }
  setContentSize(width, height) {
    this.setSize(width, height);
  }

  getTitle() {
    return this.#title;
  }
  setTitle(title) {
    this.#title = title;
  }
  isVisible() {
    return this.#isVisible;
  }
  show() {
    this.#isVisible = true;
    this.raise();
    this.emit('show', createEvent());
  }
  showInactive() {
    this.show();
  }
  hide() {
    this.#isVisible = false;
    this.emit('hide', createEvent());
  }
  focus() {
    this.raise();
    this.emit('focus', createEvent());
  }
  isFocused() {
    return this.#isVisible;
  }
}

for (const name of ['isMinimized', 'isMaximized', 'isFullScreen', 'isAlwaysOnTop', 'isMenuBarVisible'])
  WindowFrame.prototype[name] = () => false;
for (const name of [
  'blur',
  'center',
  'flashFrame',
  'maximize',
  'minimize',
  'moveTop',
  'removeMenu',
  'restore',
  'setAlwaysOnTop',
  'setAutoHideMenuBar',
  'setBackgroundColor',
  'setContentProtection',
  'setDocumentEdited',
  'setFullScreen',
  'setIcon',
  'setMenu',
  'setMenuBarVisibility',
  'setMinimumSize',
  'setPosition',
  'setProgressBar',
  'setRepresentedFilename',
  'setResizable',
  'setTitleBarOverlay',
  'unmaximize',
])
  WindowFrame.prototype[name] = () => {};
