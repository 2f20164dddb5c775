/** What `tcpilot --help` says. */
export const cliHelp = {
  program: 'Shows, plans and tunes the TCP parameters of Windows machines, and takes every change back.',
  options: {
    machine: 'a .reg file or a capture folder; without it this Windows, or off Windows the bundled sample',
    state: 'where journal and history are kept (or TCPILOT_STATE)',
    role: 'what the machine is compared with: load-test-client, server, windows-defaults or a profile file',
    windows: 'the family of Windows to judge for, where the machine does not say or says wrong',
    json: 'print one JSON object instead of text',
    lang: 'the language of texts',
    set: 'set a parameter, e.g. TcpTimedWaitDelay=30 or DynamicPortRange.ipv4.tcp=10000+55536 (repeatable)',
    unset: 'leave a parameter absent, so that the Windows default holds (repeatable)',
    yes: 'carry it out',
    rate: 'how many new connections per second are wanted',
    format: 'what to make: reg, cmd, ps1, ansible or json',
    exportOut: 'write the export here and its undo beside it (x.cmd: x.undo.cmd)',
    changesOnly: 'export only what the machine at hand lacks of the target',
    force: 'replace files that are there already',
    captureOut: 'the folder to write; it is made if it is not there',
    junit: 'also write a JUnit report for a pipeline: one test case per value',
    overwrite: 'put a value back although somebody else has changed it since (repeatable)',
  },
  commands: {
    scan: 'every parameter: current value, default, recommendation, what this Windows makes of it',
    plan: 'what would change to reach a preset, a profile or single values; changes nothing',
    apply: 'carry a plan out: record what was, write, read back',
    verify: 'what has drifted from a target, or from the last apply',
    history: 'what was applied to this machine',
    export:
      'a target as something that another tool carries out: .reg, cmd, PowerShell, Ansible or a profile',
    capture:
      "write this Windows' registry, port ranges, TCP globals and connections into a folder, for a look elsewhere",
    undo: 'take an applied plan back (the last one by default)',
    recover: 'put right what an interrupted apply or undo left',
    capacity: 'how many new connections per second the ports and TIME_WAIT allow',
    diagnose: 'which symptom a log or an error message shows, why, and what to do',
  },
  arguments: {
    target: 'a preset ({{presets}}) or a profile file',
    entry: 'the number of a history entry',
    log: 'a log or a saved message of any size; without it, what comes in by a pipe',
  },
  examples: 'Examples:',
} as const;
