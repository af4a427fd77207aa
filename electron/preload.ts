// What the window gets: ask and listen, for the channels and events of the contract and nothing else.
import { contextBridge, ipcRenderer } from 'electron';
import { isChannel } from '../shared/ipc/channels';
import type { WindowBridge, WindowEvents } from '../shared/ipc/contract';
import { isEventName } from '../shared/ipc/events';

const bridge: WindowBridge = {
  invoke: (channel, input) =>
    isChannel(channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.reject(new Error(`No such channel: ${String(channel)}`)),
  listen: (name, listener) => {
    if (!isEventName(name)) throw new Error(`No such event: ${String(name)}`);
    const hear = (_: unknown, value: WindowEvents[typeof name]) => listener(value);
    ipcRenderer.on(name, hear);
    return () => void ipcRenderer.removeListener(name, hear);
  },
};

contextBridge.exposeInMainWorld('samenadvies', bridge);
