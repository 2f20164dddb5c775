import { parseNumber } from '../../shared/domain/valueSyntax';
import { err, ok, type Result } from '../../shared/result';
import { runExhaustionTest, type ExhaustionTestResult } from '../diagnosis/exhaustionTest';
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

/** `tcpilot prove`: opens short connections over loopback and sees whether the ports last. */
export async function proveCommand(context: CliContext, options: ProveOptions): Promise<ExitCode> {
  const { t } = context;
  const connections = positive(context, '--connections', options.connections);
  if (!connections.ok) return fail(context, connections.error);
  const rate = positive(context, '--rate', options.rate);
  if (!rate.ok) return fail(context, rate.error);
  const seconds = positive(context, '--seconds', options.seconds);
  if (!seconds.ok) return fail(context, seconds.error);
  if (context.options.machine !== undefined) {
    return fail(context, { kind: 'input', lines: [t('proof.thisComputer')] });
  }
  const untilExhausted = options.untilExhausted === true;
  const free = connections.value === null && !untilExhausted ? await freeLocalPorts() : null;
  if (connections.value === null && !untilExhausted && free === null) {
    return fail(context, { kind: 'input', lines: [t('proof.rangeUnknown')] });
  }
  const count = connections.value ?? (free === null ? allPorts : Math.floor(free / 2));
  printMessage(context, [t('proof.begins', { count, seconds: seconds.value ?? longestSeconds })]);
  const startedAt = performance.now();
  const result = await runExhaustionTest({
    address: '127.0.0.1',
    connections: count,
    rate: rate.value,
    seconds: seconds.value ?? longestSeconds,
    stopWhenExhausted: untilExhausted,
    countTimeWait: timeWaitTowards,
    signal: interruptSignal(),
  });
  printResult(context, result, () => resultLines(context, result, (performance.now() - startedAt) / 1000));
  return result.verdict === 'exhausted' ? exitCode.difference : exitCode.done;
}
