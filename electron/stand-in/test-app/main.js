// A small app that does everything the stand-in promises, so that each promise can be tested.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, ipcMain, net, protocol, utilityProcess } from 'electron';

const here = import.meta.dirname;
const seen = { navigations: [], opened: [], closes: 0, second: [] };
globalThis.seen = seen; // tests read and steer the app here
globalThis.mayClose = true;

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
if (!app.requestSingleInstanceLock()) app.exit(7);
app.on('second-instance', (_event, argv) => seen.second.push(argv));

ipcMain.handle('echo', (_event, value) => value);
ipcMain.handle('who', (event) => event.senderFrame.url);
ipcMain.handle('fail', () => {
  throw new Error('mislukt');
});
ipcMain.on('ping', (event, value) => event.sender.send('pong', value));
ipcMain.handle('work', async (_event, value) => {
  const child = utilityProcess.fork(join(here, 'worker.js'));
  child.postMessage(value);
  return new Promise((resolve) => child.once('message', resolve));
});

function openWindow() {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 700,
    webPreferences: { preload: join(here, 'preload.js'), sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    seen.closes += 1;
    if (!globalThis.mayClose) event.preventDefault();
  });
  window.webContents.on('will-navigate', (event, url) => {
    seen.navigations.push(url);
    event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    seen.opened.push(url);
    return { action: 'deny' };
  });
  void window.loadURL('app://test/index.html');
}

app.on('window-all-closed', () => app.quit());

// Not `await`: as in Electron, 'ready' waits for this module to be loaded.
void app.whenReady().then(() => {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== 'test') return new Response('', { status: 404 });
    const file = await net.fetch(String(pathToFileURL(join(here, pathname))));
    // No content security policy: it must be the stand-in that refuses the network.
    return new Response(await file.arrayBuffer(), { headers: file.headers });
  });
  openWindow();
});
