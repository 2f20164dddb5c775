import type { CapacityWay } from '../../domain/capacityWays';

type Kind = CapacityWay['kind'];

/** What it would take to reach a wanted rate. Keys are those of `CapacityWay`. */
export const capacityWays = {
  title: {
    'reuse-connections': 'Open fewer connections',
    'server-closes-first': 'Let the server close first',
    'more-source-addresses': 'Use several local addresses',
    'wider-range': 'Widen the dynamic port range',
    'shorter-time-wait': 'Shorten TIME_WAIT',
    'range-and-time-wait': 'Both: the range and TIME_WAIT',
  },
  how: {
    'reuse-connections':
      '{{requests}} or more requests over each connection bring the new connections down to what the ports carry. Keep-alive and re-use are settings of the load tool.',
    'server-closes-first':
      'TIME_WAIT stays with whoever closes first. If the server does, none of it uses up a port here; the server keeps it instead. “Connection: close” in the response, or a keep-alive timeout of the server below that of the client, does it.',
    'more-source-addresses':
      '{{addresses}} local addresses, if the tool binds each connection to one of them. Windows then counts the ports per address for programs that ask for it (SO_PORT_SCALABILITY); try it with the tool at hand.',
    'wider-range':
      'It takes {{needed}} usable ports. {{preset}} gives {{ports}} ({{start}}-{{end}}) and acts at once.',
    'shorter-time-wait': 'TcpTimedWaitDelay {{seconds}}, after a restart.',
    'range-and-time-wait':
      '{{preset}}: {{ports}} ports ({{start}}-{{end}}) and a TIME_WAIT of {{seconds}} s, the latter after a restart.',
  },
  titled: '{{title}} ({{enough}})',
  enough: 'enough by itself',
  notEnough: 'not enough by itself',
  carried: 'The machine carries {{rate}} new connections per second as it is.',
  assumptions: {
    heading: 'This assumes:',
    oneDestination: 'all connections go to one server address and port;',
    oneAddress: 'they come from one local address;',
    clientCloses: 'this side closes first, so that each port rests in TIME_WAIT;',
    shortConnections:
      'each connection lasts much shorter than TIME_WAIT; a port in an open connection is not free either.',
  },
} as const satisfies {
  readonly title: Readonly<Record<Kind, string>>;
  readonly how: Readonly<Record<Kind, string>>;
  readonly [key: string]: unknown;
};
