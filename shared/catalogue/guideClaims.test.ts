import { describe, expect, it } from 'vitest';
import type { GuideClaim, GuideId } from '../domain/parameter';
import { catalogue, parameterById } from './catalogue';
import { registryGuides } from './guides';

function claims(id: string, guide: GuideId): readonly GuideClaim[] {
  return parameterById(id)?.guideClaims.filter(({ guides }) => guides.includes(guide)) ?? [];
}

/** What each guide would write, from its own text: range, default, recommendation, and the value that this makes. */
const eighteen = [
  ['TcpWindowSize', '0-65535', '16 KB', '62420', 62420],
  ['Tcp1323Opts', '0-3', '0', undefined, 3],
  ['MaxHashTableSize', '1-65536 (2^n)', '512', '8192', 8192],
  ['NumTcbTablePartitions', '1-65536 (2^n)', 'CPU^2', '4 x cores', 16],
  ['MaxFreeTcbs', undefined, undefined, undefined, undefined],
  ['MaxFreeTWTcbs', undefined, undefined, undefined, undefined],
  ['TcpTimedWaitDelay', '0-300', '240', '30', 30],
  ['MaxUserPort', '5000-65534', '5000', '65534 (>= 32768)', 65534],
  ['EnableDynamicBacklog', undefined, 'off', '1', 1],
  ['MinimumDynamicBacklog', undefined, undefined, '128', 128],
  ['MaximumDynamicBacklog', undefined, undefined, '2048 (>= 1024)', 2048],
  ['DynamicBacklogGrowthDelta', undefined, undefined, '128', 128],
  ['KeepAliveTime', undefined, '7200000', '1800000', 1_800_000],
  ['KeepAliveInterval', undefined, '1000', undefined, undefined],
  ['TcpMaxDataRetransmissions', '0-4294967295', '5', undefined, undefined],
  ['TcpMaxConnectRetransmissions', '0-255', '2', undefined, undefined],
  ['TcpInitialRtt', undefined, '3 s', undefined, undefined],
] as const;

describe.each(registryGuides)('%s', (guide) => {
  it.each(eighteen)('says of %s: range %s, default %s, recommended %s', (id, ...expected) => {
    const [claim] = claims(id, guide);
    const value =
      typeof claim?.value === 'function' ? claim.value({ family: 'xp_2003', cores: 4 }) : claim?.value;
    expect(claim).toBeDefined();
    expect([claim?.range, claim?.default, claim?.recommendation, value]).toEqual(expected);
  });

  it('says of TcpAckFrequency two ranges in one chapter, and two figures by the speed of the network', () => {
    const [claim] = claims('TcpAckFrequency', guide);
    expect(claim?.range).toContain('0-255');
    expect(claim?.range).toContain('1-13');
    expect(claim?.default).toBe('2');
    expect(claim?.recommendation).toMatch(/\b1\b.*\b5\b.*\b13\b/);
  });

  it('speaks of these eighteen values and of no other', () => {
    const spokenOf = catalogue.filter(({ id }) => claims(id, guide).length > 0).map(({ id }) => id);
    expect(spokenOf.toSorted()).toEqual([...eighteen.map(([id]) => id), 'TcpAckFrequency'].toSorted());
    expect(spokenOf).toHaveLength(18);
  });
});

describe('the other guides', () => {
  it.each([
    ['dynamic-ports', 'TcpTimedWaitDelay', '4 min', '30', 30],
    [
      'dynamic-ports',
      'DynamicPortRange.ipv4.tcp',
      '49152-65535 (16384)',
      'startport=1025 numberofports=58976',
      { start: 1025, count: 58976 },
    ],
    ['xp-10055', 'TcpTimedWaitDelay', '4 min', undefined, undefined],
    ['xp-10055', 'MaxUserPort', '5000', '65534', 65534],
  ] as const)('%s says of %s: default %s, recommended %s', (guide, id, ...expected) => {
    const [claim] = claims(id, guide);
    expect([claim?.default, claim?.recommendation, claim?.value]).toEqual(expected);
  });
});

describe('four partitions for each core, as a power of two', () => {
  it.each([
    [1, 4],
    [4, 16],
    [6, 32],
    [12, 64],
    [20_000, 65_536],
    [null, undefined],
  ] as const)('makes %s cores %s', (cores, partitions) => {
    const value = parameterById('NumTcbTablePartitions')?.guideClaims[0]?.value;
    if (typeof value !== 'function') throw new Error('The value depends on the cores');
    expect(value({ family: 'xp_2003', cores })).toBe(partitions);
  });
});

describe('what Windows 10 and later make of the eighteen', () => {
  it.each([
    ['honoured', ['TcpTimedWaitDelay', 'KeepAliveTime', 'KeepAliveInterval', 'TcpAckFrequency']],
    [
      'ignored',
      [
        'TcpWindowSize',
        'MaxHashTableSize',
        'NumTcbTablePartitions',
        'EnableDynamicBacklog',
        'MinimumDynamicBacklog',
        'MaximumDynamicBacklog',
        'DynamicBacklogGrowthDelta',
      ],
    ],
    ['superseded', ['Tcp1323Opts', 'MaxUserPort', 'TcpMaxConnectRetransmissions', 'TcpInitialRtt']],
    ['unknown', ['MaxFreeTcbs', 'MaxFreeTWTcbs', 'TcpMaxDataRetransmissions']],
    ['partly', []],
    ['not-applicable', []],
  ] as const)('%s: %j', (status, expected) => {
    const found = catalogue
      .filter(({ id }) => claims(id, 'tcp-states').length > 0)
      .filter(({ applicability }) => applicability.win10_11_2016_2025.status === status)
      .map(({ id }) => id);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
