import type { DynamicPorts } from '../../../shared/domain/connections/dynamicPortUse';
import { dynamicPortRangeIn } from '../../../shared/parsing/dynamicPortRange';
import { excludedPortRangesIn } from '../../../shared/parsing/excludedPortRanges';
import { decodeConsoleText } from '../capture/consoleText';
import { dynamicPortArguments, excludedPortArguments } from './netshScript';
import type { ProgramRunner } from './programRunner';

const id = { ip: 'ipv4', transport: 'tcp' } as const;

/** The TCP ports that this Windows hands out over IPv4, less the excluded ones; null where netsh does not tell. */
export async function readWindowsDynamicPorts(
  runner: Pick<ProgramRunner, 'run'>,
): Promise<DynamicPorts | null> {
  const printed = async (args: readonly string[]): Promise<string> => {
    const outcome = await runner.run('netsh.exe', args);
    return outcome.kind === 'exited' ? decodeConsoleText(outcome.stdout) : '';
  };
  const range = dynamicPortRangeIn(await printed(dynamicPortArguments(id)), id);
  if (range === null) return null;
  return { range, excluded: excludedPortRangesIn(await printed(excludedPortArguments(id)), id) };
}
