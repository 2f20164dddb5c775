import { app } from 'electron';
import { startElevated } from './elevatedStart';
import { createProcessCounter } from './machine/windows/programRunner';
import { createProgramRunner } from './machine/windows/runProcess';
import { findSystemRoot } from './machine/windows/systemRoot';

/** Starts TCPilot anew as administrator. The lock of the one window goes to the new one, and comes back if there is none. */
export async function elevateAnew(args: readonly string[], leave: () => void): Promise<boolean> {
  const runner = createProgramRunner(findSystemRoot(process.env.SystemRoot), createProcessCounter());
  app.releaseSingleInstanceLock();
  const started = await startElevated(runner, process.execPath, args);
  if (!started) app.requestSingleInstanceLock();
  // In a turn of its own, so that the page hears the answer first.
  else setImmediate(leave);
  return started;
}
