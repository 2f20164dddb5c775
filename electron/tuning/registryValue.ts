import type { CurrentValue } from '../../shared/domain/value';
import { dwordOf, formatRegistryData, registryTypeName } from '../../shared/parsing/regFile/valueText';
import type { RawRegistryValue } from '../machine/machine';

/** What people see of a registry value: a DWORD is its number, any other type is unreadable with type and data. */
export function dwordValue(value: Pick<RawRegistryValue, 'type' | 'data'>): CurrentValue {
  const type = registryTypeName(value.type);
  return dwordOf(value) ?? { unreadable: { kind: 'wrong-type', type, data: formatRegistryData(value) } };
}
