import { app } from 'electron';
import type { OpenedMachine } from '../shared/ipc/api';
import { startElevated } from './elevateAnew';
import { createProcessCounter } from './machine/windows/programRunner';
import { createProgramRunner } from './machine/windows/runProcess';
import { findSystemRoot } from './machine/windows/systemRoot';
import type { LaunchOptions } from './security/argv';

/** What a new start needs to show the same: our own options, and from source the folder of the app ahead of them. */
export function relaunchArguments(
  { state, family, role }: LaunchOptions,
  open: OpenedMachine | null,
  sourceFolder: string | null,
): readonly string[] {
  const path = open === null || open.isSample ? null : open.path;
  return [
    ...(sourceFolder === null ? [] : [sourceFolder]),
    ...(state === null ? [] : ['--state', state]),
    ...(role === null ? [] : ['--role', role]),
    ...(family === null ? [] : ['--windows', family]),
    ...(path === null ? [] : ['--machine', path]),
  ];
}

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
