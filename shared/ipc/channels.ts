/**
 * The names that cross between the page and main, and nothing else: the preload imports this file, and every
 * byte here is a byte there.
 */
export const invokeChannels = {
  readAppInfo: 'app.info',
  scanMachine: 'machine.scan',
  openByDialog: 'machine.openDialog',
  openRecent: 'machine.openRecent',
  openSample: 'machine.openSample',
  openThisWindows: 'machine.openThisWindows',
  openDropped: 'machine.openDropped',
  changeSettings: 'settings.change',
  copyText: 'copy.text',
  openLink: 'link.open',
  reportPainted: 'window.painted',
} as const;

export const eventChannels = {
  machineChanged: 'machine.changed',
  settingsChanged: 'settings.changed',
  menuCommand: 'menu.command',
} as const;

export type ApiMethod = keyof typeof invokeChannels;
export type EventName = keyof typeof eventChannels;
