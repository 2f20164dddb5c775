import { printMessage, printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { reportInterrupted } from './interruptedChange';
import { machineHeader } from './machineHeader';
import { planOption } from './planOption';
import { planJson, planText } from './planText';
import type { TargetOptions } from './targetOption';

/** `tcpilot plan [TARGET]`: the changes, and nothing done. */
export async function planCommand(
  context: CliContext,
  target: string | undefined,
  options: TargetOptions,
): Promise<ExitCode> {
  const planned = await planOption(context, target, options);
  if (!planned.ok) return fail(context, planned.error);
  const { plan, snapshot, isSample } = planned.value;
  reportInterrupted(context, planned.value);
  printResult(context, planJson(context, plan), () => [
    ...machineHeader(context, snapshot.machine, snapshot.windows, null, isSample),
    '',
    ...planText(context, planned.value),
  ]);
  if (plan.changes.length > 0 && context.options.json !== true)
    printMessage(context, [context.t('cli.plan.next')]);
  return exitCode.done;
}
