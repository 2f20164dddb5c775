import type { ParameterValue, TargetValue, CurrentValue } from '../../shared/domain/value';
import { isPortRange } from '../../shared/domain/value';
import { dwordValue } from './registryValue';
import type { StoredReading } from './storedReading';
import { isUnreadableState, stateOfDword, type StoredState } from './storedState';

/** What people see of a stored state. */
export function valueOfState(state: StoredState): CurrentValue {
  switch (state.kind) {
    case 'absent':
      return null;
    case 'registry':
      return dwordValue({ type: state.type, data: Buffer.from(state.data, 'hex') });
    case 'range':
      return { start: state.start, count: state.count };
    case 'global':
      return state.value;
    case 'unknown':
      return { unreadable: { kind: 'not-in-export' } };
  }
}

/** What has to be stored for a target value: a registry DWORD, or a netsh range or word. */
export function stateOfTarget(target: TargetValue, isRegistry: boolean): StoredState {
  if (target === null) return { kind: 'absent' };
  return isRegistry && typeof target === 'number' ? stateOfDword(target) : stateOfNetsh(target);
}

function stateOfNetsh(value: ParameterValue): StoredState {
  return isPortRange(value)
    ? { kind: 'range', start: value.start, count: value.count }
    : { kind: 'global', value };
}

export function valueIn(reading: StoredReading, id: string): CurrentValue {
  const state = reading.state(id);
  return isUnreadableState(state) ? state : valueOfState(state);
}
