import { driftFrom, type Drift } from '../../shared/domain/drift';
import type { TargetValue } from '../../shared/domain/value';
import { isUnreadable } from '../../shared/domain/value';
import { assignmentMessage } from '../../shared/locales/messages';
import { err, ok, type Result } from '../../shared/result';
import { valueOfState } from '../tuning/stateValue';
import { stateOf } from '../tuning/tuningSession';
import { printResult, type CliContext } from './cliContext';
import { fail, type CliError } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { reportInterrupted } from './interruptedChange';
import { chosenStateFolder, readMachineOption, type ReadMachine } from './openMachineOption';
import { jsonValue } from './scanJson';
import { readTarget, type TargetOptions } from './targetOption';
import { textTable } from './textTable';
import { cellText } from './valueWords';

interface Expectation {
  readonly name: string;
  readonly drift: readonly Drift[];
}

/** What the last apply that still stands has left behind. */
async function fromLastApply(
  context: CliContext,
  { machine, snapshot }: ReadMachine,
): Promise<Result<Expectation, CliError>> {
  const state = await stateOf(machine, chosenStateFolder(context));
  const { entries } = await state.readHistory();
  const last = entries.find((entry) => entry.state === 'applied' || entry.state === 'partly-undone');
  if (last === undefined) return err({ kind: 'input', lines: [context.t('cli.verify.noApply')] });
  const values = new Map<string, TargetValue>();
  for (const { id, after } of last.changes) {
    const value = valueOfState(after);
    if (!last.undone.includes(id) && !isUnreadable(value)) values.set(id, value);
  }
  const drift = driftFrom(snapshot, { name: last.target, values });
  if (!drift.ok)
    return err({ kind: 'input', lines: drift.error.map((error) => assignmentMessage(context.t, error)) });
  return ok({ name: context.t('cli.verify.lastApply', { entry: last.id }), drift: drift.value });
}

async function fromTarget(
  context: CliContext,
  read: ReadMachine,
  name: string | undefined,
  options: TargetOptions,
): Promise<Result<Expectation, CliError>> {
  const target = await readTarget(context, name, options, read.snapshot);
  if (!target.ok) return target;
  const drift = driftFrom(read.snapshot, target.value);
  if (drift.ok) return ok({ name: target.value.name, drift: drift.value });
  return err({ kind: 'input', lines: drift.error.map((error) => assignmentMessage(context.t, error)) });
}

function driftLines(context: CliContext, { name, drift }: Expectation): readonly string[] {
  const { t, io } = context;
  if (drift.length === 0) return [t('cli.verify.clean', { target: name })];
  const columns = [
    { title: t('cli.columns.parameter'), cell: (row: Drift) => row.id },
    { title: t('cli.columns.expected'), cell: (row: Drift) => cellText(context, row.expected) },
    { title: t('cli.columns.found'), cell: (row: Drift) => cellText(context, row.found) },
  ];
  return [
    t('cli.verify.drift', { target: name, count: drift.length }),
    ...textTable(drift, columns, io.columns),
  ];
}

/** `tcpilot verify [TARGET]`: what is not as a target, or the last apply, wants it. Unreadable is drift. */
export async function verifyCommand(
  context: CliContext,
  target: string | undefined,
  options: TargetOptions,
): Promise<ExitCode> {
  const read = await readMachineOption(context);
  if (!read.ok) return fail(context, read.error);
  reportInterrupted(context, read.value);
  const wantsTarget = target !== undefined || options.set !== undefined || options.unset !== undefined;
  const expected = wantsTarget
    ? await fromTarget(context, read.value, target, options)
    : await fromLastApply(context, read.value);
  if (!expected.ok) return fail(context, expected.error);
  const { drift } = expected.value;
  const json = {
    target: expected.value.name,
    drift: drift.map((row) => ({
      id: row.id,
      expected: row.expected,
      found: jsonValue(context.t, row.found),
    })),
  };
  printResult(context, json, () => driftLines(context, expected.value));
  return drift.length > 0 ? exitCode.difference : exitCode.done;
}
