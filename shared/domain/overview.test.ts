import { describe, expect, it } from 'vitest';
import { snapshotOf, windows11, windows7, windowsXp } from './fixtures/machineSnapshot';
import { guideFigures, machineOverview } from './overview';
import type { Role } from './role';

const loadTestClient: Role = { kind: 'builtin', id: 'load-test-client' };

describe('machineOverview', () => {
  it('says of an untouched Windows 11 what it sustains and what the preset would make of it', () => {
    const { capacity, loadTest } = machineOverview(snapshotOf(), loadTestClient);
    expect(capacity.connectionsPerSecond).toBe(136.5);
    expect(loadTest?.before).toEqual(capacity);
    expect(loadTest?.worksNow.connectionsPerSecond).toBe(462.8);
    expect(loadTest?.afterRestart.connectionsPerSecond).toBe(1851.2);
  });

  it('counts what differs from the role, and nothing once it is as the role wants it', () => {
    const before = machineOverview(snapshotOf(), loadTestClient).differs;
    const tuned = snapshotOf({ values: { TcpTimedWaitDelay: 30 } });
    expect(before).toBeGreaterThan(0);
    expect(machineOverview(tuned, loadTestClient).differs).toBe(before - 1);
    expect(machineOverview(snapshotOf(), { kind: 'builtin', id: 'windows-defaults' }).differs).toBe(0);
  });

  it('forecasts for Windows XP, whose range ends at MaxUserPort', () => {
    const { loadTest } = machineOverview(snapshotOf({ windows: windowsXp }), loadTestClient);
    expect(loadTest?.afterRestart.range).toEqual({ start: 1025, count: 64_510 });
  });
});

describe('guideFigures', () => {
  it.each([
    ['Windows 11', windows11],
    ['Windows 7', windows7],
  ])('most of what the guides say does nothing on %s', (_, windows) => {
    const { values, ignored } = guideFigures(windows);
    expect(values).toBe(18);
    expect(ignored).toBeGreaterThan(values / 3);
  });

  it('all but nothing is ignored on the Windows that they were written for', () => {
    expect(guideFigures(windowsXp).ignored).toBeLessThan(2);
  });
});
