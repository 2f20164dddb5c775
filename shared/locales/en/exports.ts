/** What exports say in their comments and messages. A batch file is always in English. */
export const exports = {
  header: {
    title: 'TCPilot export of "{{target}}"',
    windows: 'Checked for {{family}}.',
    onlyTheseValues:
      'It changes the values named below and nothing else: no other value, no whole key. It may run any number of times.',
  },
  comment: {
    set: '{{id}} = {{value}}',
    absent: '{{id}}: absent, so that the Windows default holds',
    misspelt: 'A misspelling of {{meant}} that guides spread; Windows never reads it.',
    reason: 'Why: {{reason}}',
    asked: 'asked for by "{{target}}"',
    effect: 'Takes effect: {{effect}}; on this Windows: {{applicability}}.',
    source: 'Source: {{title}} {{url}}',
  },
  reg: {
    howTo: 'Import it as administrator: reg import FILE. A "-" deletes that one value.',
    undoHowTo:
      'The undo: it brings back what {{machine}} held when the export was made. On another machine it brings back the values of {{machine}}, not its own; exports for cmd, PowerShell and Ansible remember on each machine.',
    undoWithoutNetsh: 'Port ranges and TCP globals were not in the export, so they are not here either.',
    formerUnknown: '{{id}}: what was there before is not known, so nothing is put back.',
    netshInstead: 'No registry file can hold this. Run as administrator:',
  },
  cmd: {
    howTo: 'Run it as administrator. /force also writes what could not be undone.',
    former:
      'What was there before is kept on the machine, below HKLM\\SOFTWARE\\TCPilot\\Former, where administrators alone write. The undo reads it from there and removes it.',
    exitCodes:
      'Exit codes: 0 done and read back, 1 not everything was done, 3 nothing to undo, 4 no administrator.',
    undoHowTo:
      'The undo: run it as administrator on each machine on which the export ran. It leaves alone what somebody changed since, unless it is given /force.',
    undoLowStart:
      'netsh takes no port range that starts below 1025. A former range that MaxUserPort had made starts at 1024: it returns with MaxUserPort and a restart.',
  },
  ps1: {
    applyHowTo:
      'Run it as administrator, in Windows PowerShell 5.1 or PowerShell 7. -WhatIf tells what would change, -Undo takes it back.',
    undoHowTo:
      'The undo: run it as administrator on each machine on which the export ran. It leaves alone what somebody changed since, unless it is given -Force.',
    former:
      'What was there before is kept on the machine, below %ProgramData%\\TCPilot\\exports, where administrators alone write.',
    exitCodes:
      'Exit codes: 0 done and read back, 1 not everything was done, 3 nothing to undo, 4 no administrator.',
    undoSwitch: 'Puts back what this script kept on this machine.',
    forceSwitch: 'Writes also what could not be undone, and undoes also what somebody changed since.',
    sibling: 'IPv4 and IPv6 may share their range: this one is only kept, and put back if it moved along.',
    notElevated: 'Nothing was changed: run this as administrator.',
    nothingToUndo: 'Nothing was changed: the export has not run here, or it was undone already.',
    unkept:
      '{0} was left alone: its former value cannot be read, so it could not be undone. -Force writes it all the same.',
    failed: '{0}: Windows does not hold what was written.',
    conflict:
      '{0} was left alone: somebody changed it since. -Force puts the former value back all the same.',
    problems: 'Not everything was done; see above.',
    foreignFolder:
      '{0} belongs to {1}. Former values are kept only where administrators alone write: remove the folder or take it over.',
  },
  ansible: {
    play: 'Set TCP parameters of Windows: {{target}}',
    undoPlay: 'Take TCP parameters of Windows back: {{target}}',
    howTo:
      'ansible-playbook -i INVENTORY FILE, with --check to see what would change. It needs the collection ansible.windows.',
    undoHowTo:
      'The undo: it leaves alone what somebody changed since, unless tcpilot_force is true. --check tells what it would do.',
    former:
      'What was there before is kept on each machine, below %ProgramData%\\TCPilot\\exports, where administrators alone write.',
    rebootVariable:
      'True: Windows is restarted if something changed that needs it. Nothing restarts otherwise.',
    forceVariable: 'True: the undo overwrites also what somebody changed since.',
    handler: 'Restarts only if tcpilot_reboot is true.',
    keep: 'Keep what is there now',
    readNetsh: 'Read what netsh manages',
    findAdapters: 'Find the adapters with an IP address for {{id}}',
    set: 'Set {{id}}',
    delete: 'Delete {{id}}',
    wouldSet: 'Tell that {{id}} would be set',
    readBack: 'Read everything back',
    undo: 'Put back what was kept',
  },
  notices: {
    'reg-without-netsh':
      'A registry file cannot hold {{ids}}: the netsh commands stand in its comments. Exports for cmd, PowerShell and Ansible set them.',
    'reg-names-adapters':
      'A registry file cannot look for adapters: {{parameterId}} is written for those of {{machine}} ({{adapters}}). Exports for cmd, PowerShell and Ansible look on each machine.',
    'reg-without-adapters':
      '{{parameterId}} is not in the file: a registry file cannot look for adapters, and {{machine}} has none with an IP address.',
    'reg-undo-unknown':
      'The undo cannot put these back, since it is not known what they were: {{ids}}. Exports for cmd, PowerShell and Ansible remember it on each machine.',
    'cmd-globals':
      'cmd knows the rows of netsh by what Windows leaves untranslated. Where it cannot read one of {{ids}}, it leaves it alone and says so, with exit code 1.',
    'ignored-here': 'This Windows pays no attention to {{ids}}.',
  },
} as const;
