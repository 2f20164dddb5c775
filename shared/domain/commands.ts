import type { ParameterDefinition, ParameterTarget } from './parameter';
import { registryLocation, type RegistryLocation } from './registryLocation';
import { isPortRange, type TargetValue } from './value';
import { shortValue } from './valueText';

/**
 * What carries a change out, as somebody would type it into an elevated prompt; shown, never run as text. Empty for
 * what no command can do: netsh knows no "absent". `adapter` is a GUID for a per-interface parameter, else null.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/netsh-interface
 */
export function commandsFor(
  { target }: Pick<ParameterDefinition, 'target'>,
  adapter: string | null,
  after: TargetValue,
): readonly string[] {
  const location = registryLocation(target, adapter);
  return location === null ? netshCommands(target, after) : [registryCommand(location, after)];
}

/** `reg add` or, for null, `reg delete`; both with `/f`, since nobody is there to answer a question. */
export function registryCommand({ key, name }: RegistryLocation, after: TargetValue): string {
  return after === null
    ? `reg delete "${key}" /v ${name} /f`
    : `reg add "${key}" /v ${name} /t REG_DWORD /d ${shortValue(after)} /f`;
}

function netshCommands(target: ParameterTarget, after: TargetValue): readonly string[] {
  if (after === null) return [];
  if (target.kind === 'tcp-global') {
    return [`netsh interface tcp set global ${target.option}=${shortValue(after)}`];
  }
  if (target.kind !== 'port-range' || !isPortRange(after)) return [];
  const { ip, transport } = target;
  return [
    `netsh interface ${ip} set dynamicport ${transport} start=${after.start} num=${after.count} store=persistent`,
  ];
}
