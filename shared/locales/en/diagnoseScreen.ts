/** The screen *Diagnose*. What a diagnosis says is in `diagnosis` and `symptoms`. */
export const diagnoseScreen = {
  recognise: {
    title: 'Recognise an error',
    intro:
      'Paste what the program printed: an error, a stack trace, lines of a log, an event of Windows. It is read here and sent nowhere.',
    label: 'Error message or lines of a log',
    placeholder: 'java.net.BindException: Address already in use: connect',
    example: 'Try an example',
    clear: 'Clear',
    tooLong:
      'These are more than {{most}} characters. Only the first {{most}} are looked at; save a longer text as a file and open that.',
  },
  log: {
    open: 'Open a log…',
    title: 'Log: {{label}}',
    reading: '{{read}} of {{total}}',
    progress: 'How much of the log is read',
    stop: 'Stop and show what was found',
    stopped: 'Stopped after {{read}} of {{total}}: the rest was not looked at.',
    whole: 'Read whole: {{total}}.',
    close: 'Close this log',
    drop: 'Drop a log to diagnose it, or a registry file or capture folder to open it',
  },
  examine: {
    title: 'Examine this machine',
    intro:
      'Joins the port range, exclusions, connections by state and destination and the event log into a finding. It only looks: twice, three seconds apart.',
    run: 'Examine',
    again: 'Examine again',
    running: 'Looking at the connections twice, three seconds apart …',
    rests: 'What it rests on',
    linux: 'A registry file is open, which holds no connections. This is the Linux on which TCPilot runs.',
    noConnections: 'A registry file holds no connections. Open this Windows, or a capture with netstat.txt.',
  },
  verdict: {
    met: 'What was met',
    columns: {
      what: 'Error or event',
      call: 'Socket call',
      count: 'Times',
      first: 'First',
      last: 'Last',
    },
    noCall: 'not told',
    notACall: '–',
    line: 'line {{number}}',
    quoted: 'The first lines that tell it',
    advice: 'What to do, in this order',
    wantedRate: 'Work out a rate, with settings of the load tools',
    copyExclusions: 'Copy the command that lists the excluded ranges',
    compare: 'Compare {{preset}} with the machine',
    showParameter: 'Show {{parameter}}',
    showConnections: 'Show the connections',
    prove: 'Prove it on this computer',
  },
} as const;
