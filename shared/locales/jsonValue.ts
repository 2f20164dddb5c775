import type { TFunction } from 'i18next';
import { isUnreadable, type CurrentValue } from '../domain/value';
import { unreadableMessage } from './messages';

/** A value as the JSON has it: the reason why something is unreadable in words. */
export function jsonValue(t: TFunction, value: CurrentValue): unknown {
  return isUnreadable(value) ? { unreadable: unreadableMessage(t, value.unreadable) } : value;
}
