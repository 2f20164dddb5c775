import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfile, profileFrom, serializeProfile } from './profile';

const guid = '{ABCDEF00-2222-3333-4444-555555555555}';

function text(values: unknown, rest: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ format: 'tcpilot-profile', version: 1, name: 'Ours', values, ...rest });
}

describe('a profile', () => {
  it('is read with every kind of value, ids in the catalogue’s spelling and order', () => {
    const profile = parseProfile(
      `\uFEFF${text({
        'netsh.tcp.global.ecncapability': 'Default',
        [`TcpAckFrequency@${guid.toLowerCase()}`]: 1,
        'TcpAckFrequency@*': 2,
        TcpMaxConnectRetransmisstions: null,
        'DynamicPortRange.ipv4.tcp': { count: 55536, start: 10000 },
        maxuserport: null,
        TcpTimedWaitDelay: 30,
      })}`,
    );
    expect(profile.ok && Object.entries(profile.value.values)).toEqual([
      ['TcpTimedWaitDelay', 30],
      ['MaxUserPort', null],
      ['DynamicPortRange.ipv4.tcp', { start: 10000, count: 55536 }],
      ['TcpAckFrequency@*', 2],
      [`TcpAckFrequency@${guid}`, 1],
      ['netsh.tcp.global.ecncapability', 'default'],
      ['TcpMaxConnectRetransmisstions', null],
    ]);
  });

  it('comes out of a round trip with the same bytes, in whatever order it was written', () => {
    const first = parseProfile(text({ MaxUserPort: null, TcpTimedWaitDelay: 30 }));
    const second = parseProfile(text({ TcpTimedWaitDelay: 30, MaxUserPort: null }));
    if (!first.ok || !second.ok) throw new Error('not read');
    const bytes = serializeProfile(first.value);
    expect(serializeProfile(second.value)).toBe(bytes);
    const again = parseProfile(bytes);
    expect(again.ok && serializeProfile(again.value)).toBe(bytes);
    expect(bytes).toBe(
      '{\n  "format": "tcpilot-profile",\n  "version": 1,\n  "name": "Ours",\n  "values": {\n    "TcpTimedWaitDelay": 30,\n    "MaxUserPort": null\n  }\n}\n',
    );
  });

  it.each<[string, string, readonly string[]]>([
    ['no JSON', '{"format":', ['not-json']],
    ['an empty file', '', ['not-json']],
    ['a list', '[]', ['not-a-profile']],
    ['null', 'null', ['not-a-profile']],
    ['another format', text({}, { format: 'something' }), ['not-a-profile']],
    ['a later version', text({}, { version: 2 }), ['unsupported-version']],
    ['a version as text', text({}, { version: '1' }), ['unsupported-version']],
    ['an unknown field', text({}, { author: 'me' }), ['unknown-field']],
    [
      'a field that JavaScript would swallow',
      '{"format":"tcpilot-profile","version":1,"name":"a","values":{},"__proto__":{}}',
      ['unknown-field'],
    ],
    ['no name', text({}, { name: ' ' }), ['bad-name']],
    ['values that are a list', text([]), ['bad-values']],
    ['an unknown id', text({ Nonsense: 1 }), ['unknown-parameter']],
    [
      'an id that is JavaScript’s',
      '{"format":"tcpilot-profile","version":1,"name":"a","values":{"__proto__":1}}',
      ['unknown-parameter'],
    ],
    ['an adapter’s parameter without adapter', text({ TcpAckFrequency: 1 }), ['adapter-needed']],
    ['a value that no Windows takes', text({ TcpTimedWaitDelay: 1 }), ['out-of-range']],
    ['a value of no kind', text({ TcpTimedWaitDelay: true }), ['not-a-value']],
    [
      'a port range with more to it',
      text({ 'DynamicPortRange.ipv4.tcp': { start: 1025, count: 300, end: 2 } }),
      ['not-a-value'],
    ],
    [
      'a port range of texts',
      text({ 'DynamicPortRange.ipv4.tcp': { start: '1025', count: '300' } }),
      ['not-a-value'],
    ],
    ['one id in two spellings', text({ MaxUserPort: null, maxuserport: 65534 }), ['given-twice']],
    ['a misspelling that is set', text({ TcpMaxConnectRetransmisstions: 5 }), ['misspelt']],
    [
      'several faults',
      text({ Nonsense: 1, TcpTimedWaitDelay: 0 }, { extra: 1, name: 7 }),
      ['unknown-field', 'bad-name', 'unknown-parameter', 'out-of-range'],
    ],
  ])('is refused if it is or has %s', (_name, content, codes) => {
    const result = parseProfile(content);
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(codes);
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (values) => {
        expect(typeof profileFrom(JSON.parse(text(values))).ok).toBe('boolean');
        expect(profileFrom(values).ok).toBe(false);
      }),
    );
  });
});
