import type { ExaminationFinding, ExaminationReason, StuckKind } from '../../domain/diagnosis/examination';

/** What an examination of a machine found. Keys are those of `ExaminationFinding` and `ExaminationReason`. */
export const examination = {
  finding: 'Finding: {{finding}}',
  findings: {
    'out-of-ports': 'Out of ports',
    'destination-saturated': 'One destination holds the ports',
    leak: 'A program does not close its sockets',
    'range-excluded': 'Exclusions cut the port range',
    'not-the-cause': 'The ports are not the cause',
  },
  reasons: {
    'ports-used': '{{used}} of {{usable}} dynamic ports are in use, {{timeWait}} of them in TIME_WAIT.',
    'top-destination': 'The destination with most of them is {{address}}:{{port}}: {{ports}}.',
    'sockets-stuck': '{{owner}} holds {{count}} sockets {{kind}}.',
    'sockets-grow':
      '{{owner}} holds {{count}} sockets {{kind}}; {{seconds}} s before there were {{from}}: they pile up.',
    'range-cut': '{{excluded}} of the {{count}} ports of the range are excluded.',
    'exclusions-unknown': 'Which ports are excluded is not known here.',
    'range-assumed': 'The port range could not be read; the default of Windows is assumed.',
    event: 'Event {{id}} of Tcpip was logged {{count}} times within {{hours}} h, last at {{last}}.',
    'no-events': 'The event log has no sign of exhaustion (4227, 4231) within {{hours}} h.',
    'events-unknown': {
      'not-here': 'There is no event log of Windows to look at here.',
      unreadable: 'The event log could not be read.',
    },
    'one-moment':
      'The listing shows one moment, so that growth cannot be told. On the machine itself TCPilot looks twice.',
  },
  kinds: {
    'close-wait': 'in CLOSE_WAIT (the other side has closed, the program has not)',
    bound: 'that are bound and never connected',
  },
  owner: '{{process}} (process {{pid}})',
  ownerPid: 'Process {{pid}}',
  ownerUnknown: 'A process that is not named',
  begins: 'Looking at the connections twice, some seconds apart ...',
  notHere: 'A registry file holds no connections: examine the machine itself or a capture with netstat.txt.',
  noTable: 'The connections of this system cannot be read. Examine a capture of a Windows with --machine.',
  withFile: '--examine looks at a machine; leave the file {{file}} out.',
} as const satisfies {
  readonly findings: Readonly<Record<ExaminationFinding, string>>;
  readonly reasons: Readonly<Record<ExaminationReason['code'], unknown>>;
  readonly kinds: Readonly<Record<StuckKind, string>>;
  readonly [key: string]: unknown;
};
