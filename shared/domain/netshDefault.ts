import { documentedDefault } from './defaults';
import type { ParameterDefinition } from './parameter';
import type { TargetValue } from './value';
import type { EffectiveWindows } from './windowsVersion';

/** netsh's word for "whatever Windows ships with". It is a command, never a stored value. */
export const netshDefaultWord = 'default';

/**
 * netsh has no "absent": there null and `default` both mean the documented default of this Windows, and
 * `undefined` comes back where none is documented. Any other value comes back as it is.
 */
export function resolveNetshDefault(
  definition: ParameterDefinition,
  value: TargetValue,
  windows: EffectiveWindows,
): TargetValue | undefined {
  if (!isNetshParameter(definition)) return value;
  const isDefaultWord = typeof value === 'string' && value.toLowerCase() === netshDefaultWord;
  if (value !== null && !isDefaultWord) return value;
  return documentedDefault(definition, windows) ?? undefined;
}

export function isNetshParameter({ target }: ParameterDefinition): boolean {
  return target.kind === 'port-range' || target.kind === 'tcp-global';
}
