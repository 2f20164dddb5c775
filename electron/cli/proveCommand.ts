import { capacityOf } from '../../shared/domain/machineCapacity';
import type { ProofReport } from '../../shared/domain/proof/proofReport';
import { linuxTimeWait, registryTimeWait, type TimeWaitFigure } from '../../shared/domain/proof/timeWait';
import { evidenceMachine } from '../../shared/export/evidence/evidenceSheet';
import { err, ok, type Result } from '../../shared/result';
import { readPortSupply } from '../diagnosis/localPorts';
import { runProof } from '../diagnosis/proof';
import { readFormerProof } from '../export/formerProof';
import { printMessage, printResult, type CliContext } from './cliContext';
import { fail, type CliError } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { interruptSignal } from './interrupt';
import { readMachineOption, type ReadMachine } from './openMachineOption';
import { readProofRequest, type ProofOptions } from './proofRequest';
import { proofLines } from './proofText';
import { readReportOption, writeReport, type ReportOptions } from './reportOption';
import { readRole } from './targetOption';

export interface ProveOptions extends ProofOptions, ReportOptions {
  readonly measureTimeWait?: boolean;
  /** A sheet that was saved before a change, to stand beside the new result. */
  readonly before?: string;
}

/** How often somebody who waits is told. */
const tellEverySeconds = 15;

/** This Windows, as its registry has it; null elsewhere, and where it cannot be read, which is told. */
async function thisWindows(context: CliContext): Promise<ReadMachine | null> {
  if (process.platform !== 'win32') return null;
  const read = await readMachineOption(context);
  if (read.ok) return read.value;
  fail(context, read.error);
  return null;
}

function knownTimeWait(machine: ReadMachine | null): TimeWaitFigure | null {
  if (machine !== null) return registryTimeWait(capacityOf(machine.snapshot));
  return process.platform === 'linux' ? linuxTimeWait : null;
}

/** The test of a former sheet; an error says what is wrong with it before anything is run. */
async function formerProof(
  { t }: CliContext,
  path: string | undefined,
): Promise<Result<readonly ProofReport[], CliError>> {
  if (path === undefined) return ok([]);
  const former = await readFormerProof(path);
  if (former.ok) return ok([former.value]);
  const detail = former.error.code === 'unreadable' ? former.error.detail : '';
  return err({ kind: 'input', lines: [t(`proof.before.${former.error.code}`, { path, detail })] });
}

/** What has to be right before a test is worth running. */
async function readSheetWishes(context: CliContext, options: ProveOptions) {
  const report = await readReportOption(context, options);
  if (!report.ok) return report;
  const before = await formerProof(context, options.before);
  if (!before.ok) return before;
  const role = await readRole(context);
  if (!role.ok) return role;
  if (report.value === null && options.before !== undefined) {
    return err({ kind: 'input', lines: [context.t('proof.before.needs-report')] } as const);
  }
  return ok({ report: report.value, before: before.value, role: role.value });
}

/** The object that `prove --json` prints. Fields may join; these stay. */
function proofJson({ result, ...report }: ProofReport): unknown {
  const { elapsedSeconds, request, supply, timeWait, measurement, prediction, extrapolation } = report;
  return {
    ...result,
    elapsedSeconds,
    request,
    ports: supply,
    timeWait,
    measurement,
    prediction,
    extrapolation,
  };
}

function tellWaiting(context: CliContext): (elapsedSeconds: number) => void {
  let due = tellEverySeconds;
  return (elapsedSeconds) => {
    if (elapsedSeconds < due) return;
    due = elapsedSeconds + tellEverySeconds;
    printMessage(context, [context.t('proof.waiting', { seconds: Math.round(elapsedSeconds) })]);
  };
}

/** `tcpilot prove`: opens short connections over loopback and sees whether the ports last. */
export async function proveCommand(context: CliContext, options: ProveOptions): Promise<ExitCode> {
  const { t } = context;
  const asked = await readProofRequest(
    context,
    options,
    async () => (await readPortSupply())?.freePorts ?? null,
  );
  if (!asked.ok) return fail(context, asked.error);
  const wishes = await readSheetWishes(context, options);
  if (!wishes.ok) return fail(context, wishes.error);
  const { untilExhausted, ...request } = asked.value;
  const machine = await thisWindows(context);
  const measureTimeWait = options.measureTimeWait === true;
  printMessage(context, [
    t('proof.begins', { count: request.connections, seconds: request.seconds }),
    ...(measureTimeWait ? [t('proof.measures')] : []),
  ]);
  const report = await runProof({
    address: '127.0.0.1',
    request,
    untilExhausted,
    supply: await readPortSupply(),
    knownTimeWait: knownTimeWait(machine),
    measureTimeWait,
    onWaiting: tellWaiting(context),
    signal: interruptSignal(),
  });
  printResult(context, proofJson(report), () => proofLines(context, report));
  if (wishes.value.report !== null) {
    const { role, before } = wishes.value;
    const written = await writeReport(context, wishes.value.report, {
      machine: machine === null ? null : evidenceMachine(machine.snapshot, role, null),
      proofs: [...before, report],
    });
    if (!written.ok) return fail(context, written.error);
  }
  return report.result.verdict === 'exhausted' ? exitCode.difference : exitCode.done;
}
