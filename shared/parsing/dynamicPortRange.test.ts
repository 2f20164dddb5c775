import { describe, expect, it } from 'vitest';
import { dynamicPortRangeIn, parseDynamicPortRange, parseDynamicPortRanges } from './dynamicPortRange';
import { fixturesIn, readFixture } from './fixtures/readFixture';

const ipv4Tcp = { ip: 'ipv4', transport: 'tcp' } as const;
const ipv6Tcp = { ip: 'ipv6', transport: 'tcp' } as const;

/** By hand from each text: IP version of the echo, start, count. */
const expected: Readonly<Record<string, readonly ['ipv4' | null, number, number]>> = {
  'en-unknown-1': ['ipv4', 1024, 13977],
  'en-unknown-2': ['ipv4', 1024, 64511],
  'en-unknown-4': [null, 49152, 16384],
  'zh-CN-unknown-3': ['ipv4', 12000, 40000],
  'zh-CN-win10-1': ['ipv4', 1024, 13977],
  'zh-CN-win10-2': [null, 1024, 16383],
  'zh-CN-win10_1909-1': ['ipv4', 49152, 16383],
  'zh-CN-win11-1': [null, 1024, 13977],
};

function printed(transport: string, start: number | string, count: number | string): string {
  return `\nプロトコル ${transport} の動的ポートの範囲\n---------------------------------\n開始ポート         : ${start}\nポート数           : ${count}\n\n`;
}

describe('what real machines printed', () => {
  it('is expected of every text', () => {
    expect(Object.keys(expected).sort()).toEqual(fixturesIn('dynamicport'));
  });

  it.each(Object.entries(expected))('%s', (name, [ip, start, count]) => {
    const text = readFixture('dynamicport', name);
    expect(parseDynamicPortRanges(text).blocks).toEqual([{ ip, transport: 'tcp', range: { start, count } }]);
    expect(dynamicPortRangeIn(text, ipv4Tcp)).toEqual({ start, count });
  });

  it.each(['excludedportrange', 'tcp-global', 'tcp-heuristics', 'set-replies', 'netstat'])(
    'holds no dynamic range in any text of %s',
    (folder) => {
      for (const name of fixturesIn(folder)) {
        expect(parseDynamicPortRanges(readFixture(folder, name)).blocks, name).toEqual([]);
      }
    },
  );
});

describe('one listing', () => {
  it('is read in a language that nobody taught us', () => {
    expect(parseDynamicPortRange(printed('tcp', 1025, 64511))).toEqual({ start: 1025, count: 64511 });
  });

  it('is read where a page flattened it into one line', () => {
    const flat =
      'Protocol tcp Dynamic Port Range --------------------------------- Start Port : 1024 Number of Ports : 13977';
    expect(parseDynamicPortRange(flat)).toEqual({ start: 1024, count: 13977 });
  });

  it.each([
    ['full-width colons', '协议 tcp 动态端口范围\n---------------\n启动端口：1024\n端口数：13977'],
    ['every line end doubled', printed('tcp', 1024, 13977).replaceAll('\n', '\r\n\r\n')],
    ['lone carriage returns', printed('tcp', 1024, 13977).replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${printed('tcp', 1024, 13977)}`],
    ['no-break spaces before the colons', printed('tcp', 1024, 13977).replaceAll(' :', '\u00A0:')],
    ['damaged letters', printed('tcp', 1024, 13977).replace(/[^\p{ASCII}]/gu, '\uFFFD')],
    ['quotation marks of a post', printed('tcp', 1024, 13977).replace(/^/gm, '> ')],
    ['its command alone before it', 'netsh int ipv4 show dynamicport tcp\nA : 1024\nB : 13977'],
    ['an abbreviated command before it', 'C:\\>netsh int ip sh dyn tcp\nA : 1024\nB : 13977'],
  ])('is read with %s', (_, text) => {
    expect(parseDynamicPortRange(text)).toEqual({ start: 1024, count: 13977 });
  });

  it.each([
    [0, 65536],
    [65535, 1],
    [1024, 64512],
  ])('may be as large as the ports allow: %i + %i', (start, count) => {
    expect(parseDynamicPortRange(printed('tcp', start, count))).toEqual({ start, count });
  });

  it.each([
    [1024, 0],
    [1024, 64513],
    [65536, 1],
    [0, 65537],
    ['-1', 100],
    ['1,024', 100],
    ['0x400', 100],
    ['1024.5', 100],
    ['1024 TCP', 100],
    ['', 100],
  ])('with impossible numbers is unreadable: %s + %s', (start, count) => {
    expect(parseDynamicPortRange(printed('tcp', start, count))).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['garbage', '\u0000\uFFFD 49152 : 16384 :'],
    [
      'a refusal',
      'C:\\Users\\8>netsh int ipv4 show dynamicport\nThe syntax supplied for this command is not valid.\n\nUsage: show dynamicport [protocol=]tcp|udp [[store=]active|persistent]\n',
    ],
    ['a reply to set', 'C:\\>netsh int ipv4 set dynamicport tcp start=49152 num=16383\nOk.\n'],
    ['two numbers of something else', 'Summary\n-------\nErrors : 0\nWarnings : 5'],
    ['two numbers below prose on TCP', 'TCP statistics of tcp\nErrors : 0\nWarnings : 5'],
    ['a title of both transports', 'Ports of tcp and udp\n---------------\nA : 1\nB : 2'],
    ['three numbers', 'Protocol tcp Dynamic Port Range\n---------------\nA : 1\nB : 2\nC : 3'],
    ['one number', 'Protocol tcp Dynamic Port Range\n---------------\nStart Port : 1024\n'],
    [
      'the answer to another show',
      'netsh int ipv4 show excludedportrange tcp\nProtocol tcp\n---------------\nStart Port : 1024\nNumber of Ports : 13977',
    ],
  ])('is not found in %s', (_, text) => {
    expect(parseDynamicPortRange(text)).toBeNull();
  });
});

describe('several listings', () => {
  const console = [
    'C:\\>netsh int ipv4 show dynamicport tcp',
    printed('tcp', 1024, 1000),
    'C:\\>netsh int ipv4 show dynamicport udp',
    printed('udp', 2048, 2000),
    'C:\\>netsh interface ipv6 show dynamicportrange protocol=tcp'.replace('range', ''),
    printed('tcp', 4096, 3000),
    'C:\\>netsh int ipv6 show dynamicport udp',
    printed('udp', 8192, 4000),
    'C:\\>',
  ].join('\r\n');

  it.each([
    ['ipv4', 'tcp', 1024, 1000],
    ['ipv4', 'udp', 2048, 2000],
    ['ipv6', 'tcp', 4096, 3000],
    ['ipv6', 'udp', 8192, 4000],
  ] as const)('are told apart by their commands: %s %s', (ip, transport, start, count) => {
    expect(dynamicPortRangeIn(console, { ip, transport })).toEqual({ start, count });
  });

  it('are told apart inside the shell of netsh', () => {
    const text = `netsh interface ipv4>show dynamicport tcp\n${printed('tcp', 1024, 1000)}netsh interface ipv4>..\nnetsh interface>ipv6\nnetsh interface ipv6>show dynamicport tcp\n${printed('tcp', 4096, 3000)}`;
    expect(dynamicPortRangeIn(text, ipv6Tcp)).toEqual({ start: 4096, count: 3000 });
  });

  it('give the first where no command is echoed', () => {
    const text = printed('tcp', 1024, 1000) + printed('tcp', 4096, 3000);
    expect(dynamicPortRangeIn(text, ipv6Tcp)).toEqual({ start: 1024, count: 1000 });
  });

  it('give the first of the wanted transport by the titles alone', () => {
    const text = printed('udp', 1024, 1000) + printed('tcp', 4096, 3000);
    expect(dynamicPortRangeIn(text, ipv4Tcp)).toEqual({ start: 4096, count: 3000 });
  });

  it('give the one whose command was echoed before one that could be any', () => {
    const text = `${printed('tcp', 1024, 1000)}netsh int ipv6 show dynamicport tcp\n${printed('tcp', 4096, 3000)}`;
    expect(dynamicPortRangeIn(text, ipv6Tcp)).toEqual({ start: 4096, count: 3000 });
  });

  it('give nothing where every command asks for something else', () => {
    expect(dynamicPortRangeIn(readFixture('dynamicport', 'en-unknown-1'), ipv6Tcp)).toBeNull();
  });

  it('do not fall back to another listing where the wanted one is damaged', () => {
    const text = `netsh int ipv4 show dynamicport tcp\n${printed('tcp', 1024, 99999)}${printed('tcp', 4096, 3000)}`;
    expect(dynamicPortRangeIn(text, ipv4Tcp)).toBeNull();
  });
});
