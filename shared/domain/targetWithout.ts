import { parameterById } from '../catalogue/catalogue';
import { interfaceInstanceId, parseInstanceId } from './instanceId';
import type { PlanTarget } from './plan';
import { isConnected } from './recommendation';
import type { MachineSnapshot } from './snapshot';
import type { TargetValue } from './value';

/**
 * A target less some ids. `Name@*` stands for every adapter with an address: where single ones of them are left out,
 * the others are named.
 */
export function targetWithout(
  { adapters }: Pick<MachineSnapshot, 'adapters'>,
  target: PlanTarget,
  ids: readonly string[],
): PlanTarget {
  const left = new Set(ids);
  if (left.size === 0) return target;
  const named = new Set(target.values.keys());
  const values = new Map<string, TargetValue>();
  for (const [id, value] of target.values) {
    if (left.has(id)) continue;
    const parts = parseInstanceId(id);
    if (parts?.adapter !== '*' || parameterById(parts.parameterId) === null) {
      values.set(id, value);
      continue;
    }
    for (const { guid } of adapters.filter(isConnected)) {
      const instance = interfaceInstanceId(parts.parameterId, guid);
      if (!left.has(instance) && !named.has(instance)) values.set(instance, value);
    }
  }
  return { name: target.name, values };
}
