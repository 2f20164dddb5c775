import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings';
import { ethernet, snapshotOf, windows11, windowsXp, type SnapshotParts } from './fixtures/machineSnapshot';
import type { ObservedValueName } from './snapshot';

const codesOf = (parts: SnapshotParts) => findingsOf(snapshotOf(parts)).map(({ code }) => code);

describe('an untouched machine', () => {
  it.each([
    ['Windows 11', windows11],
    ['Windows XP', windowsXp],
  ])('with %s gives no finding', (_name, windows) => {
    expect(findingsOf(snapshotOf({ windows }))).toEqual([]);
  });
});

describe('a value', () => {
  it('of a wrong type is named with type and data', () => {
    const reason = { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' } as const;
    expect(findingsOf(snapshotOf({ values: { TcpTimedWaitDelay: { unreadable: reason } } }))).toEqual([
      { severity: 'warning', code: 'wrong-type', parameterId: 'TcpTimedWaitDelay', reason },
    ]);
  });

  it('that could not be read for another reason is no finding', () => {
    expect(codesOf({ values: { TcpTimedWaitDelay: { unreadable: { kind: 'access-denied' } } } })).toEqual([]);
  });

  it('out of range is named with its number, per adapter where it is one', () => {
    const id = `TcpAckFrequency@${ethernet.guid}`;
    expect(findingsOf(snapshotOf({ values: { TcpTimedWaitDelay: 600, [id]: 256 } }))).toEqual([
      { severity: 'warning', code: 'out-of-range', parameterId: 'TcpTimedWaitDelay', value: 600 },
      { severity: 'warning', code: 'out-of-range', parameterId: id, value: 256 },
    ]);
  });

  it('out of range only by its documented special meaning is none', () => {
    expect(codesOf({ values: { [`TcpAckFrequency@${ethernet.guid}`]: 0 } })).toEqual([]);
  });

  it('that this Windows never reads is a note, and honoured on one that does', () => {
    expect(findingsOf(snapshotOf({ values: { MaxHashTableSize: 8192 } }))).toEqual([
      { severity: 'info', code: 'ignored-value-set', parameterId: 'MaxHashTableSize', value: 8192 },
    ]);
    expect(codesOf({ windows: windowsXp, values: { MaxHashTableSize: 8192 } })).toEqual([]);
  });

  it('as a security baseline sets it is a note', () => {
    expect(codesOf({ values: { KeepAliveTime: 300_000 } })).toEqual(['set-by-policy']);
    expect(codesOf({ values: { KeepAliveTime: 600_000 } })).toEqual([]);
  });
});

describe('MaxUserPort', () => {
  const moved = { start: 1024, count: 13977 };
  const values = {
    MaxUserPort: 15000,
    'DynamicPortRange.ipv4.tcp': moved,
    'DynamicPortRange.ipv6.tcp': moved,
  };

  it('since Vista explains the range that it makes', () => {
    expect(findingsOf(snapshotOf({ values }))).toEqual([
      {
        severity: 'warning',
        code: 'maxuserport-moves-range',
        parameterId: 'MaxUserPort',
        value: 15000,
        ...moved,
      },
    ]);
  });

  it('on XP is what it is for', () => {
    expect(codesOf({ windows: windowsXp, values: { MaxUserPort: 65534 } })).toEqual([]);
  });

  it('outside of its documented range is only that', () => {
    expect(codesOf({ values: { MaxUserPort: 70000 } })).toEqual(['out-of-range']);
  });

  it('that is absent leaves a low start unexplained', () => {
    expect(findingsOf(snapshotOf({ values: { 'DynamicPortRange.ipv4.udp': moved } }))).toEqual([
      { severity: 'warning', code: 'low-range-start', parameterId: 'DynamicPortRange.ipv4.udp', ...moved },
    ]);
  });

  it('explains no other range than its own', () => {
    expect(
      codesOf({ values: { ...values, 'DynamicPortRange.ipv6.tcp': { start: 1024, count: 64511 } } }),
    ).toEqual(['maxuserport-moves-range', 'low-range-start']);
  });
});

describe('a value name', () => {
  const at = (name: string, rest: Partial<ObservedValueName> = {}): ObservedValueName => ({
    service: 'Tcpip',
    adapter: null,
    name,
    ...rest,
  });
  const found = (...observedNames: readonly ObservedValueName[]) => findingsOf(snapshotOf({ observedNames }));

  it.each([
    ['TcpMaxConnectRetransmisstions', 'TcpMaxConnectRetransmissions', true],
    ['tcpmaxconnectretransmisstions', 'TcpMaxConnectRetransmissions', true],
    ['TcpTimedWaitDe', 'TcpTimedWaitDelay', true],
    ['TcpTimedWaitDely', 'TcpTimedWaitDelay', false],
    ['TcpTimeWaitDelay', 'TcpTimedWaitDelay', true],
    ['MaxUserProt', 'MaxUserPort', false],
    ['KeepAliveIntervall', 'KeepAliveInterval', false],
    ['NumTcbTablePart', 'NumTcbTablePartitions', false],
  ])('“%s” is a slip for %s (known: %s)', (name, parameterId, known) => {
    expect(found(at(name))).toEqual([
      { severity: 'warning', code: 'misspelt-value', name, parameterId, adapter: null, known },
    ]);
  });

  it.each([
    'DhcpIPAddress',
    'NameServer',
    'Domain',
    'DataBasePath',
    'DefaultTOS',
    'TcpMaxHalfOpen',
    'TCPTIMEDWAITDELAY',
    'DefaultTtl',
    'SomethingElseAltogether',
    'T1',
  ])('“%s” is none of our business', (name) => {
    expect(found(at(name))).toEqual([]);
  });

  it('that Windows knows elsewhere is no slip either', () => {
    expect(found(at('DefaultTOS', { service: 'AFD' }), at('DefaultTOS', { adapter: ethernet.guid }))).toEqual(
      [],
    );
  });

  it('in the wrong key is read by nobody', () => {
    expect(
      found(at('TcpAckFrequency'), at('MaxUserPort', { service: 'AFD' }), at('MTU', { adapter: '*' })),
    ).toEqual([
      {
        severity: 'warning',
        code: 'misplaced-value',
        name: 'TcpAckFrequency',
        parameterId: 'TcpAckFrequency',
      },
      { severity: 'warning', code: 'misplaced-value', name: 'MaxUserPort', parameterId: 'MaxUserPort' },
      { severity: 'warning', code: 'misplaced-value', name: 'MTU', parameterId: 'MTU' },
    ]);
  });

  it('in the right key, or in a second one that is documented, is fine', () => {
    const { guid } = ethernet;
    expect(
      found(
        at('EnableDynamicBacklog', { service: 'AFD' }),
        at('tcpackfrequency', { adapter: guid }),
        at('TcpWindowSize', { adapter: guid }),
      ),
    ).toEqual([]);
  });

  it('that is misspelt where it cannot be deleted from is reported, not offered', () => {
    expect(found(at('MaxUserPorts', { adapter: ethernet.guid }))).toMatchObject([
      { known: false, adapter: ethernet.guid },
    ]);
  });
});

describe('findings', () => {
  it('come gravest first, with what the readers noticed and the assumption about Windows', () => {
    const found = findingsOf(
      snapshotOf({
        windows: { ...windows11, basis: 'assumed', build: null },
        values: {
          MaxHashTableSize: 8000,
          MinimumDynamicBacklog: 9,
          MaximumDynamicBacklog: 1,
          EnableDynamicBacklog: 1,
        },
        notices: [
          { code: 'registry-engine-fallback', reason: 'script-host-failed', detail: 'no VBScript' },
          { code: 'interrupted-apply', entry: '7' },
          { code: 'junk-skipped', file: 'a.reg', line: 3, text: '???' },
        ],
      }),
    );
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error interrupted-apply',
      'error constraint-violated',
      'warning junk-skipped',
      'warning windows-assumed',
      'warning constraint-violated',
      'info registry-engine-fallback',
      'info ignored-value-set',
      'info ignored-value-set',
      'info ignored-value-set',
      'info ignored-value-set',
    ]);
  });
});
