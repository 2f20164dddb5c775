import { describe, expect, it } from 'vitest';
import { fixturesIn, readFixture } from './fixtures/readFixture';
import { parseTcpGlobals } from './tcpGlobals';
import type { TcpGlobalOption, TcpGlobalValue } from './tcpGlobalOptions';

type Values = Partial<Record<TcpGlobalOption, TcpGlobalValue>>;

const windows7: Values = {
  rss: 'enabled',
  chimney: 'automatic',
  autotuninglevel: 'normal',
  ecncapability: 'disabled',
  timestamps: 'disabled',
};
const windows10: Values = {
  rss: 'enabled',
  autotuninglevel: 'normal',
  ecncapability: 'disabled',
  timestamps: 'allowed',
  initialrto: 1000,
  rsc: 'enabled',
  nonsackrttresiliency: 'disabled',
  maxsynretransmissions: 4,
  fastopen: 'disabled',
  pacingprofile: 'off',
};

/** By hand from each text; an option that the text does not have is not there. */
const expected: Readonly<Record<string, Values>> = {
  'de-win10_or_11-1': { ...windows10, autotuninglevel: 'restricted' },
  'en-win-server-2008R2-1': windows7,
  'en-win-server-2012-1': {
    ...windows7,
    chimney: 'disabled',
    ecncapability: 'enabled',
    initialrto: 3000,
    rsc: 'enabled',
  },
  'en-win-server-2019-1': {
    ...windows10,
    chimney: 'disabled',
    timestamps: 'disabled',
    initialrto: 3000,
    maxsynretransmissions: 2,
    fastopen: 'enabled',
  },
  'en-win-server-2019_or_win10-1': {
    ...windows10,
    ecncapability: 'enabled',
    timestamps: 'enabled',
    initialrto: 3000,
    maxsynretransmissions: 2,
  },
  'en-win10_or_11-1': { ...windows10, ecncapability: 'enabled' },
  'en-win10_or_11-2': {
    ...windows10,
    rss: 'disabled',
    autotuninglevel: 'disabled',
    timestamps: 'disabled',
    fastopen: 'enabled',
  },
  'en-win7-1': windows7,
  'en-win7_or_2008R2-1': windows7,
  'en-win7_or_2008R2-2': windows7,
  'ja-win10_or_11-1': {
    ...windows10,
    ecncapability: 'enabled',
    initialrto: 2000,
    rsc: 'disabled',
    maxsynretransmissions: 3,
  },
  'ja-win7-1': { ...windows7, rss: 'disabled', autotuninglevel: 'highlyrestricted', timestamps: 'enabled' },
  'ru-win10_or_11-1': { ...windows10, rss: 'disabled' },
  'zh-CN-win10_or_11-1': { ...windows10, fastopen: 'enabled' },
  'zh-CN-win10_or_11-2': {
    rss: 'enabled',
    autotuninglevel: 'normal',
    initialrto: 1000,
    maxsynretransmissions: 4,
  },
};

function parsed(text: string): Values {
  return Object.fromEntries(parseTcpGlobals(text));
}

/** A listing whose labels nobody can read, but for what Windows leaves untranslated in every language. */
const unknownLanguage = [
  'Ω TCP Ω',
  '----------------------------------------------',
  'Ω1 : enabled',
  'Ω2 : experimental',
  'Ω3 : cubic',
  'Ω ECN : enabled',
  'Ω RFC 1323 : enabled',
  'Ω RTO : 3000',
  'Ω7 : disabled',
  'Ω Sack Rtt : enabled',
  'Ω SYN : 2',
  'Ω10 : disabled',
  'Ω11 : enabled',
  'HyStart : enabled',
  'Ω13 : enabled',
  'Ω14 : slowstart',
];

describe('what real machines printed', () => {
  it('is expected of every text', () => {
    expect(Object.keys(expected).sort()).toEqual(fixturesIn('tcp-global'));
  });

  it.each(Object.entries(expected))('%s', (name, values) => {
    expect(parsed(readFixture('tcp-global', name))).toEqual(values);
  });

  it.each(['dynamicport', 'excludedportrange', 'tcp-heuristics', 'set-replies', 'netstat'])(
    'holds no TCP globals in any text of %s',
    (folder) => {
      for (const name of fixturesIn(folder)) {
        expect(parsed(readFixture(folder, name)), name).toEqual({});
      }
    },
  );
});

describe('a language that nobody taught us', () => {
  it('is read by the places of a complete known listing', () => {
    expect(parsed(unknownLanguage.join('\n'))).toEqual({
      rss: 'enabled',
      autotuninglevel: 'experimental',
      ecncapability: 'enabled',
      timestamps: 'enabled',
      initialrto: 3000,
      rsc: 'disabled',
      nonsackrttresiliency: 'enabled',
      maxsynretransmissions: 2,
      fastopen: 'disabled',
      pacingprofile: 'slowstart',
    });
  });

  it.each([
    ['a row fewer', unknownLanguage.filter((row) => !row.startsWith('Ω11'))],
    ['a row more', [...unknownLanguage, 'Ω15 : enabled']],
    ['a value that its place cannot hold', unknownLanguage.map((row) => row.replace('cubic', 'enabled'))],
    ['a known row in another place', unknownLanguage.map((row) => row.replace('Ω13', 'RSC'))],
  ])('with %s is read only where Windows left the label untranslated', (change, rows) => {
    expect(parsed(rows.join('\n'))).toEqual({
      ecncapability: 'enabled',
      timestamps: 'enabled',
      initialrto: 3000,
      nonsackrttresiliency: 'enabled',
      maxsynretransmissions: 2,
      ...(change.includes('another place') ? { rsc: 'enabled' } : {}),
    });
  });

  it('is not read by its places without the timestamps, which no listing lacks', () => {
    expect(parsed(unknownLanguage.join('\n').replace('RFC 1323', 'Ω5'))).toEqual({});
  });

  it('is read where the word Chimney was left in it', () => {
    const rows = ['Ω RFC 1323 : disabled', 'Ω Chimney Ω : automatic', 'Ω NetDMA : enabled'];
    expect(parsed(rows.join('\n'))).toEqual({ timestamps: 'disabled', chimney: 'automatic' });
  });

  it('is read through damaged letters', () => {
    const damaged = readFixture('tcp-global', 'ru-win10_or_11-1').replace(/[^\p{ASCII}]/gu, '\uFFFD');
    expect(parsed(damaged)).toEqual(expected['ru-win10_or_11-1']);
  });

  it('whose values are translated too is unreadable there', () => {
    const translated = readFixture('tcp-global', 'ru-win10_or_11-1').replaceAll('disabled', 'отключено');
    const { rss, ecncapability, nonsackrttresiliency, fastopen, ...rest } = windows10;
    expect([rss, ecncapability, nonsackrttresiliency, fastopen]).not.toContain(undefined);
    expect(parsed(translated)).toEqual(rest);
  });
});

describe('a value', () => {
  const english = readFixture('tcp-global', 'en-win10_or_11-1');
  const changed = (label: string, value: string) =>
    parsed(english.replace(new RegExp(`^(${label}\\s*:).*$`, 'm'), `$1 ${value}`));

  it.each([
    ['Receive Window Auto-Tuning Level', 'enabled', 'autotuninglevel'],
    ['RFC 1323 Timestamps', 'default', 'timestamps'],
    ['RFC 1323 Timestamps', '1', 'timestamps'],
    ['ECN Capability', 'allowed', 'ecncapability'],
    ['Initial RTO', 'enabled', 'initialrto'],
    ['Initial RTO', '0', 'initialrto'],
    ['Initial RTO', '1000ms', 'initialrto'],
    ['Max SYN Retransmissions', '-4', 'maxsynretransmissions'],
    ['Max SYN Retransmissions', '4.5', 'maxsynretransmissions'],
    ['Fast Open', 'off', 'fastopen'],
    ['Pacing Profile', 'disabled', 'pacingprofile'],
    ['Pacing Profile', 'off for now', 'pacingprofile'],
  ] as const)('of "%s" cannot be "%s"', (label, value, option) => {
    const { [option]: unreadable, ...rest } = { ...windows10, ecncapability: 'enabled' };
    expect(unreadable).toBeDefined();
    expect(changed(label, value)).toEqual(rest);
  });

  it.each(['<---', '// changed', '** see below', '(was 1000)'])('may be followed by the mark %s', (mark) => {
    expect(changed('Initial RTO', `2500   ${mark}`).initialrto).toBe(2500);
  });

  it('outside what netsh takes is told as Windows prints it', () => {
    expect(changed('Initial RTO', '65535').initialrto).toBe(65535);
  });
});

describe('rows that look alike', () => {
  it('are not taken for each other: Fast Open Fallback is not Fast Open', () => {
    const english = readFixture('tcp-global', 'en-win10_or_11-1');
    const { fastopen, ...rest } = { ...windows10, ecncapability: 'enabled' };
    expect(fastopen).toBe('disabled');
    expect(parsed(english.replace(/^Fast Open .*disabled\n/m, ''))).toEqual(rest);
  });

  it('are unreadable where two could be the one', () => {
    const twice = unknownLanguage.flatMap((row) => (row.includes('RTO') ? [row, 'Ω min RTO : 300'] : [row]));
    expect(parsed(twice.join('\n')).initialrto).toBeUndefined();
  });

  it('are told apart where one has the very label', () => {
    const english = readFixture('tcp-global', 'en-win10_or_11-1');
    const more = english.replace(/^(Initial RTO.*)$/m, 'Minimum RTO : 300\n$1\nMaximum RTO : 60000');
    expect(parsed(more).initialrto).toBe(1000);
  });

  it('of the supplemental listing are passed over, although it has an RTO too', () => {
    const supplemental = 'Supplemental TCP Parameters\n-----------\nMinimum RTO (ms) : 300\nMax SYN : 9\n\n';
    expect(parsed(supplemental)).toEqual({});
    expect(parsed(`${supplemental}netsh int tcp show global\n${unknownLanguage.join('\n')}`).initialrto).toBe(
      3000,
    );
  });

  it('in a footnote are passed over', () => {
    const note = '** RFC 1323 Timestamps : enabled';
    expect(parsed(`${readFixture('tcp-global', 'en-win7-1')}${note}\n`)).toEqual(windows7);
    expect(parsed(note)).toEqual({});
  });

  it('of the IPv4 globals are passed over', () => {
    expect(
      parsed('netsh int ipv4 show global\nRFC 1323 Timestamps : enabled\nECN Capability : enabled'),
    ).toEqual({});
  });
});

describe('several listings', () => {
  it('give the first', () => {
    const [before, after] = ['en-win10_or_11-2', 'en-win10_or_11-1'].map((name) =>
      readFixture('tcp-global', name),
    );
    expect(parsed(`${before ?? ''}\nC:\\>netsh int tcp show global\n${after ?? ''}`)).toEqual(
      expected['en-win10_or_11-2'],
    );
  });

  it('give a single row only where there is no more', () => {
    const row = '受信ウィンドウ自動チューニング レベル : disabled';
    expect(parsed(row)).toEqual({ autotuninglevel: 'disabled' });
    expect(parsed(`${row}\nC:\\>\n${readFixture('tcp-global', 'ja-win7-1')}`).autotuninglevel).toBe(
      'highlyrestricted',
    );
  });
});
