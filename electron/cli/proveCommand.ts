import type { ExhaustionTestResult } from '../../shared/domain/proof/exhaustionResult';
import { parseNumber } from '../../shared/domain/valueSyntax';
import { err, ok, type Result } from '../../shared/result';
import { runExhaustionTest } from '../diagnosis/exhaustionTest';
import { freeLocalPorts, timeWaitTowards } from '../diagnosis/localPorts';
import { printMessage, printResult, type CliContext } from './cliContext';
import { fail, type CliError } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { interruptSignal } from './interrupt';

export interface ProveOptions {
  readonly connections?: string;
  readonly rate?: string;
  readonly seconds?: string;
  readonly untilExhausted?: boolean;
}

const longestSeconds = 120;
/** There are no more ports than this, so that further connections prove nothing new. */
const allPorts = 65_535;

function positive(
  { t }: CliContext,
  option: string,
  given: string | undefined,
): Result<number | null, CliError> {
  const value = given === undefined ? null : parseNumber(given);
  if (given === undefined || (value !== null && value > 0)) return ok(value);
  return err({ kind: 'input', lines: [t('proof.numberSyntax', { option, given })] });
}

function resultLines({ t }: CliContext, result: ExhaustionTestResult, seconds: number): readonly string[] {
  const { attempted, connected, errors, timeWaitPeak, verdict } = result;
  return [
    t(`proof.verdict.${verdict}`),
    t('proof.counts', { attempted, connected, seconds: seconds.toFixed(1) }),
    ...Object.entries(errors).map(([code, count]) => t('proof.error', { code, count })),
    ...(timeWaitPeak === null ? [] : [t('proof.timeWait', { count: timeWaitPeak })]),
    t('proof.remains'),
  ];
}

interface ProofRequest {
  readonly count: number;
  readonly rate: number | null;
  readonly seconds: number;
  readonly untilExhausted: boolean;
}

/** How many connections to open where nobody said: half of what is free, so that the rest of the machine goes on. */
async function countWithinReason(
  { t }: CliContext,
  untilExhausted: boolean,
): Promise<Result<number, CliError>> {
  if (untilExhausted) return ok(allPorts);
  const free = await freeLocalPorts();
  return free === null ? err({ kind: 'input', lines: [t('proof.rangeUnknown')] }) : ok(Math.floor(free / 2));
}

async function readRequest(
  context: CliContext,
  options: ProveOptions,
): Promise<Result<ProofRequest, CliError>> {
  const connections = positive(context, '--connections', options.connections);
  if (!connections.ok) return connections;
  const rate = positive(context, '--rate', options.rate);
  if (!rate.ok) return rate;
  const seconds = positive(context, '--seconds', options.seconds);
  if (!seconds.ok) return seconds;
  if (context.options.machine !== undefined) {
    return err({ kind: 'input', lines: [context.t('proof.thisComputer')] });
  }
  const untilExhausted = options.untilExhausted === true;
  const count =
    connections.value === null ? await countWithinReason(context, untilExhausted) : ok(connections.value);
  if (!count.ok) return count;
  return ok({
    count: count.value,
    rate: rate.value,
    seconds: seconds.value ?? longestSeconds,
    untilExhausted,
  });
}

/** `tcpilot prove`: opens short connections over loopback and sees whether the ports last. */
export async function proveCommand(context: CliContext, options: ProveOptions): Promise<ExitCode> {
  const request = await readRequest(context, options);
  if (!request.ok) return fail(context, request.error);
  const { count, rate, seconds, untilExhausted } = request.value;
  printMessage(context, [context.t('proof.begins', { count, seconds })]);
  const startedAt = performance.now();
  const result = await runExhaustionTest({
    address: '127.0.0.1',
    connections: count,
    rate,
    seconds,
    stopWhenExhausted: untilExhausted,
    countTimeWait: timeWaitTowards,
    signal: interruptSignal(),
  });
  printResult(context, result, () => resultLines(context, result, (performance.now() - startedAt) / 1000));
  return result.verdict === 'exhausted' ? exitCode.difference : exitCode.done;
}
