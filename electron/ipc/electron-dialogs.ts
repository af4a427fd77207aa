// The dialogs of the operating system.
import { join } from 'node:path';
import { type FileFilter, type OpenDialogOptions, type SaveDialogOptions, app, dialog } from 'electron';
import type { DialogPort, FileKind } from './app-context';

/** Dialogs stand before the window where there is one. */
export function electronDialogs(currentWindow: () => Electron.BaseWindow | undefined): DialogPort {
  return {
    chooseFiles: async ({ title, kinds, several }) => {
      const options: OpenDialogOptions = {
        title,
        filters: kinds.map(filter),
        properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
      };
      const window = currentWindow();
      const { canceled, filePaths } = await (window === undefined
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return canceled ? [] : filePaths;
    },

    chooseFolder: async ({ title }) => {
      const options: OpenDialogOptions = { title, properties: ['openDirectory', 'createDirectory'] };
      const window = currentWindow();
      const { canceled, filePaths } = await (window === undefined
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return canceled ? null : (filePaths[0] ?? null);
    },

    chooseSavePath: async ({ title, fileName, kinds }) => {
      const options: SaveDialogOptions = {
        title,
        defaultPath: join(app.getPath('documents'), fileName),
        filters: kinds.map(filter),
      };
      const window = currentWindow();
      const { canceled, filePath } = await (window === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return canceled || filePath === '' ? null : filePath;
    },
  };
}

function filter({ name, extensions }: FileKind): FileFilter {
  return { name, extensions: [...extensions] };
}
