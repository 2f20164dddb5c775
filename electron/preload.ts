import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { droppedFileMethods, eventChannels, invokeChannels } from '../shared/ipc/channels';

type Call = (input: unknown) => Promise<unknown>;
type Subscribe = (listener: (payload: unknown) => void) => () => void;

const api: Record<string, Call | Record<string, Subscribe>> = {};
for (const [method, channel] of Object.entries(invokeChannels)) {
  api[method] = (input) => ipcRenderer.invoke(channel, input);
}

// The path comes from the file itself, so that a page cannot name one.
for (const method of droppedFileMethods) {
  api[method] = (file) =>
    ipcRenderer.invoke(invokeChannels[method], {
      path: file instanceof File ? webUtils.getPathForFile(file) : '',
    });
}

const on: Record<string, Subscribe> = {};
for (const [event, channel] of Object.entries(eventChannels)) {
  on[event] = (listener) => {
    // The event object would hand the page an IPC sender.
    const relay = (_event: unknown, payload: unknown) => {
      listener(payload);
    };
    ipcRenderer.on(channel, relay);
    return () => {
      ipcRenderer.off(channel, relay);
    };
  };
}
api.on = on;

contextBridge.exposeInMainWorld('tcpilot', api);
