import { capacityWays } from '../../shared/domain/capacityWays';
import { capacityOf, type Capacity } from '../../shared/domain/machineCapacity';
import { requirementFor, type Requirement } from '../../shared/domain/capacity';
import { endOfRange } from '../../shared/domain/value';
import { parseNumber } from '../../shared/domain/valueSyntax';
import { capacityAssumptions } from '../../shared/locales/capacityWayMessage';
import { withHeldPorts } from '../tuning/heldPorts';
import { waysJson, waysLines } from './capacityWaysText';
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

/** What takes ports away from the range. */
function takenLines({ t }: CliContext, { excludedPorts, heldPorts }: Capacity): readonly string[] {
  return [
    ...(excludedPorts === null || excludedPorts === 0
      ? []
      : [t('cli.capacity.excluded', { count: excludedPorts })]),
    ...(heldPorts === 0
      ? []
      : [heldPorts === null ? t('cli.capacity.heldUnknown') : t('cli.capacity.held', { count: heldPorts })]),
  ];
}

function capacityLines(context: CliContext, read: ReadMachine, capacity: Capacity): readonly string[] {
  const { t } = context;
  const { machine, windows } = read.snapshot;
  const { range, ports, timeWaitSeconds: seconds } = capacity;
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
    ...takenLines(context, capacity),
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
  const { machine } = read.value;
  const snapshot = await withHeldPorts(machine, read.value.snapshot, { names: false });
  const capacity = capacityOf(snapshot);
  if (wanted === null) {
    printResult(context, capacity, () => capacityLines(context, read.value, capacity));
    return exitCode.done;
  }
  const requirement = requirementFor(wanted, capacity);
  const ways = capacityWays(snapshot, wanted);
  const assumptions = capacityAssumptions(context.t);
  printResult(context, { ...capacity, requirement, ways: waysJson(context, ways), assumptions }, () => [
    ...capacityLines(context, read.value, capacity),
    ...requirementLines(context, requirement),
    ...waysLines(context, ways),
  ]);
  return exitCode.done;
}
