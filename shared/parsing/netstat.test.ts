import { describe, expect, it } from 'vitest';
import { fixturesIn, readFixture } from './fixtures/readFixture';
import { parseNetstat } from './netstat';
import type { Connection } from '../domain/connection';

type Counts = Readonly<Record<string, number>>;

/** By hand from each text: how many rows of each state (UDP has none), and one row in full. */
const expected: Readonly<Record<string, readonly [Counts, Partial<Connection>]>> = {
  'de-unknown-1': [{ ESTABLISHED: 1 }, row('127.0.0.1', 49695, '127.0.0.1', 49696, 'ESTABLISHED', 8796)],
  'de-unknown-2': [
    { LISTENING: 20, ESTABLISHED: 56, FIN_WAIT_2: 4, CLOSE_WAIT: 7, TIME_WAIT: 5, UDP: 6 },
    row('172.17.67.120', 51232, '192.168.121.20', 8080, 'TIME_WAIT', null),
  ],
  'de-unknown-3': [{ LISTENING: 1 }, row('0.0.0.0', 25, '0.0.0.0', 0, 'LISTENING', 4552)],
  'en-unknown-1': [
    { UDP: 10 },
    { ...udp('fe80::a9b8:14ae:b7a6:3e3e%12', 2177, null), process: 'svchost.exe' },
  ],
  'en-unknown-2': [
    { LISTENING: 4, ESTABLISHED: 2, UDP: 1 },
    row('10.9.78.4', 50233, '12.13.135.180', 993, 'ESTABLISHED', null),
  ],
  'en-win10-1': [{ BOUND: 1, LISTENING: 1 }, row('0.0.0.0', 22, '0.0.0.0', 0, 'BOUND', null)],
  'en-win10_or_server2016-1': [{ LISTENING: 10, UDP: 29 }, udp('fe80::5196:ca37:70a7:5de9%2', 65085, 3668)],
  'en-win7_or_2008R2-1': [{ LISTENING: 7, UDP: 5 }, row('::', 49156, '::', 0, 'LISTENING', null)],
  'en-winxp_sp3-1': [
    { ESTABLISHED: 110, CLOSE_WAIT: 10, TIME_WAIT: 4, SYN_SENT: 1 },
    row('192.168.2.9', 4476, '222.138.226.80', 2001, 'SYN_SENT', null),
  ],
  'es-unknown-2': [{ LISTENING: 1 }, row('0.0.0.0', 8888, 'WIN', 0, 'LISTENING', null)],
  'es-unknown-3': [
    { LISTENING: 8, TIME_WAIT: 1, ESTABLISHED: 1, UDP: 2 },
    row('10.0.2.15', 49672, '20.190.173.65', 443, 'TIME_WAIT', 0),
  ],
  'fr-unknown-2': [{ LISTENING: 1 }, row('0.0.0.0', 25, '0.0.0.0', 0, 'LISTENING', 5788)],
  'fr-unknown-3': [
    { LISTENING: 5 },
    { ...row('0.0.0.0', 135, 'LAPTOP-DPNRPKUF', 0, 'LISTENING', 104), process: 'svchost.exe' },
  ],
  'fr-unknown-4': [
    { LISTENING: 1, ESTABLISHED: 1 },
    { ...row('0.0.0.0', 9999, '0.0.0.0', 0, 'LISTENING', null), process: 'nc64.exe' },
  ],
  'fr-unknown-5': [
    { TIME_WAIT: 1, ESTABLISHED: 9 },
    row('2a01:cb05:92b1:9300:b850:b3f8:96a3:6fb6', 59125, '2602:f79a::1', 'https', 'ESTABLISHED', null),
  ],
  'ja-unknown-1': [
    { ESTABLISHED: 1, TIME_WAIT: 1 },
    row('192.168.1.80', 51306, '49.212.180.206', 80, 'TIME_WAIT', null),
  ],
  'ja-unknown-2': [{ ESTABLISHED: 6 }, row('127.0.0.1', 49677, 'kubernetes', 49858, 'ESTABLISHED', null)],
  'ja-unknown-3': [{ LISTENING: 5 }, row('0.0.0.0', 1433, '0.0.0.0', 0, 'LISTENING', 4268)],
  'unknown-unknown-1': [{ UDP: 10 }, udp('fe80::b5d1:843e:603a:e055%10', 1900, 4668)],
  'zh-CN-unknown-1': [{ LISTENING: 9 }, row('0.0.0.0', 33060, '0.0.0.0', 0, 'LISTENING', 4220)],
  'zh-CN-unknown-3': [{ LISTENING: 2, ESTABLISHED: 1 }, row('::1', 8080, '::1', 51273, 'ESTABLISHED', 16248)],
  'zh-TW-unknown-1': [
    { ESTABLISHED: 7, CLOSE_WAIT: 1 },
    row('127.0.0.1', 49350, 'kubernetes', 63508, 'CLOSE_WAIT', null),
  ],
  'zh-TW-unknown-2': [
    { LISTENING: 2, TIME_WAIT: 1, ESTABLISHED: 2 },
    row('::1', 61800, '::1', 9876, 'ESTABLISHED', 27052),
  ],
  'zh-TW-win11-1': [
    { LISTENING: 6 },
    { ...row('0.0.0.0', 5040, '0.0.0.0', 0, 'LISTENING', 10600), process: 'svchost.exe' },
  ],
};

function row(
  address: string,
  port: number,
  remote: string,
  remotePort: number | string,
  state: Connection['state'],
  pid: number | null,
): Connection {
  return {
    protocol: 'TCP',
    local: { address, port },
    remote: { address: remote, port: remotePort },
    state,
    pid,
    process: null,
  };
}

function udp(address: string, port: number, pid: number | null): Connection {
  return { protocol: 'UDP', local: { address, port }, remote: null, state: null, pid, process: null };
}

function countsOf(rows: readonly Connection[]): Counts {
  const counts: Record<string, number> = {};
  for (const { state, protocol } of rows) counts[state ?? protocol] = (counts[state ?? protocol] ?? 0) + 1;
  return counts;
}

function statesOf(...lines: readonly string[]): readonly Connection['state'][] {
  return parseNetstat(lines.join('\n')).map(({ state }) => state);
}

describe('what real machines printed', () => {
  it('is expected of every text', () => {
    expect(Object.keys(expected).sort()).toEqual(fixturesIn('netstat'));
  });

  it.each(Object.entries(expected))('%s', (name, [counts, one]) => {
    const rows = parseNetstat(readFixture('netstat', name));
    expect(countsOf(rows)).toEqual(counts);
    expect(rows).toContainEqual(one);
  });

  it.each(['dynamicport', 'excludedportrange', 'tcp-global', 'tcp-heuristics', 'set-replies'])(
    'holds no connections in any text of %s',
    (folder) => {
      for (const name of fixturesIn(folder)) {
        expect(parseNetstat(readFixture(folder, name)), name).toEqual([]);
      }
    },
  );

  it('names the owners that -b prints, and no others', () => {
    const owners = (name: string) => parseNetstat(readFixture('netstat', name)).map(({ process }) => process);
    expect(owners('fr-unknown-3')).toEqual([null, 'svchost.exe', 'httpd.exe', null, 'vmware-authd.exe']);
    expect(owners('fr-unknown-4')).toEqual(['nc64.exe', null]);
    expect(owners('zh-TW-win11-1')).toEqual([
      'svchost.exe',
      null,
      'LMS.exe',
      'svchost.exe',
      null,
      'MMSSHOST.EXE',
    ]);
    expect(owners('en-unknown-2')).toEqual(Array.from({ length: 7 }, () => null));
  });
});

describe('a state', () => {
  it.each([
    ['TIME_WAIT', 'TIME_WAIT'],
    ['time_wait', 'TIME_WAIT'],
    ['WARTEND', 'TIME_WAIT'],
    ['FIN_WARTEN_1', 'FIN_WAIT_1'],
    ['SYN_GESENDET', 'SYN_SENT'],
    ['SYN_EMPFANGEN', 'SYN_RECEIVED'],
    ['SCHLIESSEND', 'CLOSING'],
    ['ZULETZT_ACK', 'LAST_ACK'],
    ['DELETE_TCB', 'DELETE_TCB'],
    ['ABHÖREN', 'LISTENING'],
    ['ABHO\u0308REN', 'LISTENING'],
    ['ABH\uFFFDREN', 'LISTENING'],
    ['ABHÃ–REN', 'LISTENING'],
    ['侦听', 'LISTENING'],
    ['ESCUCHANDO', 'LISTENING'],
    ['WACHTEND', 'OTHER'],
    ['TIME', 'OTHER'],
  ])('%s of a connection is %s', (word, state) => {
    expect(statesOf(`  TCP    10.0.0.5:50000         10.0.0.9:443           ${word}    4321`)).toEqual([
      state,
    ]);
  });

  it.each(['NASŁUCHIWANIE', "À L'ÉCOUTE", '\uFFFD\uFFFD', ''])(
    'in an unknown language is LISTENING by the remote port 0: "%s"',
    (word) => {
      expect(
        statesOf(
          `  TCP    0.0.0.0:135            0.0.0.0:0              ${word}   1044`,
          `  TCP    [::]:445               [::]:0                 ${word}   4`,
          `  TCP    0.0.0.0:80             *:*                    ${word}   4`,
          `  TCP    10.0.0.5:50000         10.0.0.9:443           USTANOWIONO   4321`,
        ),
      ).toEqual(['LISTENING', 'LISTENING', 'LISTENING', 'OTHER']);
    },
  );

  it('in an unknown language is not LISTENING where bound sockets have a word of their own', () => {
    const gebunden = '  TCP    0.0.0.0:50000          0.0.0.0:0              GEBUNDEN';
    expect(statesOf(gebunden, '  TCP    0.0.0.0:135            0.0.0.0:0              ABHÖREN')).toEqual([
      'OTHER',
      'LISTENING',
    ]);
    expect(statesOf(gebunden, '  TCP    0.0.0.0:135            0.0.0.0:0              ???')).toEqual([
      'OTHER',
      'OTHER',
    ]);
  });

  it('is the word before what -t and -y add', () => {
    expect(
      statesOf(
        '  TCP    10.0.0.5:50000         10.0.0.9:443           TIME_WAIT       0     InHost',
        '  TCP    10.0.0.5:50001         10.0.0.9:443           CLOSE_WAIT      Internet',
      ),
    ).toEqual(['TIME_WAIT', 'CLOSE_WAIT']);
  });
});

describe('a row', () => {
  const whole = row('2a01:cb05::6fb6', 49432, '2603:1020:805:3::401', 443, 'TIME_WAIT', 0);

  it.each([
    ['the remote address', 'TCP [2a01:cb05::6fb6]:49432\n   [2603:1020:805:3::401]:443  TIME_WAIT  0'],
    ['the state', 'TCP [2a01:cb05::6fb6]:49432  [2603:1020:805:3::401]:443\n   TIME_WAIT  0'],
    ['the PID', 'TCP [2a01:cb05::6fb6]:49432  [2603:1020:805:3::401]:443  TIME_WAIT\n\n0'],
    ['all of it', 'TCP [2a01:cb05::6fb6]:49432\n[2603:1020:805:3::401]:443\nTIME_WAIT\n0'],
  ])('that was wrapped before %s is put together', (_, text) => {
    expect(parseNetstat(`${text}\n  UDP    0.0.0.0:500   *:*\n  964\n`)).toEqual([
      whole,
      udp('0.0.0.0', 500, 964),
    ]);
  });

  it('is read behind the quotation marks of a post', () => {
    expect(parseNetstat('#   TCP [2a01:cb05::6fb6]:49432 [2603:1020:805:3::401]:443 TIME_WAIT 0')).toEqual([
      whole,
    ]);
  });

  it('with names keeps them', () => {
    expect(parseNetstat('  TCP    MYPC:ms-sql-s    a104-96.example.net:http  CLOSE_WAIT')).toEqual([
      {
        ...row('MYPC', 0, 'a104-96.example.net', 'http', 'CLOSE_WAIT', null),
        local: { address: 'MYPC', port: 'ms-sql-s' },
      },
    ]);
  });

  it('takes no PID from below its owner', () => {
    const text = '  TCP    10.0.0.5:1  10.0.0.9:2  CLOSING\n [x.exe]\n  4321\n';
    expect(parseNetstat(text)).toEqual([
      { ...row('10.0.0.5', 1, '10.0.0.9', 2, 'CLOSING', null), process: 'x.exe' },
    ]);
  });

  it('does not get an owner from below a prompt', () => {
    const [only] = parseNetstat('  TCP    10.0.0.5:1  10.0.0.9:2  CLOSING\nPS C:\\>type x\n[x.exe]\n');
    expect(only?.process).toBeNull();
  });

  it.each([
    ['a port above 65535', 'TCP 10.0.0.5:65536 10.0.0.9:443 TIME_WAIT'],
    ['a negative port', 'TCP 10.0.0.5:-1 10.0.0.9:443 TIME_WAIT'],
    ['no remote address', 'TCP 10.0.0.5:80 LISTENING'],
    ['an unclosed bracket', 'TCP [::1:80 [::1]:443 TIME_WAIT'],
    ['the columns of Linux', 'tcp 0 0 0.0.0.0:22 0.0.0.0:* LISTEN'],
    ['words of prose', 'TCP is: a protocol: of 1981'],
  ])('with %s is passed over', (_, line) => {
    expect(parseNetstat(line)).toEqual([]);
  });
});

it('reads as many rows as there are ports', () => {
  const listing = Array.from(
    { length: 65535 },
    (_, index) => `TCP 10.0.0.5:${index + 1} 10.0.0.9:80 TIME_WAIT 0`,
  );
  expect(countsOf(parseNetstat(listing.join('\r\n')))).toEqual({ TIME_WAIT: 65535 });
});
