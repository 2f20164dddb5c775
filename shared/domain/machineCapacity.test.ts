import { describe, expect, it } from 'vitest';
import { snapshotOf, windows11, windowsXp, type SnapshotParts } from './fixtures/machineSnapshot';
import { capacityForecast, capacityOf } from './machineCapacity';
import type { HeldPort } from './heldPorts';
import { makePlan } from './makePlan';
import type { TargetValue } from './value';

const unreadable = { unreadable: { kind: 'not-in-export' } } as const;
const wide = { start: 10000, count: 55536 };

describe('the capacity of a machine', () => {
  it('as shipped names the default and every figure that is printed against it', () => {
    expect(capacityOf(snapshotOf())).toEqual({
      range: { start: 49152, count: 16384 },
      rangeBasis: 'read',
      excludedPorts: 0,
      heldPorts: null,
      ports: 16384,
      timeWaitSeconds: 120,
      timeWaitBasis: 'documented-default',
      connectionsPerSecond: 136.5,
      ifTimeWaitWere: [
        { timeWaitSeconds: 240, connectionsPerSecond: 68.3 },
        { timeWaitSeconds: 30, connectionsPerSecond: 546.1 },
      ],
    });
  });

  it.each<[string, SnapshotParts, number, string, number, string, number]>([
    [
      'tuned',
      { values: { TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': wide } },
      55536,
      'read',
      30,
      'read',
      1851.2,
    ],
    [
      'an export with MaxUserPort',
      { values: { 'DynamicPortRange.ipv4.tcp': unreadable, MaxUserPort: 15000 } },
      13977,
      'from-maxuserport',
      120,
      'documented-default',
      116.5,
    ],
    [
      'an export without',
      { values: { 'DynamicPortRange.ipv4.tcp': unreadable } },
      16384,
      'assumed-default',
      120,
      'documented-default',
      136.5,
    ],
    [
      'a TIME_WAIT nobody could read',
      { values: { TcpTimedWaitDelay: unreadable } },
      16384,
      'read',
      120,
      'assumed-default',
      136.5,
    ],
    ['a TIME_WAIT of 0', { values: { TcpTimedWaitDelay: 0 } }, 16384, 'read', 120, 'assumed-default', 136.5],
    ['XP as shipped', { windows: windowsXp }, 3976, 'documented-default', 120, 'documented-default', 33.1],
    [
      'XP with MaxUserPort',
      { windows: windowsXp, values: { MaxUserPort: 65534, TcpTimedWaitDelay: 30 } },
      64510,
      'read',
      30,
      'read',
      2150.3,
    ],
  ])('%s', (_name, parts, ports, rangeBasis, timeWaitSeconds, timeWaitBasis, rate) => {
    expect(capacityOf(snapshotOf(parts))).toMatchObject({
      ports,
      rangeBasis,
      timeWaitSeconds,
      timeWaitBasis,
      connectionsPerSecond: rate,
    });
  });

  it('does not count excluded ports, and says where nobody could tell', () => {
    const excludedPortRanges = [{ ip: 'ipv4', transport: 'tcp', start: 50000, end: 50059 } as const];
    expect(capacityOf(snapshotOf({ excludedPortRanges }))).toMatchObject({ excludedPorts: 60, ports: 16324 });
    expect(capacityOf(snapshotOf({ excludedPortRanges }), 'ipv6')).toMatchObject({ excludedPorts: 0 });
    expect(capacityOf(snapshotOf({ excludedPortRanges: null }))).toMatchObject({
      excludedPorts: null,
      ports: 16384,
    });
  });
});

describe('held ports', () => {
  const listening = (port: number, own: Partial<HeldPort> = {}): HeldPort => ({
    ip: 'ipv4',
    transport: 'tcp',
    how: 'listening',
    pid: 4,
    process: null,
    port,
    ...own,
  });

  it('are not handed out either', () => {
    const heldPorts = [
      listening(49_664),
      listening(49_664),
      listening(50_010, { how: 'bound' }),
      listening(445),
      listening(49_700, { transport: 'udp' }),
      listening(49_701, { ip: 'ipv6' }),
    ];
    expect(capacityOf(snapshotOf({ heldPorts }))).toMatchObject({ heldPorts: 2, ports: 16_382 });
    expect(capacityOf(snapshotOf({ heldPorts }), 'ipv6')).toMatchObject({ heldPorts: 1, ports: 16_383 });
  });

  it('are counted once where they lie in an excluded block', () => {
    const excludedPortRanges = [{ ip: 'ipv4', transport: 'tcp', start: 50_000, end: 50_059 } as const];
    const heldPorts = [listening(50_000), listening(50_060)];
    expect(capacityOf(snapshotOf({ excludedPortRanges, heldPorts }))).toMatchObject({
      excludedPorts: 60,
      heldPorts: 1,
      ports: 16_323,
    });
  });

  it('weigh on a wider range as well: what it newly covers is counted', () => {
    const heldPorts = [listening(8080), listening(20_000), listening(49_664)];
    const snapshot = snapshotOf({ heldPorts });
    const target = new Map([['DynamicPortRange.ipv4.tcp', wide]]);
    const plan = makePlan(snapshot, { name: 'custom', values: target });
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    const { before, worksNow } = capacityForecast(snapshot, plan.value);
    expect([before.heldPorts, worksNow.heldPorts, worksNow.ports]).toEqual([1, 2, 55_534]);
  });
});

describe('the forecast of a plan', () => {
  function forecast(values: Readonly<Record<string, TargetValue>>, parts: SnapshotParts) {
    const snapshot = snapshotOf({ windows: windows11, ...parts });
    const plan = makePlan(snapshot, { name: 'custom', values: new Map(Object.entries(values)) });
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    const { before, worksNow, afterRestart } = capacityForecast(snapshot, plan.value);
    return [before, worksNow, afterRestart].map(({ connectionsPerSecond }) => connectionsPerSecond);
  }

  it('tells what works now from what works after a restart', () => {
    const preset = {
      TcpTimedWaitDelay: 30,
      'DynamicPortRange.ipv4.tcp': wide,
      'DynamicPortRange.ipv6.tcp': wide,
    };
    expect(forecast(preset, {})).toEqual([136.5, 462.8, 1851.2]);
  });

  it('of a MaxUserPort that goes lets the shipped range come back with the restart', () => {
    const moved = { start: 1024, count: 13977 };
    const parts = { values: { MaxUserPort: 15000, 'DynamicPortRange.ipv4.tcp': moved } };
    expect(forecast({ MaxUserPort: null }, parts)).toEqual([116.5, 116.5, 136.5]);
    expect(forecast({ MaxUserPort: null, 'DynamicPortRange.ipv4.tcp': wide }, parts)).toEqual([
      116.5, 462.8, 462.8,
    ]);
  });
});
