import { exportTarget } from '../../shared/export/exportTarget';
import type { ExportFiles, ExportFormat } from '../../shared/export/exportFile';
import type { PlanTarget } from '../../shared/domain/plan';
import { makePlan } from '../../shared/domain/makePlan';
import { exportNoticeMessage } from '../../shared/locales/exportNotice';
import { assignmentMessage } from '../../shared/locales/messages';
import { err, ok, type Result } from '../../shared/result';
import { exportBytes } from '../export/exportBytes';
import { undoPath, writeNewFiles, type NewFile, type NewFileError } from '../export/newFiles';
import { printMessage, type CliContext } from './cliContext';
import { fail, type CliError } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { readMachineOption, type ReadMachine } from './openMachineOption';
import { readTarget, type TargetOptions } from './targetOption';

export interface ExportOptions extends TargetOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly force?: boolean;
  readonly changesOnly?: boolean;
}

/** With `--changes-only` what the machine at hand lacks of a target, else the target as it stands. */
async function chosenTarget(
  context: CliContext,
  { snapshot }: ReadMachine,
  name: string | undefined,
  options: ExportOptions,
): Promise<Result<PlanTarget, CliError>> {
  const target = await readTarget(context, name, options, snapshot);
  if (!target.ok || options.changesOnly !== true) return target;
  const plan = makePlan(snapshot, target.value);
  if (!plan.ok) {
    const lines = plan.error.map((error) => assignmentMessage(context.t, error));
    return err({ kind: 'input', lines });
  }
  const { changes } = plan.value;
  return ok({ name: target.value.name, values: new Map(changes.map(({ id, after }) => [id, after])) });
}

export function newFileMessage({ t }: Pick<CliContext, 't'>, error: NewFileError): string {
  return error.code === 'exists'
    ? t('cli.errors.fileExists', { path: error.path })
    : t('cli.errors.fileUnwritable', { path: error.path, detail: error.detail });
}

function filesToWrite(out: string, { apply, undo }: ExportFiles): readonly NewFile[] {
  const first = { path: out, bytes: exportBytes(apply) };
  return undo === null ? [first] : [first, { path: undoPath(out), bytes: exportBytes(undo) }];
}

function printExport(context: CliContext, { format, out }: ExportOptions, files: ExportFiles): void {
  const { io, t, options } = context;
  const paths = out === undefined ? null : filesToWrite(out, files).map(({ path }) => path);
  const notices = files.notices.map((notice) => ({
    code: notice.code,
    message: exportNoticeMessage(t, notice),
  }));
  if (options.json === true) {
    const texts =
      paths === null ? { text: files.apply.text, undo: files.undo?.text ?? null } : { files: paths };
    io.out(`${JSON.stringify({ format, ...texts, notices })}\n`);
  } else if (paths === null) {
    // A terminal takes text; a file that it is redirected into must hold the very bytes.
    io.out(io.isTerminal ? files.apply.text : exportBytes(files.apply));
  }
  const lines = notices.map(({ message }) => message);
  if (paths !== null) lines.push(...paths.map((path) => t('cli.export.written', { path })));
  else if (files.undo !== null) lines.push(t('cli.export.undoWithOut'));
  if (lines.length > 0) printMessage(context, lines);
}

/** `tcpilot export [TARGET] --format F`: a target as something that another tool carries out. */
export async function exportCommand(
  context: CliContext,
  name: string | undefined,
  options: ExportOptions,
): Promise<ExitCode> {
  const { t, language } = context;
  const read = await readMachineOption(context);
  if (!read.ok) return fail(context, read.error);
  const target = await chosenTarget(context, read.value, name, options);
  if (!target.ok) return fail(context, target.error);
  const exported = exportTarget(read.value.snapshot, target.value, options.format, { t, language });
  if (!exported.ok) {
    return fail(context, {
      kind: 'input',
      lines: exported.error.map((error) => assignmentMessage(t, error)),
    });
  }
  if (options.out !== undefined) {
    const files = filesToWrite(options.out, exported.value);
    const written = await writeNewFiles(files, options.force === true);
    if (!written.ok) return fail(context, { kind: 'input', lines: [newFileMessage(context, written.error)] });
  }
  printExport(context, options, exported.value);
  return exitCode.done;
}
