// `electron.ipcMain`, and the door through which a page's calls come in.
import { EventEmitter } from 'node:events';
import { fromPageUrl } from './app-origin.js';
import { decode, encode } from './wire-codec.js';

class IpcMain extends EventEmitter {
  #handlers = new Map();

  handle(channel, handler) {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }
  handleOnce(channel, handler) {
    this.handle(channel, (...parameters) => {
      this.#handlers.delete(channel);
      return handler(...parameters);
    });
  }
  removeHandler(channel) {
    this.#handlers.delete(channel);
  }
  handlerOf(channel) {
    return this.#handlers.get(channel);
  }
}

export const ipcMain = new IpcMain();

/** What a handler sees of the page that calls; its address is checked by the app, so it must be the app's own form. */
function describeSender(webContents, frame) {
  const url = fromPageUrl(frame.url());
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(url)?.[0] ?? 'null';
  return {
    sender: webContents,
    senderFrame: {
      url,
      origin,
      parent: frame.parentFrame(),
      routingId: 1,
      processId: 1,
      isDestroyed: () => false,
    },
    processId: 1,
    frameId: 1,
    reply: (channel, ...values) => webContents.send(channel, ...values),
  };
}

/**
 * @param kind 'invoke' or 'send' @param packed the arguments, encoded
 * @returns for 'invoke' the encoded outcome: `{value}` or `{error}`
 */
export async function receiveFromPage(webContents, frame, kind, channel, packed) {
  const event = describeSender(webContents, frame);
  if (kind === 'send') {
    ipcMain.emit(channel, event, ...decode(packed));
    return undefined;
  }
  try {
    const handler = ipcMain.handlerOf(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return encode({ value: await handler(event, ...decode(packed)) });
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return encode({ error: String(error) });
  }
}
