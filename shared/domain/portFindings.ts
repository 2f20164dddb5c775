import { rangeMadeByMaxUserPort } from './capacity';
import { effectiveRange } from './effectiveRange';
import type { Finding } from './finding';
import type { ParameterInstance } from './instances';
import { isWithin } from './validation';
import { isPortRange, sameValue, type PortRange } from './value';
import type { EffectiveWindows } from './windowsVersion';

/** What MaxUserPort does on Vista and later, and ranges that start lower than netsh would have let them. */
export function portFindings(
  instances: readonly ParameterInstance[],
  windows: EffectiveWindows,
): readonly Finding[] {
  const moved = windows.family === 'xp_2003' ? null : movedRange(instances, windows);
  const low = instances.flatMap((instance) => lowStart(instance, moved?.range ?? null));
  if (moved === null) return low;
  const { value, range } = moved;
  return [
    { severity: 'warning', code: 'maxuserport-moves-range', parameterId: 'MaxUserPort', value, ...range },
    ...low,
  ];
}

/** What Windows makes of a MaxUserPort outside of its documented range nobody knows. */
function movedRange(
  instances: readonly ParameterInstance[],
  windows: EffectiveWindows,
): { readonly value: number; readonly range: PortRange } | null {
  const instance = instances.find(({ id }) => id === 'MaxUserPort');
  const value = instance?.current;
  if (instance === undefined || typeof value !== 'number') return null;
  if (!isWithin(value, effectiveRange(instance.definition, windows))) return null;
  return { value, range: rangeMadeByMaxUserPort(value) };
}

/** A start that netsh would have refused, unless MaxUserPort explains it and is reported already. */
function lowStart(
  { id, definition, current }: ParameterInstance,
  explanation: PortRange | null,
): readonly Finding[] {
  const { accepts } = definition;
  if (accepts.kind !== 'port-range' || !isPortRange(current)) return [];
  if (current.start >= accepts.startMin || sameValue(current, explanation)) return [];
  return [{ severity: 'warning', code: 'low-range-start', parameterId: id, ...current }];
}
