import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNetstat } from '../parsing/netstat';
import { excludedInside, portsIn } from './capacity';
import { heldInside, heldPortsIn, type HeldPort } from './heldPorts';

const listing = (...rows: readonly string[]) => heldPortsIn(parseNetstat(rows.join('\n')));
const shown = (held: readonly HeldPort[]) =>
  held.map(({ ip, transport, port, how }) => `${ip} ${transport} ${port} ${how}`);

describe('held ports', () => {
  it('are those that something listens on, of either family, each once', () => {
    expect(
      shown(
        listing(
          '  TCP    0.0.0.0:49664    0.0.0.0:0      LISTENING       712',
          '  TCP    127.0.0.1:49664  0.0.0.0:0      LISTENING       712',
          '  TCP    [::]:49664       [::]:0         LISTENING       712',
          '  TCP    10.0.0.5:50000   10.0.0.9:80    ESTABLISHED     4321',
          '  TCP    10.0.0.5:50001   10.0.0.9:80    TIME_WAIT       0',
          '  UDP    0.0.0.0:500      *:*                            912',
        ),
      ),
    ).toEqual(['ipv4 tcp 49664 listening', 'ipv6 tcp 49664 listening', 'ipv4 udp 500 listening']);
  });

  it('are bound ones only where no connection uses the port', () => {
    const held = listing(
      '  TCP    0.0.0.0:50000    0.0.0.0:0      BOUND           4321',
      '  TCP    10.0.0.5:50000   10.0.0.9:80    ESTABLISHED     4321',
      '  TCP    0.0.0.0:50002    0.0.0.0:0      BOUND           4321',
    );
    expect(held).toEqual([
      { ip: 'ipv4', transport: 'tcp', port: 50_002, how: 'bound', pid: 4321, process: null },
    ]);
  });

  it.each([
    ['German', '  TCP    0.0.0.0:49664   0.0.0.0:0    ABHÖREN         712'],
    ['Chinese', '  TCP    0.0.0.0:49664   0.0.0.0:0    侦听            712'],
    ['Polish, where the word is not known', '  TCP    0.0.0.0:49664   0.0.0.0:0    NASŁUCHIWANIE   712'],
  ])('are found in a listing in %s', (_language, row) => {
    expect(shown(listing(row))).toEqual(['ipv4 tcp 49664 listening']);
  });
});

describe('the arithmetic of a range', () => {
  const port = fc.integer({ min: 1025, max: 65_535 });
  const range = fc.tuple(port, port).map(([a, b]) => ({ start: Math.min(a, b), count: Math.abs(a - b) + 1 }));
  const block = fc.tuple(port, fc.integer({ min: 0, max: 3000 })).map(([start, more]) => ({
    ip: 'ipv4' as const,
    transport: 'tcp' as const,
    start,
    end: Math.min(65_535, start + more),
  }));
  const held = port.map((each): HeldPort => ({
    ip: 'ipv4',
    transport: 'tcp',
    port: each,
    how: 'listening',
    pid: null,
    process: null,
  }));

  it('counts every port once: as excluded, held or usable', () => {
    fc.assert(
      fc.property(
        range,
        fc.array(block, { maxLength: 12 }),
        fc.array(held, { maxLength: 40 }),
        (r, blocks, h) => {
          const excluded = excludedInside(r, blocks, 'ipv4', 'tcp');
          const inside = heldInside(r, h, excluded, 'ipv4', 'tcp');
          const isExcluded = (each: number) => blocks.some(({ start, end }) => each >= start && each <= end);
          const all = Array.from({ length: r.count }, (_, index) => r.start + index);
          const heldAlone = all.filter((each) => !isExcluded(each) && h.some((one) => one.port === each));
          expect(portsIn(excluded)).toBe(all.filter(isExcluded).length);
          expect(inside.map((each) => each.port)).toEqual(heldAlone);
          expect(r.count - portsIn(excluded) - inside.length).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});
