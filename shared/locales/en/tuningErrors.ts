/**
 * Why a change was not made or not taken back, by `TuningError` code: what happened, how things stand, what to do.
 * Where that is a command in a terminal and a button in the window, `next` has both.
 */
export const tuningErrors = {
  'read-only-machine':
    '{{label}} can only be looked at. Nothing was written. Open the machine itself or its registry file.',
  'not-elevated': 'Changing this Windows takes administrator rights. Nothing was written. {{next}}',
  'lock-held':
    'Another TCPilot (process {{pid}}, since {{since}}) is changing this machine. Nothing was written. Wait until it is done. If that process is no TCPilot, its number was given to another program: end that program, or restart the system.',
  'stale-plan':
    '{{parameterId}} has changed since the plan was made: it was {{expected}} and is {{found}} now. Nothing was written. Plan again.',
  'before-unreadable':
    '{{parameterId}} cannot be read ({{found}}), so it could not be put back later. Nothing was written. Leave it out, or make it readable first.',
  'unknown-entry': 'The history of this machine has no entry {{entry}}. Nothing was changed. {{next}}',
  'nothing-to-undo': 'There is nothing to undo on this machine. Nothing was changed.',
  'entry-not-open':
    'Entry {{entry}} cannot be undone: it is {{state}}, nothing of it is in place. Nothing was changed. {{next}}',
  'not-in-entry':
    'Entry {{entry}} has no value {{parameterId}} that is still to be undone. Nothing was changed. {{next}}',
  'journal-damaged':
    'A record of an interrupted change could not be read and was moved to {{path}}; what a registry file held before lies beside it. Nothing was written. {{next}}',
  'state-folder':
    'TCPilot cannot write its records to {{path}} ({{detail}}). Without them a change could not be undone, so everything is as it was. {{next}}',
  'rolled-back': 'The change was not made: {{cause}} Everything is as it was before.',
  'rollback-incomplete':
    'The change failed ({{cause}}), and not everything could be put back. {{next}} As it is now:',
  remaining: '{{id}}: was {{expected}}, is {{found}}',
  next: {
    cli: {
      'not-elevated': 'Start the command from an elevated prompt.',
      'unknown-entry': '"tcpilot history" lists what there is.',
      'entry-not-open': '"tcpilot history" lists what there is.',
      'not-in-entry': '--overwrite takes ids as "tcpilot history" lists them.',
      'journal-damaged':
        'Compare the machine with what you expect ("tcpilot scan", "tcpilot history") before you go on.',
      'state-folder': 'Free some space or choose another folder with --state.',
      'rollback-incomplete': '"tcpilot recover" tries again.',
    },
    window: {
      'not-elevated': 'Choose “Restart as administrator” in Settings.',
      'unknown-entry': 'The screen History lists what there is.',
      'entry-not-open': 'The screen History lists what there is.',
      'not-in-entry': 'The screen History shows what is still to be undone.',
      'journal-damaged':
        'Compare the machine with what you expect on Parameters and History before you go on.',
      'state-folder': 'Free some space, or let your account write to that folder.',
      'rollback-incomplete': '“Put right” on the Overview tries again.',
    },
  },
  cause: {
    mismatch: '{{parameterId}} should read {{expected}} afterwards, but reads {{found}}.',
    'read-back-failed': 'what was written could not be read back: {{detail}}',
    cancelled: 'it was cancelled.',
    interrupted: 'it was interrupted.',
  },
} as const;
