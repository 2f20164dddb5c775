import { setImmediate as nextTurn } from 'node:timers/promises';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionSelection } from '../../shared/domain/connections/connectionQuery';
import { ConnectionMonitor, type MonitorClock, type MonitorView } from './connectionMonitor';
import { openConnectionSource } from './openConnectionSource';

const clock: MonitorClock = {
  nextTurn: () => nextTurn(),
  now: () => Date.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

function isAddress(address: ReturnType<Server['address']>): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

let server: Server;
let port: number;
beforeEach(async () => {
  server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!isAddress(address)) throw new Error('The listener has no port.');
  ({ port } = address);
});
afterEach(() => server.close());

describe.runIf(process.platform === 'linux')('the monitor on this Linux', () => {
  it('sees the sockets of this process, and knows after they are closed whose they were', async () => {
    const selection: ConnectionSelection = {
      search: '',
      port,
      states: [],
      sort: { by: 'local', descending: false },
    };
    let seen: ((view: MonitorView) => void) | null = null;
    const monitor = new ConnectionMonitor(openConnectionSource({ kind: 'this-computer' }), clock, (view) =>
      seen?.(view),
    );
    const nextLook = () => new Promise<MonitorView>((resolve) => (seen = resolve));

    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const localPort = socket.localPort ?? 0;
    const first = nextLook();
    monitor.start();
    const { sample, failure } = await first;
    expect(failure).toBeNull();
    expect(sample?.ports?.used).toBeGreaterThan(0);
    const { rows } = monitor.page(selection, 0, 100);
    expect(rows.map(({ state, owner }) => [state, owner?.pid])).toEqual(
      expect.arrayContaining([
        ['LISTENING', process.pid],
        ['ESTABLISHED', process.pid],
      ]),
    );

    const closed = once(socket, 'close');
    socket.end();
    await closed;
    const mine = () => monitor.page(selection, 0, 100).rows.find(({ local }) => local.port === localPort);
    do await nextLook();
    while (mine()?.state !== 'TIME_WAIT');
    monitor.stop();
    expect(mine()).toMatchObject({ pid: 0, owner: { pid: process.pid, inferred: true } });
  });
});
