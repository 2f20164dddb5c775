/**
 * The names that cross between the page and main, and nothing else: the preload imports this file, and every
 * byte here is a byte there.
 */
export const invokeChannels = {
  readAppInfo: 'app.info',
  restartElevated: 'app.restartElevated',
  scanMachine: 'machine.scan',
  openByDialog: 'machine.openDialog',
  openRecent: 'machine.openRecent',
  openSample: 'machine.openSample',
  openThisWindows: 'machine.openThisWindows',
  openDropped: 'machine.openDropped',
  readOverview: 'overview.read',
  previewPlan: 'plan.preview',
  applyPlan: 'plan.apply',
  cancelTuning: 'tuning.cancel',
  listHistory: 'history.list',
  undoEntry: 'history.undo',
  exportEntry: 'history.exportReg',
  recoverMachine: 'recovery.run',
  listProfiles: 'profiles.list',
  saveProfile: 'profiles.save',
  renameProfile: 'profiles.rename',
  duplicateProfile: 'profiles.duplicate',
  removeProfile: 'profiles.remove',
  importProfile: 'profiles.import',
  exportProfile: 'profiles.export',
  readDraft: 'drafts.read',
  saveDraft: 'drafts.save',
  requestRestart: 'restart.request',
  cancelRestart: 'restart.cancel',
  changeSettings: 'settings.change',
  copyText: 'copy.text',
  openLink: 'link.open',
  reportPainted: 'window.painted',
} as const;

export const eventChannels = {
  machineChanged: 'machine.changed',
  settingsChanged: 'settings.changed',
  menuCommand: 'menu.command',
  tuningProgress: 'tuning.progress',
  restartCountdown: 'restart.countdown',
} as const;

export type ApiMethod = keyof typeof invokeChannels;
export type EventName = keyof typeof eventChannels;
