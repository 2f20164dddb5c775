import { preflightMessage } from '../../shared/locales/preflightMessage';
import { lookBeforePlan } from '../tuning/preflight';
import { printMessage, printResult, wrapped, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { reportInterrupted } from './interruptedChange';
import { machineHeader } from './machineHeader';
import { planOption } from './planOption';
import { planJson, planText } from './planText';
import type { TargetOptions } from './targetOption';

function preflightLines(
  { t, io }: CliContext,
  notes: readonly { readonly message: string }[],
): readonly string[] {
  if (notes.length === 0) return [];
  return ['', t('cli.plan.preflight'), ...notes.flatMap(({ message }) => wrapped(io, message))];
}

/** `tcpilot plan [TARGET]`: the changes, and nothing done. */
export async function planCommand(
  context: CliContext,
  target: string | undefined,
  options: TargetOptions,
): Promise<ExitCode> {
  const planned = await planOption(context, target, options);
  if (!planned.ok) return fail(context, planned.error);
  const { plan, snapshot, isSample, machine } = planned.value;
  reportInterrupted(context, planned.value);
  const preflight = await lookBeforePlan(machine, snapshot, plan);
  const notes = preflight.findings.map((finding) => ({
    ...finding,
    message: preflightMessage(context.t, finding),
  }));
  printResult(context, { ...planJson(context, plan), preflight: notes }, () => [
    ...machineHeader(context, snapshot.machine, snapshot.windows, null, isSample),
    '',
    ...planText(context, { ...planned.value, snapshot: preflight.snapshot }),
    ...preflightLines(context, notes),
  ]);
  if (plan.changes.length > 0 && context.options.json !== true)
    printMessage(context, [context.t('cli.plan.next')]);
  return exitCode.done;
}
