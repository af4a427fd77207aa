// Every open window, by id. Apart from BrowserWindow so that app, ipc and requests can ask without a circle.

export const openWindows = new Map();

export function windowOfPage(page) {
  return [...openWindows.values()].find((window) => window.page === page);
}
