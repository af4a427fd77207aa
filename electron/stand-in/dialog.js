// `dialog`: nobody can be asked here, so every question is answered "cancelled". Tests put their own answer in
// place: `app.evaluate(({ dialog }) => { dialog.showOpenDialog = async () => … })`.

// Electron takes (window, options) or (options).
function tell(parameters) {
  const { title, message, defaultPath } = parameters.at(-1) ?? {};
  console.error(`[stand-in] dialog, answered "cancelled": ${message ?? title ?? defaultPath ?? ''}`);
}

export const dialog = {
  async showOpenDialog(...parameters) {
    tell(parameters);
    return { canceled: true, filePaths: [] };
  },
  async showSaveDialog(...parameters) {
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
