// What the window gets: one function, for the channels of the contract and nothing else.
import { contextBridge, ipcRenderer } from 'electron';
import { isChannel } from '../shared/ipc/channels';
import type { WindowBridge } from '../shared/ipc/contract';

const bridge: WindowBridge = {
  invoke: (channel, input) =>
    isChannel(channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.reject(new Error(`No such channel: ${String(channel)}`)),
};

contextBridge.exposeInMainWorld('samenadvies', bridge);
