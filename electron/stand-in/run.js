// Starts an app the way Electron does: load the main module that package.json names, then say 'ready'.
import { readFileSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import Module, { createRequire, register } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.js';
import { launchChromium } from './chromium.js';
import { appArguments, inspectorPort, preloadModules } from './command-line.js';
import electron from './electron-module.js';
import { trace } from './trace.js';

/** What `electron <entry>` means: a folder with a package.json, or one file. */
function findApp(entry) {
  const path = resolve(entry);
  if (!statSync(path).isDirectory()) return { root: dirname(path), main: path, manifest: {} };
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return { root: path, main: resolve(path, manifest.main ?? 'index.js'), manifest };
}

/** Makes `electron` mean this stand-in, for `import` as well as for `require`. */
function answerForElectron() {
  register('./module-hooks.js', import.meta.url);
  const load = Module._load;
  Module._load = (request, ...rest) =>
    request === 'electron' || request === 'electron/main' ? electron : load(request, ...rest);
}

/** Node's process object, with what Electron adds to it. */
function dressProcess(root) {
  for (const [name, version] of [
    ['electron', electron.version],
    ['chrome', '0.0.0.0'],
  ])
    Object.defineProperty(process.versions, name, { value: version, enumerable: true });
  process.type = 'browser';
  process.defaultApp = true;
  process.resourcesPath = join(root, 'resources');
  process.argv = [process.execPath, ...appArguments];
  // Electron reports an error in the main process and goes on; Node would end it.
  process.on('uncaughtException', (error) => console.error('Uncaught exception in the main process:', error));
  process.on('unhandledRejection', (reason) =>
    console.error('Unhandled rejection in the main process:', reason),
  );
  process.on('SIGINT', () => app.quit()).on('SIGTERM', () => app.quit());
}

async function start() {
  const { root, main, manifest } = findApp(appArguments.find((word) => !word.startsWith('-')) ?? '.');
  app.describe(root, manifest);
  dressProcess(root);
  answerForElectron();
  if (inspectorPort !== undefined) inspector.open(inspectorPort, '127.0.0.1');
  for (const path of preloadModules) createRequire(import.meta.url)(resolve(path));
  // Both take about half a second, so they start together.
  const browser = launchChromium(() => app.browserHasGone());
  await import(pathToFileURL(main).href);
  trace('main module loaded');
  await browser;
  app.announceReady();
}

start().catch((error) => {
  console.error(error);
  process.exit(1);
});
