import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixturesIn, readFixture } from '../../parsing/fixtures/readFixture';
import type { Verdict } from '../symptom';
import { diagnose, MessageReader } from './messageReader';

type Expected = readonly [Verdict, readonly number[]];

/** By hand from what each text says: verdict and codes. */
const appErrors: Readonly<Record<string, Expected>> = {
  'de-unknown-3': ['port-exhaustion', [10048]],
  'en-unknown-1': ['port-exhaustion', [10055]],
  'en-unknown-10': ['port-exhaustion', [10048]],
  'en-unknown-14': ['port-exhaustion', [10055]],
  'en-unknown-15': ['port-exhaustion', [10055]],
  'en-unknown-18': ['port-in-use', [10048]],
  // Android.
  'en-unknown-19': ['unknown', []],
  'en-unknown-2': ['port-exhaustion', [10048]],
  // Linux.
  'en-unknown-20': ['unknown', []],
  'en-unknown-21': ['port-exhaustion', [10048]],
  'en-unknown-3': ['port-exhaustion', [10048]],
  'en-unknown-4': ['port-exhaustion', [10048]],
  'en-win11-1': ['port-exhaustion', [10055]],
  'en-win11-2': ['port-exhaustion', [10055]],
  'en-win8.1-1': ['port-exhaustion', [10055]],
  'es-unknown-1': ['port-exhaustion', [10055]],
  // The call is not told.
  'es-unknown-2': ['unknown', [10048]],
  'es-unknown-3': ['port-in-use', [10048]],
  'fr-unknown-1': ['port-exhaustion', [10055]],
  'fr-unknown-3': ['port-exhaustion', [10048]],
  'it-unknown-1': ['port-in-use', [10048]],
  // Told in words of the program alone.
  'ja-unknown-2': ['unknown', [10048]],
  'ja-unknown-3': ['unknown', [10048]],
  'pl-unknown-1': ['port-in-use', [10048]],
  'pl-unknown-2': ['unknown', [10048]],
  'pt-BR-unknown-1': ['port-in-use', [10048]],
  'ru-unknown-1': ['port-exhaustion', [10048]],
  'ru-unknown-3': ['port-in-use', [10048]],
  'zh-CN-unknown-2': ['port-exhaustion', [10055]],
  'zh-CN-unknown-3': ['port-exhaustion', [10055]],
  'zh-CN-win11-1': ['port-exhaustion', [10055]],
  'zh-CN-win11-2': ['port-exhaustion', [10055]],
};
const events: Readonly<Record<string, Expected>> = {
  'en-unknown-1': ['port-exhaustion', [4227]],
  'en-win-server-2008R2-1': ['unknown', [4226]],
  'en-win-server-2012-1': ['port-exhaustion', [4227, 4231]],
  'en-winvista_wdk-1': ['port-exhaustion', [4227]],
};

function outcomeOf(text: string): Expected {
  const { verdict, codes } = diagnose(text);
  return [verdict, codes];
}

describe('what real programs and event logs printed', () => {
  it('is expected of every text', () => {
    expect(Object.keys(appErrors).sort()).toEqual(fixturesIn('app-error'));
    expect(Object.keys(events).sort()).toEqual(fixturesIn('event-log'));
  });

  it.each(Object.entries(appErrors))('app-error %s', (name, expected) => {
    expect(outcomeOf(readFixture('app-error', name))).toEqual(expected);
  });

  it.each(Object.entries(events))('event-log %s', (name, expected) => {
    expect(outcomeOf(readFixture('event-log', name))).toEqual(expected);
  });
});

describe('a form of another runtime', () => {
  it.each<readonly [string, string, Expected]>([
    [
      'JMeter results',
      '1700000000000,3,HTTP Request,Non HTTP response code: java.net.BindException,Non HTTP response message: Address already in use: connect,Thread Group 1-7,,false',
      ['port-exhaustion', [10048]],
    ],
    [
      'Gatling',
      'j.n.BindException: Address already in use: no further information',
      ['port-exhaustion', [10048]],
    ],
    [
      'Java, an excluded port',
      'java.net.SocketException: Permission denied: bind',
      ['range-excluded', [10013]],
    ],
    [
      'Java, a wrong address',
      'java.net.BindException: Cannot assign requested address: connect',
      ['unknown', [10049]],
    ],
    [
      'LoadRunner',
      'Action.c(5): Error -27796: Failed to connect to server "host:80": [10048] Address already in use',
      ['port-exhaustion', [10048]],
    ],
    [
      'Go, an excluded port',
      'listen tcp :50051: bind: An attempt was made to access a socket in a way forbidden by its access permissions.',
      ['range-excluded', [10013]],
    ],
    [
      '.NET 8 with the host',
      'System.Net.Http.HttpRequestException: Only one usage of each socket address (protocol/network address/port) is normally permitted. (localhost:5000)',
      ['port-exhaustion', [10048]],
    ],
    [
      '.NET with a stack',
      'Unhandled exception. System.Net.Sockets.SocketException (10048): 通常每个套接字地址(协议/网络地址/端口)只允许使用一次。\n   at System.Net.Sockets.Socket.UpdateStatusAfterSocketErrorAndThrowException(SocketError error)\n   at System.Net.Sockets.Socket.DoBind(EndPoint endPointSnapshot)',
      ['port-in-use', [10048]],
    ],
    [
      '.NET by the name of its error',
      'connect failed with SocketErrorCode: NoBufferSpaceAvailable',
      ['port-exhaustion', [10055]],
    ],
    [
      'Python with a traceback',
      'Traceback (most recent call last):\n  File "C:\\app\\s.py", line 3, in <module>\n    s.bind(("0.0.0.0", 80))\nOSError: [WinError 10048] x',
      ['port-in-use', [10048]],
    ],
    [
      'Python, requests',
      'Failed to establish a new connection: [WinError 10048] x',
      ['port-exhaustion', [10048]],
    ],
    [
      'Rust',
      'Error: tcp connect error: Os { code: 10048, kind: AddrInUse, message: "x" }',
      ['port-exhaustion', [10048]],
    ],
    [
      'Node on Windows',
      "Error: listen EACCES: permission denied 0.0.0.0:50000\n    at Server.setupListenHandle (node:net:1330:21) {\n  code: 'EACCES',\n  errno: -4092,",
      ['range-excluded', [10013]],
    ],
    ['Node', 'Error: connect EADDRINUSE 10.0.0.9:80 - Local (0.0.0.0:0)', ['port-exhaustion', [10048]]],
    ['nginx', 'bind() to 0.0.0.0:80 failed (10013: x)', ['range-excluded', [10013]]],
    ['ab', 'apr_socket_connect(): x (730048)', ['port-exhaustion', [10048]]],
    ['WSL', 'Error code: Wsl/Service/0x80072747', ['port-exhaustion', [10055]]],
    ['C', 'connect() failed, WSAGetLastError() = 10048', ['port-exhaustion', [10048]]],
    ['C by name', 'socket: WSAENOBUFS', ['port-exhaustion', [10055]]],
    ['Chinese words', '连接失败，错误代码：10055', ['port-exhaustion', [10055]]],
    [
      'Turkish',
      'bind: Her yuva adresinin (iletişim kuralı/ağ adresi/bağlantı noktası) yalnızca bir kullanımına izin verilir.',
      ['port-in-use', [10048]],
    ],
    [
      'a language not in the list',
      'dial tcp 10.0.0.9:80: connectex: Obvykle je povoleno pouze jedno použití každé adresy soketu (protokol/síťová adresa/port).',
      ['port-exhaustion', [10048]],
    ],
    [
      'an event as XML',
      "<Event><System><Provider Name='Tcpip'/><EventID Qualifiers='32768'>4231</EventID></System></Event>",
      ['port-exhaustion', [4231]],
    ],
    ['a German event', 'Quelle: Tcpip\nEreignis-ID: 4227', ['port-exhaustion', [4227]]],
    ['a Russian event', 'Источник: Tcpip\nКод события: 4231', ['port-exhaustion', [4231]]],
  ])('%s', (_, text, expected) => {
    expect(outcomeOf(text)).toEqual(expected);
  });
});

describe('what is no error of Windows sockets', () => {
  it.each([
    ['a port', 'Server listening on 0.0.0.0:10048'],
    ['a refused port', 'Error: connect ECONNREFUSED 127.0.0.1:10055'],
    ['a count', 'read 10055 lines, 10048 errors'],
    ['a count behind the word', 'Error: 10048 lines were skipped'],
    ['a process id', '2024-01-01 12:00:00.000 ERROR 10048 --- [main] c.e.App : connect failed'],
    ['a thread', '[10048] INFO connecting to 10.0.0.9'],
    ['a longer number', 'error code 100489'],
    ['an event of somebody else', 'Source: MyApp\nEvent ID: 4227'],
    [
      'Python on Linux',
      'OSError: [Errno 98] error while attempting to bind on address: address already in use',
    ],
    ['Go on Linux', 'dial tcp 10.0.0.9:80: connect: cannot assign requested address'],
    ['Java on Linux', 'java.net.BindException: Address already in use (Bind failed)'],
    ['a bare Java error', 'java.net.NoRouteToHostException: Cannot assign requested address'],
    ['.NET on Linux', 'System.Net.Sockets.SocketException (98): Address already in use'],
    ['Node on Linux', "Error: connect ENOBUFS 10.0.0.9:80\n  errno: -105,\n  code: 'ENOBUFS'"],
    ['Node without a system', 'Error: listen EACCES: permission denied 0.0.0.0:80'],
    ['nothing', ''],
  ])('%s is unknown', (_, text) => {
    expect(outcomeOf(text)).toEqual(['unknown', []]);
  });

  it('names another system where the text bears its marks', () => {
    expect(diagnose(' WARNING  [Errno 105] No buffer space available').reason.code).toBe('other-system');
    expect(diagnose('read 10055 lines').reason.code).toBe('nothing-known');
  });
});

describe('a log', () => {
  const exhausted = 'dial tcp 10.0.0.9:80: connectex: Only one usage of each socket address';
  const inUse = 'listen tcp :80: bind: Only one usage of each socket address';

  it('goes by what it holds most of', () => {
    expect(diagnose(`${inUse}\n${exhausted}\n${exhausted}`)).toMatchObject({
      verdict: 'port-exhaustion',
      reason: { call: 'connect', count: 2 },
      counts: [
        { call: 'bind', count: 1 },
        { call: 'connect', count: 2 },
      ],
    });
    expect(diagnose(`${inUse}\n${inUse}\n${exhausted}`).verdict).toBe('port-in-use');
    expect(diagnose(`${inUse}\n${exhausted}`).verdict).toBe('port-exhaustion');
  });

  it('shows the first lines that tell, by number', () => {
    const text = Array.from({ length: 60 }, (_, index) => (index % 10 === 4 ? exhausted : 'ok')).join('\r\n');
    const { lines, counts } = diagnose(text);
    expect(lines.map(({ number }) => number)).toEqual([5, 15, 25, 35, 45]);
    expect(lines[0]?.text).toBe(exhausted);
    expect(counts).toEqual([
      {
        symptomId: 'wsaeaddrinuse',
        call: 'connect',
        count: 6,
        first: { number: 5, text: exhausted },
        last: { number: 55, text: exhausted },
      },
    ]);
  });

  it('counts a message once that tells its error twice', () => {
    expect(diagnose(readFixture('app-error', 'pt-BR-unknown-1')).counts).toMatchObject([
      { symptomId: 'wsaeaddrinuse', call: 'bind', count: 1 },
    ]);
  });

  it('gives advice that fits the verdict', () => {
    const [first] = diagnose(exhausted).advice;
    expect(first).toBe('find-the-holder');
    expect(diagnose(exhausted).advice).not.toContain('use-another-port');
    expect(diagnose(inUse).advice).toEqual(['find-the-listener', 'use-another-port']);
    expect(diagnose('error 10055').advice).toContain('check-nonpaged-pool');
    expect(diagnose('no error at all').advice).toEqual([]);
  });
});

const samples = [
  ...fixturesIn('app-error').map((name) => readFixture('app-error', name)),
  ...fixturesIn('event-log').map((name) => readFixture('event-log', name)),
];
const anyLog = fc
  .array(
    fc.oneof(
      fc.constantFrom(...samples),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 1, max: 9000 }).map((length) => 'x'.repeat(length)),
      fc.constantFrom('\n', '\r\n', ' error 10055 ', '[WinError 10048]', ' 10048 ', '4227'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('is diagnosed without an exception, and codes without evidence are never named', () => {
    fc.assert(
      fc.property(anyLog, (text) => {
        const { codes, counts, lines } = diagnose(text);
        expect(codes.length === 0).toBe(counts.length === 0);
        expect(lines.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('numbers lines right after lines of any length', () => {
    const failed = '[WinError 10055] No buffer space available';
    for (const length of [5000, 9000, 13_000, 17_000, 40_000]) {
      const long = 'x'.repeat(length);
      const { lines } = diagnose(['', '', long, '', failed, '', long, '', failed, ''].join('\n'));
      expect(lines.map(({ number }) => number)).toEqual([5, 9]);
    }
  });

  it('gives the same however it is cut into pieces', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 1, max: 5000 }), (text, size) => {
        const reader = new MessageReader();
        for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
        expect(reader.finish()).toEqual(diagnose(text));
      }),
    );
  });
});
