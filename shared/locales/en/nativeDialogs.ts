/** What main asks in native windows ahead of anything that cannot be done by the page alone. */
export const nativeDialogs = {
  apply_one: 'Make this change on {{label}}?',
  apply_other: 'Make these {{count}} changes on {{label}}?',
  applyConfirm: 'Apply',
  toWindows:
    'The values as they are now are recorded first, and everything is read back. History can undo it.',
  toFile:
    'Only this file is written, not a Windows. The values as they are now are recorded first. History can undo it.',
  restartLater: 'Some of it works only after Windows is restarted. You are asked about that afterwards.',
  recoversFirst: 'A change that was interrupted earlier is put right first.',
  undo_one: 'Take one value of entry {{entry}} back on {{label}}?',
  undo_other: 'Take {{count}} values of entry {{entry}} back on {{label}}?',
  undoConfirm: 'Undo',
  overwrites: 'Changed by somebody else since, and overwritten: {{ids}}',
  recover: 'Put right the change that was interrupted on {{label}}?',
  recordDamaged:
    'Its record cannot be read. It is moved aside, nothing is written, and you are told where it is.',
  recoverConfirm: 'Put right',
  restart: 'Restart Windows?',
  restartDetail:
    'Windows restarts in {{seconds}} seconds; until then TCPilot’s window can stop it. Programs with unsaved work can still object.',
  usersSignedIn: 'Also signed in, and signed out by it: {{users}}',
  usersUnknown: 'Whether others are signed in could not be told.',
  restartConfirm: 'Restart',
  cancel: 'Cancel',
  close: 'Close TCPilot with {{count}} staged edit(s) that were not applied?',
  closeDetail:
    'Nothing of them has been written. Kept, they are there again when this machine is next opened.',
  closeKeep: 'Keep and close',
  closeDiscard: 'Discard and close',
  closeWaits: 'A change is being written. The window closes as soon as it is done.',
  exhaustPorts: 'Use up all free ports of this computer?',
  exhaustPortsDetail:
    'The test opens connections to this computer itself until no local port is left. Until their sockets leave TIME_WAIT, other programs here may fail to connect.',
  exhaustPortsConfirm: 'Use up the ports',
  chooseProfile: 'Import a profile',
  chooseLog: 'Open a log',
  logFiles: 'Logs and texts',
  saveProfile: 'Export the profile',
  saveEvidence: 'Save the evidence sheet',
  saveRegistryFile: 'Export the touched values',
  saveConnections: 'Save connections',
  csv: 'Comma-separated values',
  profiles: 'TCPilot profiles',
} as const;
