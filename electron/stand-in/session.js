// `electron.session`: one session for all windows; what it decides about requests is honoured.
import { EventEmitter } from 'node:events';
import { protocol } from './protocol.js';

const listeners = { beforeRequest: null, headersReceived: null };
// Electron takes (filter, listener) or (listener); filters are not looked at.
const last = (parameters) => parameters.at(-1) ?? null;

/** @returns whether the app refuses the request */
export async function askBeforeRequest(url, request) {
  if (listeners.beforeRequest === null) return false;
  const details = { url, method: request.method(), resourceType: request.resourceType() };
  const answer = await new Promise((resolve) => listeners.beforeRequest(details, resolve));
  return answer?.cancel === true;
}

/** @returns the headers of an answer, after the app had a look */
export async function reviseHeaders(url, headers) {
  if (listeners.headersReceived === null) return headers;
  const responseHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  const answer = await new Promise((resolve) => listeners.headersReceived({ url, responseHeaders }, resolve));
  const revised = Object.entries(answer?.responseHeaders ?? responseHeaders);
  return Object.fromEntries(revised.map(([name, value]) => [name, [value].flat().join(', ')]));
}

const nothing = () => {};
const nothingLater = async () => {};

const defaultSession = Object.assign(new EventEmitter(), {
  protocol,
  webRequest: {
    onBeforeRequest: (...parameters) => (listeners.beforeRequest = last(parameters)),
    onHeadersReceived: (...parameters) => (listeners.headersReceived = last(parameters)),
    onBeforeSendHeaders: nothing,
    onCompleted: nothing,
    onErrorOccurred: nothing,
  },
  // Chromium is started so that it denies every permission; the app's own answer can only be stricter.
  setPermissionRequestHandler: nothing,
  setPermissionCheckHandler: nothing,
  setDevicePermissionHandler: nothing,
  setDisplayMediaRequestHandler: nothing,
  availableSpellCheckerLanguages: [],
  setSpellCheckerLanguages: nothing,
  setSpellCheckerEnabled: nothing,
  setSpellCheckerDictionaryDownloadURL: nothing,
  addWordToSpellCheckerDictionary: () => true,
  enableNetworkEmulation: nothing,
  setProxy: nothingLater,
  clearCache: nothingLater,
  clearStorageData: nothingLater,
  closeAllConnections: nothingLater,
});

export const session = { defaultSession, fromPartition: () => defaultSession };
