import { describe, expect, it } from 'vitest';
import { parseNetstat } from '../../parsing/netstat';
import type { ExcludedPortRange } from '../snapshot';
import type { EventReading } from '../tcpipEvents';
import { examine, type ExaminationFinding } from './examination';
import { portUseOf } from './portUse';

const range = { start: 49_152, count: 16_384 };

interface Rows {
  readonly from?: number;
  readonly count: number;
  readonly state: string;
  readonly pid?: number;
  readonly remote?: string;
}

/** Rows as a listing has them, a port each from `from` on. */
function rows({ from = 49_152, count, state, pid = 0, remote = '10.0.0.9:80' }: Rows): string {
  const far = state === 'LISTENING' || state === 'BOUND' ? '0.0.0.0:0' : remote;
  return Array.from(
    { length: count },
    (_, index) => `  TCP    10.0.0.5:${from + index}   ${far}   ${state}   ${pid}`,
  ).join('\n');
}

interface Scene {
  readonly now: readonly Rows[];
  readonly earlier?: readonly Rows[];
  readonly excluded?: readonly (readonly [number, number])[];
  readonly events?: EventReading;
  readonly timeWaitSeconds?: number;
}

function examined({ now, earlier, excluded = [], events, timeWaitSeconds = 120 }: Scene) {
  const exclusions = excluded.map(([start, end]): ExcludedPortRange => ({
    ip: 'ipv4',
    transport: 'tcp',
    start,
    end,
  }));
  const use = (all: readonly Rows[]) => portUseOf(parseNetstat(all.map(rows).join('\n')), range, exclusions);
  return examine({
    facts: {
      range,
      rangeBasis: 'read',
      excludedPorts: excluded.reduce((sum, [start, end]) => sum + end - start + 1, 0),
      timeWaitSeconds,
    },
    earlier: earlier === undefined ? null : use(earlier),
    now: use(now),
    seconds: 3,
    events: events ?? { state: 'read', counts: [] },
  });
}

const at = '2026-11-26T20:00:00.000Z';
const logged = (...ids: readonly (4227 | 4231)[]): EventReading => ({
  state: 'read',
  counts: ids.map((id) => ({ id, count: 3, last: at })),
});
const timeWait = (count: number, own: Partial<Rows> = {}): Rows => ({ count, state: 'TIME_WAIT', ...own });
const closeWait = (count: number, pid = 4321, own: Partial<Rows> = {}): Rows => ({
  count,
  state: 'CLOSE_WAIT',
  pid,
  ...own,
});

describe('the finding of an examination', () => {
  it.each<[string, Scene, ExaminationFinding, string]>([
    ['an idle machine', { now: [timeWait(40)] }, 'not-the-cause', 'unknown'],
    ['a busy machine with room', { now: [timeWait(12_000)] }, 'not-the-cause', 'unknown'],
    ['one destination', { now: [timeWait(16_000)] }, 'destination-saturated', 'port-exhaustion'],
    [
      'one destination that holds most',
      {
        now: [timeWait(9000), timeWait(6500, { from: 58_200, remote: '10.0.0.8:80' })],
      },
      'destination-saturated',
      'port-exhaustion',
    ],
    [
      'several destinations',
      {
        now: ['10.0.0.7:80', '10.0.0.8:80', '10.0.0.9:80'].map((remote, index) =>
          timeWait(5200, { from: 49_152 + index * 5200, remote }),
        ),
      },
      'out-of-ports',
      'port-exhaustion',
    ],
    [
      'listeners on every port',
      { now: [{ count: 16_000, state: 'LISTENING', pid: 8 }] },
      'out-of-ports',
      'port-exhaustion',
    ],
    [
      'event 4231, whoever holds the ports now',
      { now: [timeWait(16_000)], events: logged(4231) },
      'out-of-ports',
      'port-exhaustion',
    ],
    [
      'event 4227 earlier today and one destination',
      { now: [timeWait(500)], events: logged(4227) },
      'destination-saturated',
      'port-exhaustion',
    ],
    [
      'event 4227 and nothing left to see',
      { now: [], events: logged(4227) },
      'out-of-ports',
      'port-exhaustion',
    ],
    ['many CLOSE_WAIT of one program', { now: [closeWait(400)] }, 'leak', 'unknown'],
    ['CLOSE_WAIT that fills the range', { now: [closeWait(16_000)] }, 'leak', 'port-exhaustion'],
    [
      'CLOSE_WAIT on the port of a server',
      { now: [closeWait(1, 9), ...Array.from({ length: 300 }, () => closeWait(1, 9, { from: 8080 }))] },
      'leak',
      'unknown',
    ],
    ['few CLOSE_WAIT that grow', { earlier: [closeWait(40)], now: [closeWait(60)] }, 'leak', 'unknown'],
    [
      'few CLOSE_WAIT that stay',
      { earlier: [closeWait(60)], now: [closeWait(60)] },
      'not-the-cause',
      'unknown',
    ],
    [
      'CLOSE_WAIT of many programs',
      { now: Array.from({ length: 20 }, (_, pid) => closeWait(30, pid + 10, { from: 49_200 + pid * 30 })) },
      'not-the-cause',
      'unknown',
    ],
    [
      'many CLOSE_WAIT that get fewer',
      { earlier: [closeWait(900)], now: [closeWait(500)] },
      'not-the-cause',
      'unknown',
    ],
    ['bound sockets', { now: [{ count: 500, state: 'BOUND', pid: 77 }] }, 'leak', 'unknown'],
    [
      'a leak beside many more in TIME_WAIT',
      { now: [closeWait(400), timeWait(15_800, { from: 49_600 })] },
      'destination-saturated',
      'port-exhaustion',
    ],
    [
      'exclusions without which there was room',
      { now: [timeWait(9000)], excluded: [[58_200, 65_000]] },
      'range-excluded',
      'range-excluded',
    ],
    [
      'exclusions of a quarter on an idle machine',
      { now: [timeWait(40)], excluded: [[50_000, 54_095]] },
      'range-excluded',
      'range-excluded',
    ],
    [
      'the usual blocks of Hyper-V',
      { now: [timeWait(40)], excluded: [[50_000, 50_299]] },
      'not-the-cause',
      'unknown',
    ],
  ])('of %s', (_what, scene, finding, verdict) => {
    expect(examined(scene)).toMatchObject({ finding, verdict });
  });

  it('rests on figures', () => {
    expect(examined({ now: [timeWait(16_000)], excluded: [[65_476, 65_535]] }).reasons).toEqual([
      { code: 'ports-used', used: 16_000, usable: 16_324, timeWait: 16_000 },
      { code: 'top-destination', address: '10.0.0.9', port: 80, ports: 16_000 },
      { code: 'range-cut', excluded: 60, count: 16_384 },
      { code: 'no-events' },
      { code: 'one-moment' },
    ]);
    expect(examined({ earlier: [closeWait(40)], now: [closeWait(60)] }).reasons).toContainEqual({
      code: 'sockets-grow',
      kind: 'close-wait',
      pid: 4321,
      process: null,
      count: 60,
      from: 40,
      seconds: 3,
    });
  });

  it('names the events that were met, and says where nobody looked', () => {
    const { codes, reasons } = examined({ now: [], events: logged(4227, 4231) });
    expect(codes).toEqual([4227, 4231]);
    expect(reasons).toContainEqual({ code: 'event', id: 4231, count: 3, last: at });
    expect(examined({ now: [], events: { state: 'unreadable' } }).reasons).toContainEqual({
      code: 'events-unknown',
      state: 'unreadable',
    });
  });

  it('advises fewer connections before tuning, and no tuning that is in place', () => {
    expect(examined({ now: [timeWait(16_000)] }).advice).toEqual([
      'reuse-connections',
      'more-source-addresses',
      'more-remote-endpoints',
      'widen-port-range',
      'shorten-time-wait',
      'prove-it',
    ]);
    expect(examined({ now: [timeWait(16_000)], timeWaitSeconds: 30 }).advice).not.toContain(
      'shorten-time-wait',
    );
    expect(examined({ now: [closeWait(400)] }).advice).toEqual(['find-the-holder', 'close-the-leak']);
  });
});

describe('the use of the ports', () => {
  it('counts a port once, and none outside of the range or excluded from it', () => {
    const listing = [
      '  TCP    10.0.0.5:50000   10.0.0.9:80    WARTEND          0',
      '  TCP    10.0.0.6:50000   10.0.0.9:80    WARTEND          0',
      '  TCP    10.0.0.5:445     10.0.0.9:51000 HERGESTELLT      4',
      '  TCP    10.0.0.5:50010   10.0.0.9:80    HERGESTELLT      4321',
      '  TCP    10.0.0.5:50020   10.0.0.9:80    HERGESTELLT      4321',
      '  UDP    0.0.0.0:50030    *:*                             912',
    ].join('\n');
    const use = portUseOf(parseNetstat(listing), range, [
      { ip: 'ipv4', transport: 'tcp', start: 50_020, end: 50_029 },
    ]);
    expect(use).toMatchObject({
      used: 2,
      timeWait: 1,
      destinations: [{ address: '10.0.0.9', port: 80, ports: 2, timeWait: 2 }],
    });
  });
});
