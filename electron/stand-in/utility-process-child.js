// Loaded first in a utility process: gives it the `process.parentPort` that Electron gives.
import { EventEmitter } from 'node:events';

const port = new EventEmitter();
// As in Electron, a child that does not listen ends by itself when its work is done.
port.on('newListener', (name) => {
  if (name === 'message' && port.listenerCount('message') === 0)
    process.on('message', (data) => port.emit('message', { data, ports: [] }));
});
port.postMessage = (message) => process.send(message);
process.parentPort = port;
