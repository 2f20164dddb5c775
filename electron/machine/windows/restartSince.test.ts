import { describe, expect, it } from 'vitest';
import { restartSince } from './restartSince';

const minute = 60_000;
const writtenAt = Date.parse('2026-01-05T12:00:00Z');
const before = writtenAt - 60 * minute;
const after = writtenAt + 60 * minute;

describe('a restart since a value was written', () => {
  it.each([
    ['is seen by a later boot', { bootTime: after, bootTimeThen: before }, 'restarted'],
    [
      'is seen by a later boot even if the clock was set back meanwhile',
      { bootTime: writtenAt - minute, bootTimeThen: before },
      'restarted',
    ],
    ['has not happened with the boot of then', { bootTime: before, bootTimeThen: before }, 'not-restarted'],
    [
      'has not happened if the boot time only drifted',
      { bootTime: before + 20_000, bootTimeThen: before },
      'not-restarted',
    ],
    [
      'needs more than a shutdown with Fast Startup',
      { bootTime: before, bootTimeThen: before, fastStartup: true },
      'not-restarted-fast-startup',
    ],
    ['is unknown without a boot time', { bootTime: null, bootTimeThen: before }, 'unknown'],
    ['is seen by a boot after the write', { bootTime: after, bootTimeThen: null }, 'restarted'],
    [
      'has not happened with a boot before the write',
      { bootTime: before, bootTimeThen: null },
      'not-restarted',
    ],
    ['is unknown if the boot may be either', { bootTime: writtenAt + 10_000, bootTimeThen: null }, 'unknown'],
  ] as const)('%s', (_, evidence, expected) => {
    expect(restartSince({ fastStartup: null, ...evidence, writtenAt })).toBe(expected);
  });
});
