import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { err, ok, type Result } from '../../shared/result';
import type { Machine } from '../machine/machine';
import { acquireLock } from './lock';
import { machineFolder, MachineState, withStateFolder } from './machineState';
import { recover, type RecoveryOutcome } from './recover';
import type { Progress, TransactionContext } from './transaction';
import type { TuningError } from '../../shared/domain/tuningError';

export interface SessionOptions {
  readonly stateFolder: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface SessionContext extends TransactionContext {
  readonly elevated: boolean | null;
  readonly bootTime: number | null;
}

/** The state that is kept of a machine, ready to be read or written. */
export async function stateOf(machine: Machine, stateFolder: string): Promise<MachineState> {
  const { path } = await machine.host.describe();
  // One file has one history, by whatever way it is named.
  const resolved = path === null ? null : await realpath(path).catch(() => resolve(path));
  return new MachineState(machineFolder(stateFolder, machine.kind, resolved));
}

/**
 * Runs something that writes, alone: takes the machine's lock, puts right first what an earlier run left, and frees
 * the lock whatever happens. Every apply, undo and recovery of window and command line goes through here.
 */
export async function withMachineLocked<T>(
  machine: Machine,
  options: SessionOptions,
  work: (context: SessionContext, recovered: RecoveryOutcome) => Promise<Result<T, TuningError>>,
): Promise<Result<T, TuningError>> {
  if (!machine.writable) return err({ code: 'read-only-machine', label: machine.kind });
  const state = await stateOf(machine, options.stateFolder);
  const lock = await withStateFolder(state.folder, async () => {
    await state.prepare();
    return acquireLock(state.folder);
  });
  if (!lock.ok) return lock;
  if (!lock.value.ok) return lock.value;
  const held = lock.value.value;
  try {
    const host = await machine.host.describe();
    const context: SessionContext = {
      machine,
      state,
      onProgress: options.onProgress ?? (() => undefined),
      elevated: host.elevated,
      bootTime: host.bootTime,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    };
    const recovered = await recover(context);
    if (!recovered.ok) return recovered;
    return await work(context, recovered.value);
  } finally {
    await held.release();
  }
}

/** Puts right what an interrupted apply or undo left, and nothing else. */
export function recoverMachine(
  machine: Machine,
  options: SessionOptions,
): Promise<Result<RecoveryOutcome, TuningError>> {
  return withMachineLocked(machine, options, (_context, recovered) => Promise.resolve(ok(recovered)));
}
