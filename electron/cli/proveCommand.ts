import { capacityOf } from '../../shared/domain/machineCapacity';
import type { ProofReport } from '../../shared/domain/proof/proofReport';
import { linuxTimeWait, registryTimeWait, type TimeWaitFigure } from '../../shared/domain/proof/timeWait';
import { readPortSupply } from '../diagnosis/localPorts';
import { runProof } from '../diagnosis/proof';
import { printMessage, printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { interruptSignal } from './interrupt';
import { readMachineOption, type ReadMachine } from './openMachineOption';
import { readProofRequest, type ProofOptions } from './proofRequest';
import { proofLines } from './proofText';

export interface ProveOptions extends ProofOptions {
  readonly measureTimeWait?: boolean;
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
  return report.result.verdict === 'exhausted' ? exitCode.difference : exitCode.done;
}
