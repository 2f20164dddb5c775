import { describe, expect, it } from 'vitest';
import type { Connection } from '../../shared/domain/connection';
import type { ConnectionSelection } from '../../shared/domain/connections/connectionQuery';
import { row, timeWait } from '../../shared/domain/connections/fixtures/rows';
import { err, ok } from '../../shared/result';
import { ConnectionMonitor, type ConnectionSource, type MonitorView } from './connectionMonitor';
import { HandClock } from './fixtures/handClock';

const all: ConnectionSelection = {
  search: '',
  port: null,
  states: [],
  sort: { by: 'local', descending: false },
};
const failure = { code: 'timeout', subject: 'netstat.exe', detail: 'stopped' } as const;

interface Rig {
  readonly clock: HandClock;
  readonly monitor: ConnectionMonitor;
  readonly views: MonitorView[];
  /** How often the connections, the names and the range were read. */
  readonly reads: { connections: number; names: number; range: number };
  /** What the next look meets. */
  rows: readonly Connection[];
  tookMs: number;
  fails: boolean;
}

function rig(isLive = true): Rig {
  const clock = new HandClock();
  const views: MonitorView[] = [];
  const reads = { connections: 0, names: 0, range: 0 };
  const source: ConnectionSource = {
    isLive,
    connections: {
      read() {
        reads.connections += 1;
        clock.pass(set.tookMs);
        return Promise.resolve(set.fails ? err(failure) : ok(set.rows));
      },
      processNames() {
        reads.names += 1;
        return Promise.resolve(new Map([[4321, 'java.exe']]));
      },
    },
    dynamicPorts() {
      reads.range += 1;
      return Promise.resolve({ range: { start: 50_000, count: 100 }, excluded: [] });
    },
  };
  const monitor = new ConnectionMonitor(source, clock, (view) => views.push(view));
  const set: Rig = { clock, monitor, views, reads, rows: [row()], tookMs: 0, fails: false };
  return set;
}

describe('the monitor of connections', () => {
  it('looks at once when it is started, and then each second', async () => {
    const set = rig();
    expect(set.reads.connections).toBe(0);
    set.monitor.start();
    await set.clock.advance(0);
    expect(set.views.at(-1)).toMatchObject({
      status: 'live',
      sequence: 1,
      sample: { total: 1 },
      failure: null,
    });
    await set.clock.advance(3000);
    expect(set.reads.connections).toBe(4);
    expect(set.views.at(-1)).toMatchObject({ sequence: 4, pace: { everyMs: 1000, tookMs: 0 } });
  });

  it('lets those who ask for a page go first after each 5,000 rows, and loses none of them', async () => {
    const set = rig();
    set.rows = Array.from({ length: 12_000 }, (_, index) => row({ localPort: index + 1 }));
    set.monitor.start();
    await set.clock.advance(0);
    expect(set.clock.turns).toBe(3);
    expect(set.monitor.page(all, 11_900, 200)).toMatchObject({ matching: 12_000 });
    expect(set.monitor.page(all, 11_900, 200).rows.at(-1)).toMatchObject({ local: { port: 12_000 } });
    expect(set.views.at(-1)).toMatchObject({ sample: { total: 12_000 } });
  });

  it('looks no more once it is stopped, and keeps what it saw', async () => {
    const set = rig();
    set.monitor.start();
    await set.clock.advance(2000);
    set.monitor.stop();
    await set.clock.advance(10_000);
    expect(set.reads.connections).toBe(3);
    expect(set.monitor.points(60_000, 100)).toHaveLength(3);
    set.monitor.start();
    await set.clock.advance(0);
    expect(set.reads.connections).toBe(4);
    expect(set.monitor.points(60_000, 100)).toHaveLength(4);
  });

  it('does not look twice at a time when it is stopped and started meanwhile', async () => {
    const set = rig();
    set.monitor.start();
    set.monitor.stop();
    set.monitor.start();
    await set.clock.advance(0);
    expect(set.reads.connections).toBe(1);
    await set.clock.advance(1000);
    expect(set.reads.connections).toBe(2);
  });

  it('stands still while it is paused', async () => {
    const set = rig();
    set.monitor.start();
    await set.clock.advance(0);
    set.monitor.pause(true);
    set.rows = [];
    await set.clock.advance(10_000);
    expect(set.reads.connections).toBe(1);
    expect(set.views.at(-1)).toMatchObject({ status: 'paused', sample: { total: 1 } });
    expect(set.monitor.page(all, 0, 100).matching).toBe(1);
    set.monitor.pause(false);
    await set.clock.advance(0);
    expect(set.views.at(-1)).toMatchObject({ status: 'live', sample: { total: 0 } });
  });

  it('rests as long as a look took, and says so', async () => {
    const set = rig();
    set.tookMs = 2000;
    set.monitor.start();
    await set.clock.advance(0);
    expect(set.views.at(-1)?.pace).toEqual({ tookMs: 2000, everyMs: 4000 });
    await set.clock.advance(1999);
    expect(set.reads.connections).toBe(1);
    await set.clock.advance(1);
    expect(set.reads.connections).toBe(2);
  });

  it('shows what it saw before where a look fails, says why, and tries less and less often', async () => {
    const set = rig();
    set.monitor.start();
    await set.clock.advance(0);
    set.fails = true;
    await set.clock.advance(1000);
    expect(set.views.at(-1)).toMatchObject({ failure, sequence: 1, sample: { total: 1 } });
    await set.clock.advance(60_000);
    expect(set.reads.connections).toBeLessThan(14);
    set.fails = false;
    await set.clock.advance(30_000);
    expect(set.views.at(-1)).toMatchObject({ failure: null, pace: { everyMs: 1000 } });
  });

  it('reads a capture once, however often it is shown', async () => {
    const set = rig(false);
    set.monitor.start();
    await set.clock.advance(5000);
    set.monitor.stop();
    set.monitor.start();
    await set.clock.advance(5000);
    expect(set.reads.connections).toBe(1);
    expect(set.views.at(-1)).toMatchObject({ status: 'still', forecast: { kind: 'unknown' } });
  });

  it('tells at once what it has when it is shown again', async () => {
    const set = rig(false);
    set.monitor.start();
    await set.clock.advance(0);
    set.monitor.stop();
    set.views.length = 0;
    set.monitor.start();
    expect(set.views).toMatchObject([{ status: 'still', sequence: 1 }]);
  });

  it('forecasts the end of the ports from the samples', async () => {
    const set = rig();
    set.monitor.start();
    for (let used = 0; used <= 50; used += 10) {
      set.rows = Array.from({ length: used }, (_, index) => timeWait(50_000 + index));
      await set.clock.advance(1000);
    }
    expect(set.views.at(-1)?.forecast).toMatchObject({ kind: 'growing' });
    expect(set.views.at(-1)?.sample?.ports).toMatchObject({ usable: 100, used: 50 });
  });

  it('names programs, asks for names only when there is a new one, and infers the owner in TIME_WAIT', async () => {
    const set = rig();
    set.monitor.start();
    await set.clock.advance(10_000);
    expect(set.reads.names).toBe(1);
    set.rows = [timeWait(50_000)];
    await set.clock.advance(1000);
    expect(set.monitor.page(all, 0, 100).rows).toMatchObject([
      { pid: 0, owner: { pid: 4321, name: 'java.exe', inferred: true } },
    ]);
    set.rows = [row({ pid: 99 })];
    await set.clock.advance(1000);
    expect(set.reads.names).toBe(2);
  });

  it('asks for the range twice a minute', async () => {
    const set = rig();
    set.monitor.start();
    await set.clock.advance(61_000);
    expect(set.reads.range).toBe(3);
  });

  it('gives a page of 65,535 rows, and how many there are', async () => {
    const set = rig();
    set.rows = Array.from({ length: 65_535 }, (_, index) => timeWait(index + 1));
    set.monitor.start();
    await set.clock.advance(0);
    const page = set.monitor.page({ ...all, states: ['TIME_WAIT'] }, 65_500, 100);
    expect(page.matching).toBe(65_535);
    expect(page.rows.map(({ local }) => local.port).slice(-1)).toEqual([65_535]);
    expect(page.rows).toHaveLength(35);
  });
});
