import { capacityOf, type Capacity } from '../../shared/domain/machineCapacity';
import { requirementFor, type Requirement } from '../../shared/domain/capacity';
import { endOfRange } from '../../shared/domain/value';
import { parseNumber } from '../../shared/domain/valueSyntax';
import { printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { reportInterrupted } from './interruptedChange';
import { machineHeader } from './machineHeader';
import { readMachineOption, type ReadMachine } from './openMachineOption';

function requirementLines({ t }: CliContext, requirement: Requirement): readonly string[] {
  const { rate, portsNeeded, timeWaitNeeded, reachableBy } = requirement;
  return [
    t('cli.capacity.wanted', { rate, ports: portsNeeded, seconds: timeWaitNeeded }),
    t(`cli.capacity.reach.${reachableBy}`),
  ];
}

function capacityLines(context: CliContext, read: ReadMachine, capacity: Capacity): readonly string[] {
  const { t } = context;
  const { machine, windows } = read.snapshot;
  const { range, ports, timeWaitSeconds: seconds, excludedPorts } = capacity;
  return [
    ...machineHeader(context, machine, windows, null, read.isSample),
    '',
    t('cli.capacity.line', { ports, seconds, rate: capacity.connectionsPerSecond }),
    t('cli.capacity.range', {
      start: range.start,
      end: endOfRange(range),
      basis: t(`cli.capacity.basis.${capacity.rangeBasis}`),
    }),
    t('cli.capacity.timeWait', { seconds, basis: t(`cli.capacity.basis.${capacity.timeWaitBasis}`) }),
    ...capacity.ifTimeWaitWere.map((other) =>
      t('cli.capacity.disputed', { seconds: other.timeWaitSeconds, rate: other.connectionsPerSecond }),
    ),
    ...(excludedPorts === null || excludedPorts === 0
      ? []
      : [t('cli.capacity.excluded', { count: excludedPorts })]),
    t('cli.capacity.assumptions'),
  ];
}

/** `tcpilot capacity`: ports / TIME_WAIT, and with `--rate` what a wanted rate would take. */
export async function capacityCommand(
  context: CliContext,
  { rate }: { readonly rate?: string },
): Promise<ExitCode> {
  const wanted = rate === undefined ? null : parseNumber(rate);
  if (rate !== undefined && (wanted === null || wanted <= 0)) {
    return fail(context, { kind: 'input', lines: [context.t('cli.errors.rateSyntax', { given: rate })] });
  }
  const read = await readMachineOption(context);
  if (!read.ok) return fail(context, read.error);
  reportInterrupted(context, read.value);
  const capacity = capacityOf(read.value.snapshot);
  const requirement = wanted === null ? null : requirementFor(wanted, capacity);
  printResult(context, { ...capacity, ...(requirement === null ? {} : { requirement }) }, () => [
    ...capacityLines(context, read.value, capacity),
    ...(requirement === null ? [] : requirementLines(context, requirement)),
  ]);
  return exitCode.done;
}
