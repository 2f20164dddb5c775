import { dwordOf } from '../../../shared/parsing/regFile/valueText';
import { err, ok, type Result } from '../../../shared/result';
import type { MachineError, RegistryPort } from '../machine';
import { decodeConsoleText } from '../capture/consoleText';
import { programError, type ProgramRunner } from './programRunner';
import { otherUsersIn } from './quserText';

const powerKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power';

export interface PowerPort {
  /**
   * Restarts Windows now. Without `/f`: a program that has something to save can still object.
   * https://learn.microsoft.com/windows-server/administration/windows-commands/shutdown
   */
  restart(): Promise<Result<void, MachineError>>;
  /** Users who are signed in besides ourselves; null where Windows cannot say (Home editions lack quser). */
  otherUsers(): Promise<readonly string[] | null>;
  /** Whether "shut down" hibernates the kernel, so that it is no restart; null where it cannot be told. */
  fastStartup(): Promise<boolean | null>;
}

export function createPowerPort(runner: ProgramRunner, registry: RegistryPort): PowerPort {
  return {
    async restart() {
      const outcome = await runner.run('shutdown.exe', ['/r', '/t', '0']);
      return outcome.kind === 'exited' && outcome.exitCode === 0
        ? ok(undefined)
        : err(programError('shutdown.exe', outcome));
    },
    async otherUsers() {
      const outcome = await runner.run('quser.exe', []);
      // It exits with 1 even where it has listed everybody.
      if (outcome.kind !== 'exited' || outcome.stdout.length === 0) return null;
      return otherUsersIn(decodeConsoleText(outcome.stdout));
    },
    async fastStartup() {
      const reading = await registry.read([powerKey]);
      const key = reading.ok ? reading.value.key(powerKey) : null;
      const value = key?.state === 'present' ? key.values.get('hiberbootenabled') : undefined;
      const enabled = value === undefined ? null : dwordOf(value);
      return enabled === null ? null : enabled !== 0;
    },
  };
}
