// The menu bar, in Dutch; what a menu does, Electron's roles do.
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { mainWords } from '@shared/i18n/nl-main';

const { menu: words, appName } = mainWords;
const line: MenuItemConstructorOptions = { type: 'separator' };

export function setApplicationMenu(isDevelopment: boolean): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [macMenu] : []),
      { label: words.file, submenu: isMac ? [closeItem] : [quitItem] },
      editMenu,
      { label: words.view, submenu: [...viewItems, ...(isDevelopment ? builderItems : [])] },
      ...(isMac ? [] : [{ label: words.help, submenu: [aboutItem] }]),
    ]),
  );
}

const aboutItem: MenuItemConstructorOptions = { role: 'about', label: words.about };
const quitItem: MenuItemConstructorOptions = { role: 'quit', label: words.quit };
const closeItem: MenuItemConstructorOptions = { role: 'close', label: words.closeWindow };

const macMenu: MenuItemConstructorOptions = {
  label: appName,
  submenu: [
    aboutItem,
    line,
    { role: 'services', label: words.services },
    line,
    { role: 'hide', label: words.hide },
    { role: 'hideOthers', label: words.hideOthers },
    { role: 'unhide', label: words.showAll },
    line,
    quitItem,
  ],
};

const editMenu: MenuItemConstructorOptions = {
  label: words.edit,
  submenu: [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    line,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'pasteAndMatchStyle', label: words.pasteAsText },
    { role: 'selectAll', label: words.selectAll },
  ],
};

const viewItems: MenuItemConstructorOptions[] = [
  { role: 'zoomIn', label: words.larger },
  { role: 'zoomOut', label: words.smaller },
  { role: 'resetZoom', label: words.normalSize },
  line,
  { role: 'togglefullscreen', label: words.fullScreen },
];

const builderItems: MenuItemConstructorOptions[] = [
  line,
  { role: 'reload', label: words.reload },
  { role: 'toggleDevTools', label: words.developerTools },
];
