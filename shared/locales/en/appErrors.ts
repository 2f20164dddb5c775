/** Why a call was refused: what happened, what state things are in, what to do. Keys follow `AppError`. */
export const appErrors = {
  'untrusted-sender': 'TCPilot refused a request that did not come from its own page. Nothing was done.',
  'invalid-input': 'TCPilot refused a request that it does not understand ({{issues}}). Nothing was done.',
  unsupported: {
    'this-windows':
      'This computer’s own TCP parameters cannot be opened here. Open a registry export or a capture of a Windows machine instead.',
    restart: 'Only the Windows on which TCPilot runs can be restarted from here. Nothing was done.',
    elevation: 'There is nothing to gain here from starting TCPilot as administrator. Nothing was done.',
  },
  'open-failed': {
    'not-found':
      '“{{label}}” is not there any more. What was open stays open. Check whether it was moved, then open it again.',
    'access-denied':
      '“{{label}}” may not be read by this account. What was open stays open. Copy it to a folder of your own, or ask for read access.',
    'empty-file': '“{{label}}” is empty. What was open stays open. Export the registry again.',
    'not-a-registry-file':
      '“{{label}}” is no registry export. What was open stays open. Make one with regedit (File, Export) or “reg export”.',
    'not-a-capture':
      'The folder “{{label}}” holds none of the files of a capture. What was open stays open. Make a capture on the Windows machine and open its folder.',
    'too-large':
      '“{{label}}” is too large to be read. What was open stays open. Export only the key Services\\Tcpip instead of the whole registry.',
    unreadable:
      '“{{label}}” could not be read. What was open stays open. Check the disk or the network share, then try again.',
  },
  'read-failed': {
    'access-denied': 'Windows refused to let “{{label}}” be read. Nothing was changed. Ask an administrator.',
    'command-failed':
      '“{{label}}” could not be read: a Windows command failed. Nothing was changed. The log has what it printed.',
    timeout: '“{{label}}” did not answer in time. Nothing was changed. Read it again.',
    'read-only': '“{{label}}” can be looked at but not changed.',
    'changed-meanwhile':
      '“{{label}}” was changed while it was read. Nothing was changed by TCPilot. Read it again.',
    disk: '“{{label}}” could not be read from its disk. Nothing was changed. Check the disk or the share, then read it again.',
    'blocked-by-policy':
      'A policy of this computer forbids reading “{{label}}”. Nothing was changed. Ask whoever manages the policy.',
    'not-in-capture':
      'The capture “{{label}}” lacks the file for this. Nothing was changed. Take the capture anew.',
    'unrecognised-output':
      '“{{label}}” answered with something that TCPilot does not recognise. Nothing was changed. The log has the details.',
    unsupported: '“{{label}}” cannot be read on this system. Nothing was changed.',
  },
  'log-refused': {
    'not-found': '“{{label}}” is not there any more. Check whether it was moved, then open it again.',
    'access-denied':
      '“{{label}}” may not be read by this account. Copy it to a folder of your own, or ask for read access.',
    'not-a-file': '“{{label}}” is no file that can be read to its end. Choose a log file.',
    'too-large':
      '“{{label}}” is larger than 2 GB. Nothing of it was read. Cut out the part around the failure, or read it whole by “tcpilot diagnose”.',
    unreadable:
      '“{{label}}” could not be read to its end. Nothing was changed. Check the disk or the network share, then open it again.',
  },
  'log-busy': 'A log is being read already. Wait until it is done, or stop it.',
  'proof-running': 'A test is running already. Wait until it is done, or stop it.',
  'proof-refused': {
    'ports-unknown':
      'The ports of this computer cannot be read, so that half of the free ones is not known. Nothing was tested.',
    'too-many':
      'Fewer ports are free than before: half of them are {{most}}. Nothing was tested. Ask for no more connections than that.',
    'broken-off': 'The test could not be begun. Nothing was changed. Try it again; the log has the details.',
  },
  'recent-unknown': 'This entry of the recent files is gone. Open the file or folder again.',
  'drop-refused': {
    elevated: 'Windows hands no dropped files to a window that runs as administrator. Use Open… instead.',
    'not-a-file': 'What was dropped is neither a file nor a folder on this computer. Use Open… instead.',
  },
  'link-refused': {
    elevated:
      'TCPilot runs as administrator and starts no browser, which would then run as administrator too. Copy the address instead.',
    'not-https':
      'This source has no secure (https) address, so TCPilot does not open it. Copy the address instead.',
    'no-browser': 'The browser could not be started. Copy the address instead.',
  },
  'nothing-to-copy': '“{{id}}” has no registry value of its own, so there is no key path to copy.',
  'settings-not-saved':
    'The settings could not be saved. They hold until TCPilot is closed. Check whether its state folder can be written.',
  'plan-refused': 'This cannot be planned, and nothing was written:',
  'plan-unknown':
    'TCPilot does not have this plan any more, because another machine was opened or newer plans took its place. Nothing was written. Review the changes again.',
  'confirmation-needed':
    'This plan asks for {{expected}} to be typed first. Nothing was written. Type it exactly as it stands there.',
  busy: {
    apply: 'A plan is being applied. Wait until it is done, or stop it.',
    undo: 'An undo is under way. Wait until it is done, or stop it.',
    recovery: 'An interrupted change is being put right. Wait until that is done.',
  },
  'profile-unknown':
    'This profile is not there any more, or its file is damaged. Nothing was changed. Choose another one.',
  'profile-name-taken':
    'Another profile is called “{{name}}” already. Nothing was saved. Choose another name.',
  'too-many-profiles':
    'There are {{most}} profiles, as many as TCPilot keeps. Nothing was saved. Remove some first.',
  'profile-refused': '“{{label}}” is no valid profile and was refused as a whole:',
  'profile-file-unreadable':
    '“{{label}}” could not be read, or is larger than a profile ever is. Nothing was imported.',
  'profiles-not-writable':
    'The profiles in {{folder}} cannot be written by this account. Nothing was changed. Start TCPilot as administrator, or choose another state folder with --state.',
  'file-not-written':
    '“{{label}}” could not be written. Choose another folder, or free some space, and try again.',
  'no-registry-file':
    'Entry {{entry}} keeps no registry file: it was made before TCPilot kept one, or the file is gone.',
  'draft-not-saved':
    'The staged edits could not be saved. They are gone when TCPilot is closed. Check whether its folder can be written.',
  'connections-not-read': 'The connections could not be read just now. Nothing was changed. Try again.',
  'not-elevated-anew':
    'TCPilot was not started as administrator: Windows was told no, or refused. This window goes on as it is.',
  internal:
    'TCPilot met a fault of its own and stopped this step. Read the machine again to see what state it is in. The log has the details under {{correlationId}}.',
} as const;
