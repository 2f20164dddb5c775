import type { LoadToolSettingId } from '../../catalogue/loadTools';

/** Where a setting of a load tool goes, and what it does. Keys are those of the catalogue. */
export const loadTools = {
  'jmeter-keep-alive': {
    where: 'HTTP Request, or HTTP Request Defaults: Use KeepAlive',
    what: 'The condition for everything below: without it each request opens a connection of its own.',
  },
  'jmeter-same-user': {
    where: 'Thread Group: Same user on each iteration (JMeter 5.2 and later)',
    what: 'Ticked, a thread keeps its connections from one iteration to the next.',
  },
  'jmeter-reset-state': {
    where: 'bin/user.properties',
    what: 'Since JMeter 5.0 each iteration closes the connections of the one before; false keeps them. From 5.2 on the tick in the Thread Group decides where there is one.',
  },
  'jmeter-time-to-live': {
    where: 'bin/user.properties',
    what: 'How long a connection may be re-used, and after how much rest it is checked first, in milliseconds. Older versions shipped 2000 for the first, which ends most re-use.',
  },
  'loadrunner-keep-alive': {
    where: 'vuser_init of the script',
    what: 'Keep-alive is on unless the script switched it off. Also untick Simulate a new user on each iteration (Runtime Settings, Browser Emulation): a new user begins without connections.',
  },
  'gatling-share-connections': {
    where: 'the HTTP protocol of the simulation',
    what: 'All virtual users share one pool. By default each user opens connections of its own, so that an open model with many short users opens as many connections.',
  },
  'k6-connection-reuse': {
    where: 'the script',
    what: 'Both are false unless somebody set them; true for either opens new connections with each request or iteration.',
  },
  'jmeter-source-address': {
    where: 'HTTP Request, Advanced: Source address',
    what: 'Takes a variable, for example from a CSV file with the local addresses.',
  },
  'gatling-local-addresses': {
    where: 'the HTTP protocol of the simulation',
    what: 'Each virtual user is given one of the local addresses in turn.',
  },
  'k6-local-ips': {
    where: 'the command line',
    what: 'Each virtual user is given one of the addresses; ranges and CIDR blocks work.',
  },
} as const satisfies Readonly<Record<LoadToolSettingId, { readonly where: string; readonly what: string }>>;
