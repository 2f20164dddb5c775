/** What the command line prints of its own; descriptions of commands and options are in `cliHelp`. */
export const cli = {
  machine: {
    label: 'Machine',
    windows: 'This Windows: {{label}}',
    'registry-file':
      'Registry file {{path}}: only the file is read and changed, not the machine it came from',
    capture: 'Capture {{path}}: can be looked at, not changed',
    sample:
      'The bundled sample, a registry file of a Windows workstation on which a load test fails: {{path}}',
    build: 'Windows: {{family}}, build {{build}}, {{installationType}}',
    familyOnly: 'Windows: {{family}}',
    chosen: 'Windows: {{family}} (chosen)',
    assumed: 'Windows: not told, taken as {{family}} (choose with --windows)',
    role: 'Compared with: {{role}}',
    engine: 'Registry engine: {{engine}}',
    installationUnknown: 'client or server not told',
  },
  columns: {
    parameter: 'Parameter',
    current: 'Current',
    recommended: 'Recommended',
    default: 'Default',
    status: 'Status',
    applicability: 'This Windows',
    takesEffect: 'Takes effect',
    before: 'Before',
    after: 'After',
    id: 'Entry',
    at: 'When',
    target: 'Target',
    state: 'State',
    changes: 'Changes',
    expected: 'Expected',
    found: 'Found',
  },
  absent: 'absent',
  nothing: '–',
  unreadable: '?',
  summary: '{{differs}} differ from {{role}}, {{matches}} match, {{unreadable}} cannot be read.',
  unreadableHeading: 'Cannot be read:',
  adapterHeading: 'Adapter {{name}} {{guid}} ({{addresses}})',
  adapterUnnamed: 'without a name',
  adapterDisconnected: 'no address',
  findingsHeading: 'Findings:',
  warningsHeading: 'Warnings:',
  commandsHeading: 'What will run:',
  plan: {
    preflight: 'To know before the port range moves:',
    none: 'Nothing to do: {{target}} holds already.',
    heading: 'Plan for {{target}}: changes {{count}}',
    worksNow: 'Works now',
    afterRestart: 'After a restart',
    restartNeeded: 'A restart is needed for some of it.',
    noRestart: 'No restart is needed.',
    rates:
      'New connections per second to one server: {{before}} today, {{now}} at once, {{later}} after a restart.',
    next: 'Nothing was changed. "tcpilot apply" with the same arguments and --yes carries it out.',
  },
  capacity: {
    line: '{{ports}} ports / {{seconds}} s in TIME_WAIT = {{rate}} new connections per second to one server address and port.',
    disputed:
      'Sources differ on the default of TIME_WAIT: with {{seconds}} s it would be {{rate}} per second.',
    excluded: '{{count}} ports of the range are excluded and not counted.',
    range: 'Dynamic ports {{start}}-{{end}}: {{basis}}.',
    timeWait: 'TIME_WAIT {{seconds}} s: {{basis}}.',
    held: '{{count}} ports of the range are held by programs that listen on them or are bound to them, and not counted.',
    heldUnknown:
      'Whether something listens on ports of the range is not known here; each such port lowers the figure.',
    waysHeading: 'What it takes, in the order in which it is worth trying:',
    assumptions:
      'This holds while this side closes first and uses one local address, and all connections go to one server address and port.',
    basis: {
      read: 'read from the machine',
      'from-maxuserport': 'follows from MaxUserPort',
      'documented-default': 'the documented default',
      'assumed-default': 'not readable, the documented default is assumed',
    },
    wanted:
      '{{rate}} per second would take {{ports}} ports at this TIME_WAIT, or a TIME_WAIT of {{seconds}} s with these ports.',
    reach: {
      'nothing-to-do': 'The machine carries that as it is.',
      ports: 'A wider dynamic port range is enough.',
      'time-wait': 'A shorter TIME_WAIT is enough.',
      either: 'Either a wider dynamic port range or a shorter TIME_WAIT is enough.',
      'both-together': 'It takes both: a wider dynamic port range and a shorter TIME_WAIT.',
      neither:
        'No setting gets there: re-use connections (keep-alive), or use more source addresses or more server addresses.',
    },
  },
  apply: {
    done: 'Applied and read back: changes {{count}}. Entry {{entry}} of the history; "tcpilot undo" takes it back.',
    sideEffect: 'Windows changed {{id}} along with it: was {{before}}, is {{after}}. Undo puts it back too.',
    fileOnly:
      'Only the file was changed. To change that machine, export the plan and carry it out there; do not import the whole file.',
    restart: 'Restart this machine for all of it to take effect.',
    recovered: 'An interrupted change (entry {{entry}}) was put right first.',
    confirm: 'Nothing was changed. Add --yes to carry out this plan.',
  },
  interrupted:
    'Stopping: what was begun is put back, or finished where it nearly is. Ctrl+C again ends at once; "tcpilot recover" then puts it right.',
  progress: {
    reading: 'Reading this Windows ...',
    log: 'Read {{megabytes}} MB ...',
    change: '{{phase}}: {{done}} of {{total}} ...',
    journal: 'Recording what is there',
    write: 'Writing',
    verify: 'Reading back',
    restore: 'Putting back',
  },
  verify: {
    clean: '{{target}} holds: no drift.',
    drift: 'Drift from {{target}}: {{count}}',
    junitFailure: 'expected {{expected}}, found {{found}}',
    lastApply: 'the last apply (entry {{entry}})',
    noApply: 'Nothing was applied to this machine yet. Name a preset or a profile to verify against.',
  },
  history: {
    empty: 'Nothing was applied to this machine yet.',
    changesOf: 'Changes of entry {{entry}}:',
    waits: '{{state}}, waits for a restart',
    damaged: '{{path}} is no readable history entry. It was left where it is.',
    state: {
      applied: 'applied',
      undone: 'undone',
      'partly-undone': 'partly undone',
      'rolled-back': 'rolled back',
      interrupted: 'interrupted',
    },
  },
  undo: {
    plan: 'Undo of entry {{entry}} ({{target}}):',
    done: 'Entry {{entry}} was undone: values put back {{count}}.',
    partly: 'Entry {{entry}} was undone in part: values put back {{count}}.',
    conflict:
      '{{id}} was changed by somebody else since: before {{before}}, ours {{ours}}, now {{now}}. It was left alone; --overwrite {{id}} puts {{before}} back.',
    missed:
      'Windows did not take the former value of {{id}} back ({{before}}): netsh sets no range that starts below 1025. If MaxUserPort made that range, it returns with the next restart.',
    confirm: 'Nothing was changed. Add --yes to undo it.',
  },
  recover: {
    nothing: 'No change was interrupted on this machine.',
    restartDue:
      'Windows was started in between and runs with what the interrupted change had left. Restart it.',
    finished: 'Entry {{entry}} had been finished; its record was tidied up.',
    restored: 'The interrupted change (entry {{entry}}) was put right: values as before {{count}}.',
    conflict:
      '{{id}} was changed by somebody else since and was left as it is: {{found}} (before: {{expected}}).',
  },
  capture: {
    done: 'Captured into {{folder}}: {{files}}',
    missing: 'Windows gave nothing for: {{files}}',
    open: 'Look at it elsewhere with "tcpilot scan --machine {{folder}}". It holds addresses and names of this machine.',
  },
  export: {
    written: 'Written: {{path}}',
    undoWithOut: 'With --out FILE the undo is written beside the export.',
  },
  errors: {
    captureNeedsWindows:
      'Only on Windows can a capture be taken. The collect.cmd that comes with TCPilot takes one on any Windows without it.',
    isFolder: '{{path}} is a folder, where a file is wanted.',
    reportFormat: '{{path}}: an evidence sheet is a .md, .html or .json file.',
    fileExists: '{{path}} is there already. Nothing was written; --force replaces it.',
    fileUnwritable: '{{path}} cannot be written: {{detail}}',
    prefix: 'tcpilot: {{message}}',
    unknownTarget:
      'There is no preset and no profile file "{{target}}". Presets: {{presets}}. A profile is a JSON file in the format tcpilot-profile.',
    targetAndSets: 'Name a preset, a profile file, or values with --set and --unset.',
    setSyntax: '--set takes ID=VALUE, for example --set TcpTimedWaitDelay=30; "{{given}}" has no "=".',
    profileUnreadable: 'The profile {{path}} cannot be read: {{detail}}',
    profileInvalid: 'The profile {{path}} is refused as a whole:',
    unknownRole: 'There is no role "{{role}}". Roles: {{roles}}, or a profile file.',
    unknownWindows: 'There is no family of Windows "{{family}}". Families: {{families}}.',
    rateSyntax: '--rate takes a number of connections per second above 0; "{{given}}" is none.',
    internal: 'This is a fault of TCPilot, not yours: {{detail}}',
  },
} as const;
