const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('api', {
  echo: (value) => ipcRenderer.invoke('echo', value),
  who: () => ipcRenderer.invoke('who'),
  fail: () => ipcRenderer.invoke('fail'),
  work: (value) => ipcRenderer.invoke('work', value),
  ping: (value) => ipcRenderer.send('ping', value),
  onPong: (listener) => void ipcRenderer.on('pong', (_event, value) => listener(value)),
});
