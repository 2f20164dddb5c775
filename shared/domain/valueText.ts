import type { ParameterUnit } from './parameter';
import { endOfRange, formatPortRange, isPortRange, type ParameterValue } from './value';

/** As the command line takes it: `30`, `enabled`, `10000+55536`. */
export function shortValue(value: ParameterValue): string {
  return isPortRange(value) ? formatPortRange(value) : String(value);
}

/** As regedit shows it beside the decimal number: `0x1E`. */
export function hexText(value: number): string {
  return `0x${value.toString(16).toUpperCase()}`;
}

/** With what people check it against: `30 (0x1E)`, `10000+55536 (10000-65535)`, `enabled`. */
export function detailedValue(value: ParameterValue): string {
  if (isPortRange(value)) return `${shortValue(value)} (${value.start}-${endOfRange(value)})`;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? `${value} (${hexText(value)})`
    : shortValue(value);
}

export type DurationUnit = 'hours' | 'minutes' | 'seconds' | 'milliseconds';

export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

const millisecondsPer = { hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const;

/**
 * A time in the largest unit of which it is a whole number, if that is another than its own: 1800000 ms is 30
 * minutes, 120 s is 2 minutes. Null where there is nothing to say better.
 */
export function readableDuration(value: ParameterValue, unit: ParameterUnit): Duration | null {
  if (typeof value !== 'number' || value <= 0) return null;
  const milliseconds = millisecondsOf(value, unit);
  if (milliseconds === null) return null;
  for (const larger of ['hours', 'minutes', 'seconds'] as const) {
    if (larger === unit) return null;
    if (milliseconds % millisecondsPer[larger] === 0) {
      return { amount: milliseconds / millisecondsPer[larger], unit: larger };
    }
  }
  return unit === 'ticks-100ms' ? { amount: milliseconds, unit: 'milliseconds' } : null;
}

function millisecondsOf(value: number, unit: ParameterUnit): number | null {
  if (unit === 'milliseconds') return value;
  if (unit === 'seconds') return value * 1000;
  return unit === 'ticks-100ms' ? value * 100 : null;
}
