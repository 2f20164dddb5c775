import { scanReport } from '../../shared/domain/scanReport';
import { printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { readMachineOption } from './openMachineOption';
import { scanJson } from './scanJson';
import { scanText } from './scanText';
import { readRole } from './targetOption';

/** `tcpilot scan`: every parameter, compared with a role. */
export async function scanCommand(context: CliContext): Promise<ExitCode> {
  const role = await readRole(context);
  if (!role.ok) return fail(context, role.error);
  const read = await readMachineOption(context);
  if (!read.ok) return fail(context, read.error);
  const { machine, snapshot, isSample } = read.value;
  const report = scanReport(snapshot, role.value);
  const timings = {
    totalMs: Math.round(performance.now() - context.startedAt),
    processes: machine.processCount(),
  };
  printResult(context, scanJson(context.t, report, timings), () => scanText(context, report, isSample));
  return exitCode.done;
}
