// The least that is an Electron window as safe as ours: the peer of the start and memory figures.
'use strict';
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.enableSandbox();
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { contextIsolation: true, sandbox: true },
  });
  void window.loadFile(join(__dirname, 'index.html'));
});
