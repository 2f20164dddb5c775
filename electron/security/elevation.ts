import { askElevation } from '../machine/windows/hostPort';
import { createProcessCounter } from '../machine/windows/programRunner';
import { createProgramRunner } from '../machine/windows/runProcess';
import { findSystemRoot } from '../machine/windows/systemRoot';

/** Whether this process has an administrator's rights; `null` where Windows does not say, to be treated as "perhaps". */
export function processElevation(): Promise<boolean | null> {
  if (process.getuid !== undefined) return Promise.resolve(process.getuid() === 0);
  return askElevation(createProgramRunner(findSystemRoot(process.env.SystemRoot), createProcessCounter()));
}
