import type { IpVersion, ParameterDefinition, ParameterTarget, Transport } from './parameter';
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

/**
 * What prints the value of a parameter on the machine itself; needs no elevation. Null for all adapters at once,
 * which no one command can ask for.
 */
export function lookUpCommand(
  { target }: Pick<ParameterDefinition, 'target'>,
  adapter: string | null,
): string | null {
  const location = registryLocation(target, adapter);
  if (location !== null) return `reg query "${location.key}" /v ${location.name}`;
  switch (target.kind) {
    case 'port-range':
      return `netsh interface ${target.ip} show dynamicport ${target.transport}`;
    case 'tcp-global':
      return 'netsh interface tcp show global';
    case 'registry':
    case 'interface':
      return null;
  }
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

/** What prints the excluded ranges of TCP; needs no elevation. */
export const listExcludedPortsCommand = 'netsh interface ipv4 show excludedportrange protocol=tcp';

/**
 * What reserves ports for the services that listen on them, a line for each block. Windows refuses a port in use.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/netsh-interface
 */
export function reservePortsCommands(
  ip: IpVersion,
  transport: Transport,
  ports: readonly number[],
): readonly string[] {
  const blocks: { start: number; count: number }[] = [];
  for (const port of [...new Set(ports)].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last !== undefined && port === last.start + last.count) last.count += 1;
    else blocks.push({ start: port, count: 1 });
  }
  return blocks.map(
    ({ start, count }) =>
      `netsh interface ${ip} add excludedportrange protocol=${transport} startport=${start} numberofports=${count} store=persistent`,
  );
}
