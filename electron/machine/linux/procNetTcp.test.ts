import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createLinuxConnections } from './linuxConnections';
import { parseProcNetTcp } from './procNetTcp';

const header =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const row = (local: string, remote: string, state: string, inode: number) =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000     0        0 ${inode} 1 0000 100 0 0 10 0\n`;

describe('the socket table of Linux', () => {
  it.each([
    ['0100007F:1F90', '00000000:0000', '0A', '127.0.0.1', 8080, 'LISTENING'],
    ['0500000A:C350', '0900000A:0050', '06', '10.0.0.5', 50000, 'TIME_WAIT'],
    [
      '00000000000000000000000001000000:0050',
      '00000000000000000000000000000000:0000',
      '0A',
      '::1',
      80,
      'LISTENING',
    ],
    [
      '0000000000000000FFFF00000500000A:C350',
      '0000000000000000FFFF00000900000A:0050',
      '08',
      '10.0.0.5',
      50000,
      'CLOSE_WAIT',
    ],
    ['0500000A:C350', '0900000A:0050', '0F', '10.0.0.5', 50000, 'OTHER'],
  ])('reads %s', (local, remote, state, address, port, name) => {
    expect(parseProcNetTcp(header + row(local, remote, state, 7))).toMatchObject([
      { local: { address, port }, state: name, inode: 7 },
    ]);
  });

  it('passes over what is no row', () => {
    expect(parseProcNetTcp(`${header}\nx y z\n`)).toEqual([]);
    const cut = row('0500000A:C350', '0900000A:0050', '06', 7).slice(0, 60);
    expect(parseProcNetTcp(header + cut)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('finds our own listener with our process id', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const connections = createLinuxConnections();
    const reading = await connections.read();
    server.close();
    const found = reading.ok ? reading.value.find((each) => each.local.port === port) : undefined;
    expect(found).toMatchObject({ local: { address: '127.0.0.1' }, state: 'LISTENING', pid: process.pid });
    expect((await connections.processNames()).get(process.pid)).toBeTruthy();
  });
});
