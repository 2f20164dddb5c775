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
  openLog: 'log.openDialog',
  openDroppedLog: 'log.openDropped',
  stopLog: 'log.stop',
  readPortGround: 'proof.ground',
  readProofs: 'proof.read',
  startProof: 'proof.start',
  stopProof: 'proof.stop',
  readOther: 'machine.readOther',
  readOverview: 'overview.read',
  readCapacity: 'capacity.read',
  examineMachine: 'diagnosis.examine',
  saveEvidence: 'evidence.save',
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
  watchConnections: 'connections.watch',
  unwatchConnections: 'connections.unwatch',
  pauseConnections: 'connections.pause',
  listConnections: 'connections.list',
  readConnectionHistory: 'connections.history',
  exportConnections: 'connections.export',
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
  logProgress: 'log.progress',
  proofChanged: 'proof.changed',
  tuningProgress: 'tuning.progress',
  restartCountdown: 'restart.countdown',
  connectionsSeen: 'connections.seen',
} as const;

/** The methods that take a dropped file: the preload passes on where it lies, and nothing else of it. */
export const droppedFileMethods = [
  'openDropped',
  'openDroppedLog',
] as const satisfies readonly (keyof typeof invokeChannels)[];

export type DroppedFileMethod = (typeof droppedFileMethods)[number];
export type ApiMethod = keyof typeof invokeChannels;
export type EventName = keyof typeof eventChannels;
