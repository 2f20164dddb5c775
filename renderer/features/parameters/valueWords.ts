import type { TFunction } from 'i18next';
import type { ParameterUnit } from '../../../shared/domain/parameter';
import { endOfRange, isPortRange, isUnreadable, type CurrentValue } from '../../../shared/domain/value';
import { readableDuration, shortValue } from '../../../shared/domain/valueText';

export interface ValueWords {
  /** The figure as Windows has it, with its unit: `300000 ms`, `49152–65535`, `enabled`. */
  readonly figure: string;
  /** What the figure amounts to, where that says more: `5 min`, `16384 ports`. */
  readonly meaning: string | null;
}

/** Units that people read with the figure; the others (segments, hops, counts) are said by the parameter's summary. */
const unitsShown = [
  'seconds',
  'milliseconds',
  'bytes',
  'ticks-100ms',
] as const satisfies readonly ParameterUnit[];

/** The unit as it stands behind a figure; empty where people do not read one with it. */
export function unitSuffix(t: TFunction, unit: ParameterUnit): string {
  const shown = unitsShown.find((candidate) => candidate === unit);
  return shown === undefined ? '' : t(`validation.range.unit.${shown}`);
}

/** How a value reads; null and unreadable values have words too, but no meaning. */
export function valueWords(t: TFunction, value: CurrentValue, unit: ParameterUnit): ValueWords {
  if (value === null) return { figure: t('vocabulary.value.absent'), meaning: null };
  if (isUnreadable(value)) return { figure: t('vocabulary.status.unreadable'), meaning: null };
  if (isPortRange(value)) {
    return {
      figure: `${String(value.start)}–${String(endOfRange(value))}`,
      meaning: t('ui.value.ports', { count: value.count }),
    };
  }
  const suffix = typeof value === 'number' ? unitSuffix(t, unit) : '';
  const duration = readableDuration(value, unit);
  return {
    figure: `${shortValue(value)}${suffix}`,
    meaning:
      duration === null ? null : t(`vocabulary.duration.${duration.unit}`, { amount: duration.amount }),
  };
}

/** The same in one piece: `300000 ms (5 min)`. */
export function valueSentence(t: TFunction, value: CurrentValue, unit: ParameterUnit): string {
  const { figure, meaning } = valueWords(t, value, unit);
  return meaning === null ? figure : `${figure} (${meaning})`;
}
