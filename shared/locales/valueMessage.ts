import type { TFunction } from 'i18next';
import type { ParameterUnit } from '../domain/parameter';
import { isUnreadable, type CurrentValue } from '../domain/value';
import { detailedValue, readableDuration } from '../domain/valueText';
import { unreadableMessage } from './messages';

/** A value for people: `1800000 (0x1B7740) = 30 min`, `10000+55536 (10000-65535)`, absence and reasons in words. */
export function valueMessage(t: TFunction, value: CurrentValue, unit: ParameterUnit): string {
  if (value === null) return t('vocabulary.value.absent');
  if (isUnreadable(value)) {
    return t('vocabulary.value.unreadable', { reason: unreadableMessage(t, value.unreadable) });
  }
  const duration = readableDuration(value, unit);
  if (duration === null) return detailedValue(value);
  const { amount, unit: readable } = duration;
  return `${detailedValue(value)} = ${t(`vocabulary.duration.${readable}`, { amount })}`;
}
