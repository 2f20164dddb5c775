import { describe, expect, it } from 'vitest';
import {
  excludedPortRangesIn,
  parseExcludedPortRangeBlocks,
  parseExcludedPortRanges,
} from './excludedPortRanges';
import { fixturesIn, readFixture } from './fixtures/readFixture';

type Row = `${number}-${number}${'*' | ''}`;

/** By hand from each text: IP version and transport as echoed or titled, then the rows, the asterisk kept. */
const expected: Readonly<
  Record<string, readonly (readonly ['ipv4' | null, 'tcp' | null, readonly Row[]])[]>
> = {
  'en-unknown-1': [
    [
      'ipv4',
      'tcp',
      ['5985-5985', '47001-47001', '49673-49772', '50000-50059*', '50060-50159', '50164-50263']
        .concat(['50366-50465', '50466-50565', '50566-50665', '53286-53385', '53386-53485'])
        .map(asRow),
    ],
  ],
  'en-win-server-gha-2': [
    [null, 'tcp', ['80-80', '5986-5986', '47001-47001', '56638-56737', '56738-56837']],
    [null, 'tcp', ['80-80', '5986-5986', '47001-47001', '55679-55679*']],
  ],
  'en-win10-1': [
    [
      'ipv4',
      'tcp',
      ['5357-5357', '9800-9800', '9801-9801', '49671-49770', '49871-49970', '50000-50059*']
        .concat(['61117-61216', '61220-61319', '61902-62001'])
        .map(asRow),
    ],
  ],
  'es-unknown-1': [
    [
      null,
      null,
      ['1025-1124', '1125-1224', '1225-1324', '1325-1424', '1425-1524', '1525-1624', '5357-5357', '5700-5700']
        .concat(['8884-8884', '24266-24365', '24466-24565', '24566-24665', '24666-24765', '24902-25001'])
        .concat(['25002-25101', '25102-25201', '25313-25412', '25513-25612', '25613-25712', '25713-25812'])
        .concat(['25913-26012', '26013-26112', '26113-26212', '50000-50059'])
        .map(asRow),
    ],
  ],
  'es-unknown-2': [['ipv4', 'tcp', ['1898-1997', '1998-2097', '2180-2279', '50000-50059*']]],
  'fr-win10-1': [
    [
      null,
      'tcp',
      ['80-80', '1587-1686', '1787-1886', '1887-1986', '2180-2279', '2280-2379', '2380-2479', '2480-2579']
        .concat(['2580-2679', '2699-2798', '5357-5357', '11870-11969', '15855-15954', '50000-50059*'])
        .map(asRow),
    ],
  ],
  'zh-CN-unknown-2': [[null, null, ['50000-50059*']]],
  'zh-CN-unknown-3': [
    [
      'ipv4',
      'tcp',
      ['1607-1706', '1707-1806', '1807-1906', '1907-2006', '2007-2106', '2180-2279', '2280-2379', '2380-2479']
        .concat(['2480-2579', '2606-2705', '3897-3996', '5357-5357', '5712-5811', '5985-5985', '27339-27339'])
        .concat(['47001-47001', '50000-50059*', '54235-54235'])
        .map(asRow),
    ],
  ],
  'zh-CN-win10-1': [[null, 'tcp', ['5357-5357']]],
};

function asRow(text: string): Row {
  const [, start, end, mark] = /^(\d+)-(\d+)(\*?)$/.exec(text) ?? [];
  return `${Number(start)}-${Number(end)}${mark === '*' ? '*' : ''}`;
}

function written(ranges: ReturnType<typeof parseExcludedPortRanges>): readonly string[] | null {
  return ranges?.map(({ start, end, administered }) => `${start}-${end}${administered ? '*' : ''}`) ?? null;
}

const header = 'Startport    Endport\n----------    --------';
const legend = '* - Verwaltete Portausschlüsse.';

function table(transport: string, ...rows: readonly string[]): string {
  return ['', `Protokoll ${transport} Portausschlussbereiche`, '', header, ...rows, '', legend, ''].join(
    '\n',
  );
}

describe('what real machines printed', () => {
  it('is expected of every text', () => {
    expect(Object.keys(expected).sort()).toEqual(fixturesIn('excludedportrange'));
  });

  it.each(Object.entries(expected))('%s', (name, blocks) => {
    const parsed = parseExcludedPortRangeBlocks(readFixture('excludedportrange', name)).blocks;
    expect(parsed.map(({ ip, transport, ranges }) => [ip, transport, written(ranges)])).toEqual(blocks);
  });

  it.each(['dynamicport', 'tcp-global', 'tcp-heuristics', 'set-replies', 'netstat'])(
    'holds no exclusions in any text of %s',
    (folder) => {
      for (const name of fixturesIn(folder)) {
        expect(parseExcludedPortRanges(readFixture(folder, name)), name).toBeNull();
      }
    },
  );
});

describe('one table', () => {
  it('without rows is an empty list', () => {
    expect(parseExcludedPortRanges(table('tcp'))).toEqual([]);
  });

  it('cut down to its rows is known by the columns of netsh', () => {
    const rows = '      1607        1706\n     50000       50059     *\n';
    expect(written(parseExcludedPortRanges(rows))).toEqual(['1607-1706', '50000-50059*']);
  });

  it.each([
    ['nothing', ''],
    ['a header of two columns with words below', 'Name  Value\n----  -----\nRss   Enabled\n'],
    ['a header of two columns with nothing below', 'Name  Value\n----  -----\n'],
    ['a legend without a table', legend],
    ['pairs of numbers in other columns', '1 2\n3 4\n'],
    ['a refusal', 'netsh int ipv4 show excludedportrange\nFile not found: protocol 5 6.'],
    [
      'the answer to another show',
      `netsh int ipv4 show dynamicport tcp\n${header}\n      1607        1706\n`,
    ],
  ])('is not found in %s', (_, text) => {
    expect(parseExcludedPortRanges(text)).toBeNull();
  });

  it.each([
    ['a range that ends before it starts', '      1706        1607'],
    ['a port above 65535', '     65530       65536'],
    ['a third number', '      1607        1706        1'],
    ['half a row', '      1607'],
  ])('with %s is unreadable as a whole', (_, row) => {
    expect(parseExcludedPortRanges(table('tcp', '      5357        5357', row))).toBeNull();
  });
});

describe('several tables', () => {
  const text = [
    'C:\\>netsh int ipv4 show excludedportrange protocol=tcp',
    table('tcp', '      1607        1706'),
    'C:\\>netsh int ipv4 show excludedportrange protocol=udp',
    table('udp', '     50000       50059     *'),
    'C:\\>netsh int ipv6 show excludedportrange protocol=tcp',
    table('tcp'),
  ].join('\r\n');

  it.each([
    ['ipv4', 'tcp', ['1607-1706']],
    ['ipv4', 'udp', ['50000-50059*']],
    ['ipv6', 'tcp', []],
    ['ipv6', 'udp', null],
  ] as const)('are told apart by their commands: %s %s', (ip, transport, ranges) => {
    expect(written(excludedPortRangesIn(text, { ip, transport }))).toEqual(ranges);
  });

  it('give the first where nothing tells them apart', () => {
    const before = excludedPortRangesIn(readFixture('excludedportrange', 'en-win-server-gha-2'), {
      ip: 'ipv4',
      transport: 'tcp',
    });
    expect(before).toHaveLength(5);
  });
});
