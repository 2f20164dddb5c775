import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityWays, type CapacityWay } from './capacityWays';
import { snapshotOf, windowsXp, type SnapshotParts } from './fixtures/machineSnapshot';
import { capacityOf } from './machineCapacity';

const wide = { start: 10_000, count: 55_536 };

function ways(rate: number, parts: SnapshotParts = {}) {
  return capacityWays(snapshotOf(parts), rate);
}

function way(found: readonly CapacityWay[], kind: CapacityWay['kind']) {
  return found.find((each) => each.kind === kind);
}

describe('what a wanted rate takes', () => {
  it('is nothing where the machine carries it', () => {
    expect(ways(136)).toEqual([]);
    expect(ways(137)).not.toEqual([]);
  });

  it('begins with fewer connections and ends with the settings of Windows', () => {
    expect(ways(700).map(({ kind }) => kind)).toEqual([
      'reuse-connections',
      'server-closes-first',
      'more-source-addresses',
      'wider-range',
      'shorter-time-wait',
      'range-and-time-wait',
    ]);
  });

  it('says by how much, and whether it is enough by itself', () => {
    const found = ways(700);
    expect(way(found, 'reuse-connections')).toMatchObject({ requestsPerConnection: 6 });
    expect(way(found, 'more-source-addresses')).toMatchObject({ addresses: 6 });
    expect(way(found, 'wider-range')).toMatchObject({
      portsNeeded: 84_000,
      preset: 'widest-range',
      ports: 64_511,
      enough: false,
    });
    expect(way(found, 'shorter-time-wait')).toMatchObject({ seconds: 30, enough: false });
    expect(way(found, 'range-and-time-wait')).toMatchObject({
      preset: 'load-test-client',
      seconds: 30,
      ports: 55_536,
      enough: true,
    });
  });

  it.each([
    [400, 'load-test-client', true],
    [500, 'widest-range', true],
    [540, 'widest-range', false],
  ])('%i per second by ports alone: %s', (rate, preset, enough) => {
    expect(way(ways(rate), 'wider-range')).toMatchObject({ preset, enough });
  });

  it('leaves out what the machine has already', () => {
    const tuned = { values: { TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': wide } };
    expect(ways(1900, tuned).map(({ kind }) => kind)).toEqual([
      'reuse-connections',
      'server-closes-first',
      'more-source-addresses',
      'wider-range',
    ]);
    const widest = { start: 1025, count: 64_511 };
    const most = { values: { TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': widest } };
    expect(ways(3000, most).map(({ kind }) => kind)).not.toContain('wider-range');
  });

  it('counts what is excluded or held in the wider range as well', () => {
    const excludedPortRanges = [{ ip: 'ipv4', transport: 'tcp', start: 20_000, end: 20_999 } as const];
    const found = ways(400, { excludedPortRanges });
    expect(way(found, 'wider-range')).toMatchObject({ ports: 54_536 });
  });

  it('goes by MaxUserPort on Windows XP', () => {
    expect(way(ways(100, { windows: windowsXp }), 'wider-range')).toMatchObject({
      range: { start: 1025, count: 64_510 },
      preset: 'load-test-client',
      enough: true,
    });
  });

  it('has an answer where no port is left at all', () => {
    const excludedPortRanges = [{ ip: 'ipv4', transport: 'tcp', start: 49_152, end: 65_535 } as const];
    const found = ways(10, { excludedPortRanges });
    expect(found[0]?.kind).toBe('server-closes-first');
    expect(way(found, 'wider-range')).toMatchObject({ ports: 39_152, enough: true });
  });

  it('never calls enough what is not, and never hides that something is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 255, max: 64_511 }),
        (rate, TcpTimedWaitDelay, count) => {
          const range = { start: 65_536 - count, count };
          const values = { TcpTimedWaitDelay, 'DynamicPortRange.ipv4.tcp': range };
          const { ports, timeWaitSeconds } = capacityOf(snapshotOf({ values }));
          const found = ways(rate, { values });
          expect(found.length === 0).toBe(rate * timeWaitSeconds <= ports);
          for (const each of found) {
            if (each.kind === 'reuse-connections') {
              expect((rate / each.requestsPerConnection) * timeWaitSeconds).toBeLessThanOrEqual(ports);
              expect((rate / (each.requestsPerConnection - 1)) * timeWaitSeconds).toBeGreaterThan(ports);
            }
            if (each.kind === 'wider-range') expect(each.enough).toBe(each.ports >= each.portsNeeded);
            if (each.kind === 'shorter-time-wait') expect(each.enough).toBe(rate * each.seconds <= ports);
            if (each.kind === 'range-and-time-wait') {
              expect(each.enough).toBe(rate * each.seconds <= each.ports);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
