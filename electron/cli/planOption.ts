import { makePlan } from '../../shared/domain/makePlan';
import type { Plan } from '../../shared/domain/plan';
import { assignmentMessage } from '../../shared/locales/messages';
import { err, ok, type Result } from '../../shared/result';
import type { CliContext } from './cliContext';
import type { CliError } from './cliError';
import { readMachineOption, type ReadMachine } from './openMachineOption';
import { readTarget, type TargetOptions } from './targetOption';

export interface PlannedMachine extends ReadMachine {
  readonly plan: Plan;
}

/** Plans for the target that the arguments name. */
export async function planOn(
  context: CliContext,
  read: ReadMachine,
  target: string | undefined,
  options: TargetOptions,
): Promise<Result<PlannedMachine, CliError>> {
  const wanted = await readTarget(context, target, options, read.snapshot);
  if (!wanted.ok) return wanted;
  const plan = makePlan(read.snapshot, wanted.value);
  if (plan.ok) return ok({ ...read, plan: plan.value });
  return err({ kind: 'input', lines: plan.error.map((error) => assignmentMessage(context.t, error)) });
}

/** Reads the machine and plans for the target that the arguments name. */
export async function planOption(
  context: CliContext,
  target: string | undefined,
  options: TargetOptions,
): Promise<Result<PlannedMachine, CliError>> {
  const read = await readMachineOption(context);
  return read.ok ? planOn(context, read.value, target, options) : read;
}
