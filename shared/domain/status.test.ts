import { describe, expect, it } from 'vitest';
import { statusOf, type StatusInput } from './status';

const unreadable = { unreadable: { kind: 'not-in-export' } } as const;
const range = { start: 49152, count: 16384 };

describe('the status of a value', () => {
  it.each<[string, StatusInput, string]>([
    [
      'unreadable, whatever the role says',
      { current: unreadable, default: 120, recommended: null },
      'unreadable',
    ],
    ['the value that the role wants', { current: 30, default: 120, recommended: 30 }, 'matches'],
    ['another than the role wants', { current: 60, default: 120, recommended: 30 }, 'differs'],
    ['absent, where the role wants it absent', { current: null, default: 120, recommended: null }, 'matches'],
    [
      'absent, where the role wants the default',
      { current: null, default: 120, recommended: 120 },
      'matches',
    ],
    ['absent, where the role wants a value', { current: null, default: 120, recommended: 30 }, 'differs'],
    [
      'the default spelt out, where the role wants it absent',
      { current: 120, default: 120, recommended: null },
      'differs',
    ],
    [
      'absent, where the role says nothing',
      { current: null, default: 120, recommended: undefined },
      'default',
    ],
    [
      'the default, where the role says nothing',
      { current: { ...range }, default: range, recommended: undefined },
      'default',
    ],
    [
      'another value, where the role says nothing',
      { current: 60, default: 120, recommended: undefined },
      'custom',
    ],
    ['zero, where no default is known', { current: 0, default: null, recommended: undefined }, 'custom'],
  ])('of one that is %s', (_name, input, status) => {
    expect(statusOf(input)).toBe(status);
  });
});
