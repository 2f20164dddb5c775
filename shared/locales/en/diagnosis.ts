/** What a message or log was found to say. Verdicts, meanings and advice are in `symptoms`. */
export const diagnosis = {
  error: 'Windows error {{number}} ({{name}})',
  event: 'Event {{number}} of Tcpip',
  calls: {
    connect: 'while connecting',
    bind: 'while binding a port',
    listen: 'while listening',
    none: 'without the call that failed',
  },
  found: '{{what}} {{call}}, times met: {{count}}. {{meaning}}',
  foundEvent: '{{what}}, times met: {{count}}. {{meaning}}',
  otherCause: 'The other cause: {{cause}}',
  callNotTold:
    'Which of it this is cannot be told without the socket call (connect, bind or listen): look for it in the lines around the error or in its stack.',
  otherSystem:
    'This is an error of another system (Linux, macOS or Android), where the numbers mean something else. It says nothing about a Windows machine.',
  nothingKnown:
    'Nothing in it is an error of Windows sockets or an event of Tcpip that TCPilot knows. A bare number such as a port does not count.',
  advice: '{{title}}: {{how}}',
  verdict: 'Verdict: {{verdict}}',
  linesHeading: 'The first lines that tell it:',
  line: 'line {{number}}: {{text}}',
  adviceHeading: 'What to do, in this order:',
  readingInput: 'Reading from the keyboard or a pipe. Paste the message, then end with {{keys}}.',
} as const;
