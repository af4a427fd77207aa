// Closes what a desktop app of local files has no use for: network, permissions, other pages, new windows.
import { type Session, app, protocol, session } from 'electron';
import { appScheme, isOwnUrl } from './app-origin';
import { serveAppFiles } from './serve-app-files';

/** Before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** When the app is ready, before the first window. `rendererFolder` holds the built window. */
export function lockDown(rendererFolder: string, developmentUrl: string | undefined): void {
  protocol.handle(appScheme, serveAppFiles(rendererFolder));
  const { defaultSession } = session;
  denyPermissions(defaultSession);
  denyNetwork(defaultSession, developmentUrl);
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (!isOwnUrl(url, developmentUrl)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function denyPermissions(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
}

/** Blob and data URLs never leave the computer. DevTools load their own files, and exist in development only. */
function denyNetwork(target: Session, developmentUrl: string | undefined): void {
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    const isLocal = url.startsWith('blob:') || url.startsWith('data:') || isOwnUrl(url, developmentUrl);
    answer({ cancel: !isLocal && !(developmentUrl !== undefined && isDevelopment(url, developmentUrl)) });
  });
}

/** DevTools, and the development server's own channel for changes. */
function isDevelopment(url: string, developmentUrl: string): boolean {
  return url.startsWith('devtools://') || isOwnUrl(url.replace(/^ws:/, 'http:'), developmentUrl);
}
