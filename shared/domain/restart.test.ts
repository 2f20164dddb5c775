import { describe, expect, it } from 'vitest';
import { isRestartedSince, waitsForRestart } from './restart';

const hour = 3_600_000;
const boot = Date.UTC(2026, 0, 5, 8);
const write = boot + 2 * hour;
const nextBoot = boot + 24 * hour;

describe('a restart since a write', () => {
  it.each([
    ['has happened with a later boot', write, boot, nextBoot, true],
    ['has not with the same boot', write, boot, boot, false],
    ['has not after a shutdown with Fast Startup, which keeps the boot time', write, boot, boot + 900, false],
    ['has not where the clock was set forward by an hour', write, boot, boot + hour, false],
    ['has not where the clock was set back', write, boot, boot - hour, false],
    [
      'has happened with a boot past the write where the boot of then is not known',
      write,
      null,
      nextBoot,
      true,
    ],
    ['has not with a boot ahead of the write where the boot of then is not known', write, null, boot, false],
  ] as const)('%s', (_, at, bootTime, now, expected) => {
    expect(isRestartedSince({ at, bootTime }, now)).toBe(expected);
  });
});

describe('waiting for a restart', () => {
  const applied = { at: write, bootTime: boot };
  const timeWait = { id: 'TcpTimedWaitDelay', isUndone: false };
  const range = { id: 'DynamicPortRange.ipv4.tcp', isUndone: false };
  const misspelt = { id: 'TcpMaxConnectRetransmisstions', isUndone: false };
  const undone = [{ ...timeWait, isUndone: true }];

  it.each([
    ['a registry value that was just written', { applied, undone: null, changes: [timeWait] }, boot, true],
    ['the same after a restart', { applied, undone: null, changes: [timeWait] }, nextBoot, false],
    ['a port range, which acts at once', { applied, undone: null, changes: [range] }, boot, false],
    ['both together', { applied, undone: null, changes: [range, timeWait] }, boot, true],
    ['a misspelt value, which nothing reads', { applied, undone: null, changes: [misspelt] }, boot, false],
    [
      'what was undone ahead of any restart',
      { applied, undone: { at: write + hour, bootTime: boot }, changes: undone },
      boot,
      false,
    ],
    [
      'what was undone after a restart',
      { applied, undone: { at: nextBoot + hour, bootTime: nextBoot }, changes: undone },
      nextBoot,
      true,
    ],
    [
      'the same after one more',
      { applied, undone: { at: nextBoot + hour, bootTime: nextBoot }, changes: undone },
      nextBoot + 24 * hour,
      false,
    ],
    ['a file', { applied, undone: null, changes: [timeWait] }, null, null],
  ] as const)('%s', (_, entry, bootTime, expected) => {
    expect(waitsForRestart(entry, bootTime)).toBe(expected);
  });
});
