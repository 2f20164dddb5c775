import type { Connection } from '../../../shared/domain/connection';
import { parseNetstat } from '../../../shared/parsing/netstat';
import { processNamesIn } from '../../../shared/parsing/tasklist';
import { err, ok, type Result } from '../../../shared/result';
import { decodeConsoleText } from '../capture/consoleText';
import type { ConnectionsPort, MachineError } from '../machine';
import { programError, type ProgramRunner } from './programRunner';

type Runner = Pick<ProgramRunner, 'run'>;

/** A machine out of ports prints some 65,535 rows of 80 bytes for each address family. */
const limits = { timeoutMs: 60_000, outputBytes: 64 * 2 ** 20 };

async function rowsOf(runner: Runner, options: string): Promise<Result<readonly Connection[], MachineError>> {
  const outcome = await runner.run('netstat.exe', [options], limits);
  if (outcome.kind !== 'exited' || outcome.exitCode !== 0) return err(programError('netstat.exe', outcome));
  const rows = parseNetstat(decodeConsoleText(outcome.stdout));
  if (rows.length > 0) return ok(rows.filter(({ protocol }) => protocol === 'TCP'));
  return err({ code: 'unrecognised-output', subject: 'netstat.exe', detail: options });
}

/**
 * The connections of this Windows; bound sockets among them where netstat knows `-q` (Windows 10 and later), which is
 * tried once.
 */
export function createWindowsConnections(runner: Runner): ConnectionsPort {
  let knowsBound = true;
  return {
    async read() {
      if (knowsBound) {
        const reading = await rowsOf(runner, '-anoq');
        if (reading.ok) return reading;
      }
      const reading = await rowsOf(runner, '-ano');
      if (reading.ok) knowsBound = false;
      return reading;
    },
    async processNames() {
      const outcome = await runner.run('tasklist.exe', ['/FO', 'CSV', '/NH'], limits);
      return outcome.kind === 'exited'
        ? processNamesIn(decodeConsoleText(outcome.stdout))
        : new Map<number, string>();
    },
  };
}
