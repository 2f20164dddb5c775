import { describe, expect, it } from 'vitest';
import {
  connectionsPerSecond,
  excludedInside,
  rangeBeforeVista,
  rangeMadeByMaxUserPort,
  requirementFor,
  shortestAdvisableTimeWait,
  portsIn,
  widestPortCount,
} from './capacity';
import { definitionOf } from './fixtures/definition';
import { endOfRange } from './value';

describe('connections per second', () => {
  it.each([
    ['XP and Server 2003, 4 minutes', 3976, 240, 16.6],
    ['XP and Server 2003 as documented', 3976, 120, 33.1],
    ['Vista and later, 4 minutes', 16384, 240, 68.3],
    ['Vista and later as documented', 16384, 120, 136.5],
    ['only TcpTimedWaitDelay 30', 16384, 30, 546.1],
    ['only the range 10000+55536', 55536, 120, 462.8],
    ['both, the load-test preset', 55536, 30, 1851.2],
    ['the range that ends at 60000', 58976, 30, 1965.9],
    ['the widest range', 64511, 30, 2150.4],
  ])('of %s are ports / TIME_WAIT', (_case, ports, timeWait, rate) => {
    expect(connectionsPerSecond(ports, timeWait)).toBe(rate);
  });
});

describe('what a rate takes', () => {
  const asShipped = { ports: 16384, timeWaitSeconds: 120 };

  it.each([
    [100, 12000, 163, 'nothing-to-do'],
    [500, 60000, 32, 'either'],
    [540, 64800, 30, 'time-wait'],
    [700, 84000, 23, 'both-together'],
    [2150, 258000, 7, 'both-together'],
    [2151, 258120, 7, 'neither'],
  ] as const)('%i per second: %i ports or a TIME_WAIT of %i s (%s)', (rate, ports, timeWait, reachableBy) => {
    expect(requirementFor(rate, asShipped)).toEqual({
      rate,
      portsNeeded: ports,
      timeWaitNeeded: timeWait,
      reachableBy,
    });
  });

  it('may be more ports alone, where TIME_WAIT is as short as is advisable', () => {
    expect(requirementFor(700, { ports: 16384, timeWaitSeconds: 30 }).reachableBy).toBe('ports');
  });

  it('rests on the limits that the catalogue documents', () => {
    const { accepts } = definitionOf('DynamicPortRange.ipv4.tcp');
    if (accepts.kind !== 'port-range') throw new Error('not a port range');
    expect(widestPortCount).toBe(accepts.endMax - accepts.startMin + 1);
    expect(definitionOf('TcpTimedWaitDelay').recommendations['load-test-client']).toBe(
      shortestAdvisableTimeWait,
    );
  });
});

describe('excluded ports', () => {
  const range = { start: 10000, count: 1000 };
  const exclusions = [
    { ip: 'ipv4', transport: 'tcp', start: 10950, end: 11049 },
    { ip: 'ipv4', transport: 'tcp', start: 9990, end: 10004 },
    { ip: 'ipv4', transport: 'tcp', start: 10005, end: 10009 },
    { ip: 'ipv4', transport: 'tcp', start: 10100, end: 10199 },
    { ip: 'ipv4', transport: 'tcp', start: 10150, end: 10179 },
    { ip: 'ipv4', transport: 'udp', start: 10300, end: 10399 },
    { ip: 'ipv6', transport: 'tcp', start: 10400, end: 10499 },
    { ip: 'ipv4', transport: 'tcp', start: 20000, end: 20099 },
  ] as const;

  it('are cut to the range, joined where they touch and not counted twice', () => {
    const inside = excludedInside(range, exclusions, 'ipv4', 'tcp');
    expect(inside).toEqual([
      { start: 10000, end: 10009 },
      { start: 10100, end: 10199 },
      { start: 10950, end: 10999 },
    ]);
    expect(portsIn(inside)).toBe(160);
  });
});

describe('the range that MaxUserPort makes', () => {
  it('runs from 1024 to the value since Vista, and from 1025 before', () => {
    expect(rangeMadeByMaxUserPort(65534)).toEqual({ start: 1024, count: 64511 });
    expect(rangeMadeByMaxUserPort(15000)).toEqual({ start: 1024, count: 13977 });
    expect(rangeBeforeVista(5000)).toEqual({ start: 1025, count: 3976 });
    expect(endOfRange(rangeBeforeVista(65534))).toBe(65534);
  });
});
