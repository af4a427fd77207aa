// `electron.protocol`: who answers app://.
import { notePrivileged } from './app-origin.js';

const handlers = new Map();

export function handlerOf(scheme) {
  return handlers.get(scheme);
}

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme } of schemes) notePrivileged(scheme);
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    notePrivileged(scheme);
    handlers.set(scheme, handler);
  },
  unhandle(scheme) {
    handlers.delete(scheme);
  },
  isProtocolHandled(scheme) {
    return handlers.has(scheme);
  },
};
