import type { CurrentValue } from '../../shared/domain/value';
import { dwordOf, formatRegistryData, registryTypeName } from '../../shared/parsing/regFile/valueText';
import type { RawRegistryValue } from '../machine/machine';

/** What is shown of a value that is not a DWORD; its bytes are kept whole wherever it has to be put back. */
const longestShown = 200;

function clipped(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

/** What people see of a registry value: a DWORD is its number, any other type is unreadable with type and data. */
export function dwordValue(value: Pick<RawRegistryValue, 'type' | 'data'>): CurrentValue {
  const type = registryTypeName(value.type);
  return (
    dwordOf(value) ?? { unreadable: { kind: 'wrong-type', type, data: clipped(formatRegistryData(value)) } }
  );
}
