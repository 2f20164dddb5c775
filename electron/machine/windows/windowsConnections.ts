import type { Connection } from '../../../shared/domain/connection';
import { parseNetstat } from '../../../shared/parsing/netstat';
import { err, ok, type Result } from '../../../shared/result';
import { decodeConsoleText } from '../capture/consoleText';
import type { MachineError } from '../machine';
import { programError, type ProgramRunner } from './programRunner';

/** A machine out of ports prints some 65,535 rows of 80 bytes for each address family. */
const limits = { timeoutMs: 60_000, outputBytes: 64 * 2 ** 20 };

/** The connections of this Windows; bound sockets among them where netstat knows `-q` (Windows 10 and later). */
export async function readWindowsConnections(
  runner: Pick<ProgramRunner, 'run'>,
): Promise<Result<readonly Connection[], MachineError>> {
  for (const options of ['-anoq', '-ano']) {
    const outcome = await runner.run('netstat.exe', [options], limits);
    const rows =
      outcome.kind === 'exited' && outcome.exitCode === 0
        ? parseNetstat(decodeConsoleText(outcome.stdout))
        : [];
    if (rows.length > 0) return ok(rows);
    if (options === '-ano') return err(programError('netstat.exe', outcome));
  }
  return ok([]);
}
