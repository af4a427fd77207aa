// Every request of every page passes here. The app's own schemes are answered by the app, the rest is refused.
import { fromPageUrl, toPagePolicy, toPageUrl } from './app-origin.js';
import { createEvent } from './create-event.js';
import { handlerOf } from './protocol.js';
import { askBeforeRequest, reviseHeaders } from './session.js';
import { trace } from './trace.js';
import { openWindows, windowOfPage } from './windows.js';

const developmentServer = process.env.ELECTRON_RENDERER_URL;

/** The window a request belongs to; undefined for a page that no BrowserWindow opened. */
function senderOf(request) {
  try {
    const frame = request.frame();
    const window = windowOfPage(frame.page());
    return window && { window, isTop: frame === frame.page().mainFrame() };
  } catch {
    return undefined; // the first request of a page that window.open is only just making
  }
}

/** A page made by window.open or target=_blank: the app is asked, as in Electron; here the answer is always no. */
function refuseNewWindow(url) {
  const opener =
    [...openWindows.values()].find((window) => window.webContents.windowOpenHandler) ?? undefined;
  const answer = opener?.webContents.windowOpenHandler({
    url,
    frameName: '',
    features: '',
    disposition: 'new-window',
  });
  if (answer?.action === 'allow') console.error('The stand-in cannot open a second window for a page:', url);
}

async function fulfil(route, request, url, handler) {
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: Object.fromEntries(
        Object.entries(request.headers()).map(([name, value]) => [name, fromPageUrl(value)]),
      ),
      body: request.postDataBuffer() ?? undefined,
    }),
  );
  const headers = await reviseHeaders(url, Object.fromEntries(response.headers));
  for (const [name, value] of Object.entries(headers)) {
    if (/^content-security-policy/i.test(name)) headers[name] = toPagePolicy(value);
    else headers[name] = toPageUrl(value);
  }
  await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
}

export async function answerRequest(route) {
  const request = route.request();
  const url = fromPageUrl(request.url());
  try {
    const sender = senderOf(request);
    if (sender === undefined) {
      if (request.isNavigationRequest()) refuseNewWindow(url);
      return await route.abort('blockedbyclient');
    }
    if (sender.isTop && request.isNavigationRequest() && !sender.window.isLoading) {
      const asked = createEvent({ url, isMainFrame: true });
      sender.window.webContents.emit('will-navigate', asked, url);
      if (asked.defaultPrevented) return await route.abort('aborted');
    }
    if (await askBeforeRequest(url, request)) return await route.abort('blockedbyclient');
    const handler = handlerOf(new URL(url).protocol.slice(0, -1));
    if (handler !== undefined) return await fulfil(route, request, url, handler);
    if (developmentServer !== undefined && url.startsWith(developmentServer)) return await route.continue();
    trace('refused', url);
    return await route.abort('internetdisconnected');
  } catch (error) {
    trace('request failed', url, error);
    await route.abort('failed').catch(() => {}); // the page may be gone
  }
}
