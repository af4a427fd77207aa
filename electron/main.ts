// Wiring only: puts store, jobs, door, security and window together.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type BrowserWindow, app, ipcMain, nativeTheme, shell } from 'electron';
import type { AppContext } from './ipc/app-context';
import { setApplicationMenu } from './ipc/application-menu';
import { electronDialogs } from './ipc/electron-dialogs';
import { registerHandlers } from './ipc/register-handlers';
import { sharedFoldersOf } from './ipc/shared-folder-host';
import { WorkLedger } from './ipc/work-ledger';
import { ProcessJobs } from './jobs/process-jobs';
import { DossierStore } from './persistence/dossier-store';
import { SettingsFile } from './persistence/settings';
import { appUrl, isOwnUrl } from './security/app-origin';
import { declareScheme, lockDown } from './security/lock-down';
import { openMainWindow } from './security/main-window';
import { printInWindow } from './security/print-window';
import { projectorWindow } from './security/projector-window';

const output = join(import.meta.dirname, '..');
const resources = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
const windowUrl = developmentUrl ?? appUrl;
const preload = join(output, 'preload', 'preload.cjs');
const now = () => new Date();
const openedFiles: string[] = [];
let mainWindow: BrowserWindow | undefined;
const tell: AppContext['tell'] = (name, value) => mainWindow?.webContents.send(name, value);
const projector = projectorWindow({
  url: `${windowUrl}#projector`,
  preload,
  mainWindow: () => mainWindow,
  tell: (state) => tell('projector:changed', state),
});

const commandLineAt = process.argv.indexOf('--cli');
if (commandLineAt >= 0) void runAsCommandLine(process.argv.slice(commandLineAt + 1));
else if (app.requestSingleInstanceLock()) startWindow();
else app.quit();

async function runAsCommandLine(words: string[]): Promise<void> {
  const { runCommandLine } = await import('./headless/command-line');
  const status = await runCommandLine(words, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    print: (html) => app.whenReady().then(() => printInWindow(html)),
    jobs: processJobs(),
  });
  // Windows writes to pipes later; and a shell that is still starting cannot always be ended cleanly.
  await new Promise((resolve) => process.stdout.write('', resolve));
  await app.whenReady();
  app.exit(status);
}

function startWindow(): void {
  app.commandLine.appendSwitch('lang', 'nl');
  app.enableSandbox();
  declareScheme();
  takeFilesFromOutside();
  void app.whenReady().then(() => {
    const context = createContext();
    lockDown(join(output, 'renderer'), developmentUrl);
    registerHandlers(ipcMain, context, (url) => isOwnUrl(url, developmentUrl));
    setApplicationMenu(developmentUrl !== undefined);
    flushBeforeQuit(context);
    showWindow();
    app.on('activate', showWindow);
  });
  app.on('window-all-closed', () => app.quit());
}

function processJobs(): ProcessJobs {
  return new ProcessJobs(join(output, 'main', 'job-worker.js'));
}

function createContext(): AppContext {
  const userData = app.getPath('userData');
  const settings = new SettingsFile(userData, now);
  nativeTheme.themeSource = settings.read().theme;
  const context = {
    tell,
    work: new WorkLedger((progress) => tell('work:progress', progress)),
    stores: new DossierStore({ root: join(userData, 'dossiers'), now }),
    jobs: processJobs(),
    projector,
    dialogs: electronDialogs(() => mainWindow),
    settings: {
      read: () => settings.read(),
      write: (next) => {
        nativeTheme.themeSource = next.theme;
        return settings.write(next);
      },
    },
    now,
    newId: () => randomUUID().slice(0, 8),
    producer: `samenadvies ${app.getVersion()}`,
    resources,
    print: printInWindow,
    showFile: (path) => shell.showItemInFolder(path),
    reportBug: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    writtenFiles: new Set<string>(),
    openedFiles,
  } satisfies Omit<AppContext, 'sharedFolders'>;
  return { ...context, sharedFolders: sharedFoldersOf(context) };
}

function showWindow(): void {
  if (mainWindow !== undefined) {
    if (mainWindow.isMinimized()) mainWindow.restore();
    mainWindow.focus();
    return;
  }
  mainWindow = openMainWindow(windowUrl, preload);
  mainWindow.once('closed', () => {
    mainWindow = undefined;
    projector.close();
  });
}

/** A file that was double-clicked waits until the Start screen asks for it. */
function takeFilesFromOutside(): void {
  const take = (words: readonly string[]) =>
    openedFiles.push(...words.filter((word) => word.toLowerCase().endsWith('.samenadvies')));
  take(process.argv.slice(1));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take([path]);
  });
  app.on('second-instance', (_, words) => {
    take(words);
    if (app.isReady()) showWindow();
  });
}

/** Windows close first, so that what they still send is kept as well. */
function flushBeforeQuit({ stores, sharedFolders }: AppContext): void {
  let isFlushed = false;
  app.on('will-quit', (event) => {
    if (isFlushed) return;
    event.preventDefault();
    const closing = sharedFolders.close().then(() => stores.close());
    void closing.finally(() => {
      isFlushed = true;
      app.quit();
    });
  });
}
