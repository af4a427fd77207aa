// `nativeTheme`: the app's choice of light or dark is passed on to the pages.
import { EventEmitter } from 'node:events';
import { openWindows } from './windows.js';

class NativeTheme extends EventEmitter {
  shouldUseDarkColors = false;
  shouldUseHighContrastColors = false;
  shouldUseInvertedColorScheme = false;
  #source = 'system';

  get themeSource() {
    return this.#source;
  }
  set themeSource(source) {
    this.#source = source;
    this.shouldUseDarkColors = source === 'dark';
    const colorScheme = source === 'system' ? null : source;
    for (const window of openWindows.values())
      void window
        .whenOpen()
        .then((page) => page.emulateMedia({ colorScheme }))
        .catch(() => {}); // a window that is just closing
    this.emit('updated');
  }
}

export const nativeTheme = new NativeTheme();
