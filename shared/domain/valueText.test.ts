import { describe, expect, it } from 'vitest';
import type { ParameterUnit } from './parameter';
import type { ParameterValue } from './value';
import { detailedValue, readableDuration, shortValue } from './valueText';

describe('a value as text', () => {
  it.each<[ParameterValue, string, string]>([
    [30, '30', '30 (0x1E)'],
    [65534, '65534', '65534 (0xFFFE)'],
    [0xffffffff, '4294967295', '4294967295 (0xFFFFFFFF)'],
    [{ start: 10000, count: 55536 }, '10000+55536', '10000+55536 (10000-65535)'],
    ['enabled', 'enabled', 'enabled'],
  ])('%j is short %s and in full %s', (value, short, detailed) => {
    expect(shortValue(value)).toBe(short);
    expect(detailedValue(value)).toBe(detailed);
  });

  it.each<[ParameterValue, ParameterUnit, string | null]>([
    [1_800_000, 'milliseconds', '30 minutes'],
    [7_200_000, 'milliseconds', '2 hours'],
    [1000, 'milliseconds', '1 seconds'],
    [1500, 'milliseconds', null],
    [120, 'seconds', '2 minutes'],
    [30, 'seconds', null],
    [86_400, 'seconds', '24 hours'],
    [2, 'ticks-100ms', '200 milliseconds'],
    [0, 'milliseconds', null],
    [64, 'hops', null],
    ['normal', 'token', null],
  ])('%j in %s reads as %s', (value, unit, expected) => {
    const duration = readableDuration(value, unit);
    expect(duration === null ? null : `${duration.amount} ${duration.unit}`).toBe(expected);
  });
});
