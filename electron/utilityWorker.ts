import { utilityProcess } from 'electron';
import type { WorkerPlace } from './machine/windows/runProcess';
import type { WorkerProcess } from './machine/windows/workerProcess';

/**
 * Starts one of our own scripts in a process of Electron's: a packaged app does not run as Node.
 *
 * @param serviceName what the system's list of processes calls it
 */
export function startUtilityWorker(
  serviceName: string,
  { script, args, cwd, env }: WorkerPlace,
): WorkerProcess {
  const child = utilityProcess.fork(script, [...args], {
    cwd,
    env: { ...env },
    execArgv: [],
    stdio: 'ignore',
    serviceName,
  });
  return {
    post(message) {
      child.postMessage(message);
    },
    onMessage(listener) {
      child.on('message', listener);
    },
    onExit(listener) {
      child.once('exit', listener);
    },
    kill() {
      child.kill();
    },
  };
}
