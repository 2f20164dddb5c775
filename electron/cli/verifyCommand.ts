import { jsonValue } from '../../shared/locales/jsonValue';
import { checkApplied, checkTarget, type CheckedValue, type Drift } from '../../shared/domain/drift';
import { evidenceMachine } from '../../shared/export/evidence/evidenceSheet';
import { junitReport } from '../../shared/export/junitReport';
import type { TargetValue } from '../../shared/domain/value';
import { isUnreadable } from '../../shared/domain/value';
import { assignmentMessage } from '../../shared/locales/messages';
import { err, ok, type Result } from '../../shared/result';
import { writeNewFiles } from '../export/newFiles';
import { withStateFolder } from '../tuning/machineState';
import { valueOfState } from '../tuning/stateValue';
import { stateOf } from '../tuning/tuningSession';
import { printResult, type CliContext } from './cliContext';
import { fail, type CliError } from './cliError';
import { newFileMessage } from './exportCommand';
import { exitCode, type ExitCode } from './exitCode';
import { reportInterrupted } from './interruptedChange';
import { chosenStateFolder, readMachineOption, type ReadMachine } from './openMachineOption';
import { readReportOption, writeReport, type ReportOptions } from './reportOption';
import { readRole, readTarget, type TargetOptions } from './targetOption';
import { textTable } from './textTable';
import { cellText, valueWords } from './valueWords';

interface Expectation {
  readonly name: string;
  /** Every value that was checked, whether it holds or not. */
  readonly checked: readonly CheckedValue[];
}

export interface VerifyOptions extends TargetOptions, ReportOptions {
  readonly junit?: string;
}

/** What the last apply that still stands has left behind. */
async function fromLastApply(
  context: CliContext,
  { machine, snapshot }: ReadMachine,
): Promise<Result<Expectation, CliError>> {
  const state = await stateOf(machine, chosenStateFolder(context));
  const history = await withStateFolder(state.folder, () => state.readHistory());
  if (!history.ok) return err({ kind: 'tuning', error: history.error });
  const last = history.value.entries.find(
    (entry) => entry.state === 'applied' || entry.state === 'partly-undone',
  );
  if (last === undefined) return err({ kind: 'input', lines: [context.t('cli.verify.noApply')] });
  const values = new Map<string, TargetValue>();
  for (const { id, after } of last.changes) {
    const value = valueOfState(after);
    if (!last.undone.includes(id) && !isUnreadable(value)) values.set(id, value);
  }
  const checked = checkApplied(snapshot, values);
  return ok({ name: context.t('cli.verify.lastApply', { entry: last.id }), checked });
}

async function fromTarget(
  context: CliContext,
  read: ReadMachine,
  name: string | undefined,
  options: TargetOptions,
): Promise<Result<Expectation, CliError>> {
  const target = await readTarget(context, name, options, read.snapshot);
  if (!target.ok) return target;
  const checked = checkTarget(read.snapshot, target.value);
  if (checked.ok) return ok({ name: target.value.name, checked: checked.value });
  return err({ kind: 'input', lines: checked.error.map((error) => assignmentMessage(context.t, error)) });
}

function driftLines(context: CliContext, name: string, drift: readonly Drift[]): readonly string[] {
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

/** One test case per value, so that a pipeline shows which of them is not as it should be. */
async function writeJunit(
  context: CliContext,
  path: string,
  { name, checked }: Expectation,
): Promise<Result<void, CliError>> {
  const words = valueWords(context);
  const cases = checked.map(({ id, expected, found, holds }) => ({
    name: id,
    failure: holds
      ? null
      : context.t('cli.verify.junitFailure', { expected: words(expected, id), found: words(found, id) }),
  }));
  // A report of an earlier run is there to be replaced.
  const written = await writeNewFiles([{ path, bytes: Buffer.from(junitReport(name, cases)) }], true);
  return written.ok ? written : err({ kind: 'input', lines: [newFileMessage(context, written.error)] });
}

/** Whatever reports were asked for; they are written with drift and without. */
async function writeReports(
  context: CliContext,
  { snapshot }: ReadMachine,
  expectation: Expectation,
  { junit, ...options }: VerifyOptions,
): Promise<Result<void, CliError>> {
  const report = await readReportOption(context, options);
  if (!report.ok) return report;
  if (junit !== undefined) {
    const written = await writeJunit(context, junit, expectation);
    if (!written.ok) return written;
  }
  if (report.value === null) return ok(undefined);
  const role = await readRole(context);
  if (!role.ok) return role;
  const check = { target: expectation.name, checked: expectation.checked };
  return writeReport(context, report.value, {
    machine: evidenceMachine(snapshot, role.value, check),
    proofs: [],
  });
}

/** `tcpilot verify [TARGET]`: what is not as a target, or the last apply, wants it. Unreadable is drift. */
export async function verifyCommand(
  context: CliContext,
  target: string | undefined,
  options: VerifyOptions,
): Promise<ExitCode> {
  const read = await readMachineOption(context);
  if (!read.ok) return fail(context, read.error);
  reportInterrupted(context, read.value);
  const wantsTarget = target !== undefined || options.set !== undefined || options.unset !== undefined;
  const expected = wantsTarget
    ? await fromTarget(context, read.value, target, options)
    : await fromLastApply(context, read.value);
  if (!expected.ok) return fail(context, expected.error);
  const { name, checked } = expected.value;
  const drift = checked.filter(({ holds }) => !holds);
  const written = await writeReports(context, read.value, expected.value, options);
  if (!written.ok) return fail(context, written.error);
  const json = {
    target: name,
    drift: drift.map((row) => ({
      id: row.id,
      expected: row.expected,
      found: jsonValue(context.t, row.found),
    })),
  };
  printResult(context, json, () => driftLines(context, name, drift));
  return drift.length > 0 ? exitCode.difference : exitCode.done;
}
