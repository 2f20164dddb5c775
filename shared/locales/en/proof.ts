/** What the test over loopback says. */
export const proof = {
  begins:
    'Opening up to {{count}} short connections to 127.0.0.1, for {{seconds}} s at most. Ctrl+C ends it early.',
  verdict: {
    exhausted: 'Exhausted: this computer ran out of local ports.',
    'not-exhausted': 'Not exhausted: there was a local port for every connection.',
  },
  counts: '{{connected}} of {{attempted}} connections were made, in {{seconds}} s.',
  error: '{{code}}: {{count}}',
  timeWait: 'Most sockets in TIME_WAIT at a time: {{count}}',
  remains:
    'Each connection keeps its port in TIME_WAIT for a while. Other programs are short of these ports until then.',
  remain_one:
    '{{count}} socket is still in TIME_WAIT and keeps its port for up to {{seconds}} s. Other programs are short of it until then.',
  remain_other:
    '{{count}} sockets are still in TIME_WAIT and keep their ports for up to {{seconds}} s. Other programs are short of them until then.',
  measures:
    'One connection was closed beforehand; how long it stays in TIME_WAIT is measured, for 300 s at most.',
  waiting: 'Still in TIME_WAIT after {{seconds}} s ...',
  measured: 'TIME_WAIT, measured on one closed connection: between {{atLeast}} and {{atMost}} s',
  notMeasured: {
    'no-table': 'TIME_WAIT was not measured: the table of sockets cannot be read.',
    'never-seen': 'TIME_WAIT was not measured: the closed connection never showed in it.',
    'no-port': 'TIME_WAIT was not measured: there was no port for a connection.',
    'still-there':
      'TIME_WAIT was not measured to its end: after {{atLeast}} s the closed connection was still in it.',
    cancelled: 'TIME_WAIT was not measured to its end: cancelled after it had lasted at least {{atLeast}} s.',
  },
  reckoned: {
    measured: 'Reckoned with a TIME_WAIT of {{seconds}} s, as measured.',
    read: 'Reckoned with a TIME_WAIT of {{seconds}} s, read from the registry; it is in force since the restart that followed its setting.',
    assumed:
      'Reckoned with a TIME_WAIT of {{seconds}} s, assumed from documentation; --measure-time-wait measures it.',
  },
  ports: 'Local ports {{start}} to {{end}}: {{free}} were free before the test.',
  predicted: {
    exhausted: 'Predicted: exhausted after {{count}} connections.',
    'not-exhausted': 'Predicted: not exhausted.',
    reused:
      'Predicted: nothing, because this system hands out ports in TIME_WAIT again (net.ipv4.tcp_tw_reuse).',
    impossible: 'Predicted: nothing, because the free ports or TIME_WAIT are not known.',
  },
  sustained:
    '{{ports}} free ports / {{seconds}} s of TIME_WAIT = {{rate}} new connections per second, for ever.',
  lasts: {
    until: 'Carried on at {{rate}} connections per second, the free ports would last {{lastsSeconds}} s.',
    ever: 'Carried on at {{rate}} connections per second, the free ports would last for ever.',
    sustained: 'By what the connections of this test cost, this computer sustains {{rate}} per second.',
  },
  assumptionsHeading: 'Taken for granted:',
  assumptions: {
    'one-destination': 'All connections go from one local address to one remote address and port.',
    'client-closes': 'The client closes first, so that TIME_WAIT is on its side.',
    'nobody-else': 'No other program takes or gives back ports meanwhile.',
    'no-reuse': 'A port in TIME_WAIT is not handed out again.',
    loopback:
      'Loopback is faster than any network, so that only ports are tested, never the network or a server.',
    'socket-calls':
      'The socket calls are those of Node.js: the system picks the port, SO_LINGER is not set, 8 connections at a time. A program that picks ports itself, or sets SO_REUSEADDR or SO_LINGER, may get other figures.',
  },
  before: {
    unreadable: '{{path}} cannot be read: {{detail}}',
    'not-evidence': '{{path}} is no evidence sheet as JSON that this version knows.',
    'without-proof': '{{path}} is an evidence sheet without a test.',
    'needs-report': '--before goes with --report FILE.',
  },
  numberSyntax: '{{option}} takes a number above 0; "{{given}}" is none.',
  thisComputer: 'The test runs on this computer only. Leave --machine away.',
  rangeUnknown:
    'The dynamic port range of this system cannot be read, so that half of its free ports is not known. Say how many with --connections N.',
} as const;
