// The page's side: gives the preload script a `require('electron')`, and nothing of Node. The source of this
// function is sent to the page and runs there before any script of the page, so it must be whole by itself.

/**
 * @param wire the codec @param runPreload the preload script as a function
 * @param about platform and versions @param askBeforeClose whether the window's X must be stoppable
 */
export function hostPreload({ wire, runPreload, about, askBeforeClose }) {
  if (window.top !== window || '__standInEmit' in window) return;
  // Taken out of the page's reach, so that only the preload can call the main process.
  const callMain = window.__standInCall;
  delete window.__standInCall;

  const listeners = new Map();
  const listen = (channel, listener, isOnce) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, isOnce }]);
    return ipcRenderer;
  };
  const forget = (channel, listener) => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener),
    );
    return ipcRenderer;
  };
  const ipcRenderer = {
    async invoke(channel, ...values) {
      const outcome = wire.decode(await callMain('invoke', channel, wire.encode(values)));
      if ('error' in outcome) throw new Error(`Error invoking remote method '${channel}': ${outcome.error}`);
      return outcome.value;
    },
    send: (channel, ...values) => void callMain('send', channel, wire.encode(values)),
    sendSync() {
      throw new Error('The stand-in has no ipcRenderer.sendSync; use invoke.');
    },
    on: (channel, listener) => listen(channel, listener, false),
    addListener: (channel, listener) => listen(channel, listener, false),
    once: (channel, listener) => listen(channel, listener, true),
    off: forget,
    removeListener: forget,
    removeAllListeners(channel) {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const emit = (channel, packed) => {
    for (const { listener, isOnce } of [...(listeners.get(channel) ?? [])]) {
      if (isOnce) forget(channel, listener);
      // Every listener gets a copy of its own, as from a real structured clone.
      listener({ sender: ipcRenderer, ports: [] }, ...wire.decode(packed));
    }
  };
  Object.defineProperty(window, '__standInEmit', { value: emit });

  // As the real contextBridge: functions become proxies, data is copied, and the result is frozen.
  const cross = (value) => {
    if (typeof value === 'symbol') throw new Error('A symbol cannot be sent over the contextBridge.');
    if (typeof value === 'function') return (...values) => cross(value(...values.map(cross)));
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Promise) return value.then(cross);
    if (Array.isArray(value)) return Object.freeze(value.map(cross));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cross(item)])));
  };
  const contextBridge = {
    exposeInMainWorld(name, api) {
      if (name in window)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
      Object.defineProperty(window, name, { value: cross(api), enumerable: true });
    },
  };

  if (askBeforeClose) {
    // The question of beforeunload is the only moment at which a stock browser lets a window's X be stopped.
    // A page that goes elsewhere asks it too, but announces itself just before.
    let isGoingElsewhere = false;
    window.navigation?.addEventListener('navigate', () => {
      isGoingElsewhere = true;
      setTimeout(() => (isGoingElsewhere = false), 0);
    });
    window.addEventListener('beforeunload', (event) => {
      if (!isGoingElsewhere) event.preventDefault();
    });
  }

  const electron = {
    contextBridge,
    ipcRenderer,
    webFrame: { setZoomFactor() {}, getZoomFactor: () => 1 },
    // A browser does not say where a dropped file lies; Electron answers '' when it does not know.
    webUtils: { getPathForFile: () => '' },
  };
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name} (a sandboxed preload has only 'electron')`);
  };
  const process = { ...about, type: 'renderer', sandboxed: true, contextIsolated: true, env: {}, argv: [] };
  const module = { exports: {} };
  runPreload(require, module, module.exports, process);
}
