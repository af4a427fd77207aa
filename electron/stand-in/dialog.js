// `dialog`: a question for files is asked with zenity where there is a display and zenity; every other question is
// answered "cancelled". Tests put their own answer in place:
// `app.evaluate(({ dialog }) => { dialog.showOpenDialog = async () => … })`.
import { askForFiles, askForSavePath, canAsk } from './choose-files.js';

// Electron takes (window, options) or (options).
function tell(parameters) {
  const { title, message, defaultPath } = parameters.at(-1) ?? {};
  console.error(`[stand-in] dialog, answered "cancelled": ${message ?? title ?? defaultPath ?? ''}`);
}

export const dialog = {
  async showOpenDialog(...parameters) {
    if (canAsk()) return askForFiles(parameters.at(-1) ?? {});
    tell(parameters);
    return { canceled: true, filePaths: [] };
  },
  async showSaveDialog(...parameters) {
    if (canAsk()) return askForSavePath(parameters.at(-1) ?? {});
    tell(parameters);
    return { canceled: true, filePath: '' };
  },
  async showMessageBox(...parameters) {
    tell(parameters);
    return { response: parameters.at(-1)?.cancelId ?? 0, checkboxChecked: false };
  },
  showOpenDialogSync(...parameters) {
    tell(parameters);
    return undefined;
  },
  showSaveDialogSync(...parameters) {
    tell(parameters);
    return undefined;
  },
  showMessageBoxSync(...parameters) {
    tell(parameters);
    return parameters.at(-1)?.cancelId ?? 0;
  },
  showErrorBox: (title, content) => console.error(`[stand-in] ${title}: ${content}`),
};
