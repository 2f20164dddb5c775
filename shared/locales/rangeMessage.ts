import type { TFunction } from 'i18next';
import type { ParameterUnit } from '../domain/parameter';
import type { EffectiveRange } from '../domain/scan';

/** What a parameter takes: `30 to 300 s`, `one of 0, 1`, `START+COUNT with ...`. */
export function rangeMessage(t: TFunction, range: EffectiveRange, unit: ParameterUnit): string {
  if ('values' in range) return t('validation.range.choice', { values: range.values.join(', ') });
  if ('startMin' in range) return t('validation.range.ports', { ...range });
  const { min, max, step } = range;
  const suffix = t(`validation.range.unit.${suffixOf(unit)}`);
  return step === undefined
    ? t('validation.range.number', { min, max, unit: suffix })
    : t('validation.range.stepped', { min, max, step, unit: suffix });
}

/** Units that add something to a bare number. */
const suffixed = ['seconds', 'milliseconds', 'bytes', 'segments', 'hops', 'ticks-100ms'] as const;

function suffixOf(unit: ParameterUnit): (typeof suffixed)[number] | 'none' {
  return suffixed.find((candidate) => candidate === unit) ?? 'none';
}
