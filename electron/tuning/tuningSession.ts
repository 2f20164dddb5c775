import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReaderNotice } from '../../shared/domain/snapshot';
import type { TuningError } from '../../shared/domain/tuningError';
import { err, ok, type Result } from '../../shared/result';
import type { Machine } from '../machine/machine';
import { acquireLock, isLocked } from './lock';
import { machineFolder, MachineState, withStateFolder } from './machineState';
import type { SessionContext } from './newJournal';
import { recover, type RecoveryOutcome } from './recover';
import type { Progress } from './transactionContext';

export interface SessionOptions {
  readonly stateFolder: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** The state that is kept of a machine, ready to be read or written. */
export async function stateOf(machine: Machine, stateFolder: string): Promise<MachineState> {
  const { path } = await machine.host.describe();
  // One file has one history, by whatever way it is named.
  const resolved = path === null ? null : await realpath(path).catch(() => resolve(path));
  return new MachineState(machineFolder(resolve(stateFolder), machine.kind, resolved));
}

/**
 * What reading commands and the window report of a change that was interrupted. None while the change still goes on,
 * in this process or another.
 */
export async function interruptedNotices(
  machine: Machine,
  stateFolder: string,
): Promise<readonly ReaderNotice[]> {
  const state = await stateOf(machine, stateFolder);
  if (await isLocked(state.folder)) return [];
  // Records that may not be read say nothing; whoever wants to write hears of it.
  const journal = await state.readJournal().catch(() => ({ kind: 'none' }) as const);
  switch (journal.kind) {
    case 'none':
      return [];
    case 'pending':
      return [{ code: 'interrupted-apply', entry: journal.journal.entry }];
    case 'damaged':
      return [{ code: 'interrupted-apply', entry: '?' }];
  }
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
  const { label, elevated, bootTime } = await machine.host.describe();
  if (!machine.writable) return err({ code: 'read-only-machine', label });
  if (elevated === false) return err({ code: 'not-elevated' });
  const state = await stateOf(machine, options.stateFolder);
  const lock = await withStateFolder(state.folder, async () => {
    await state.prepare();
    return acquireLock(state.folder);
  });
  if (!lock.ok) return lock;
  if (!lock.value.ok) return lock.value;
  const held = lock.value.value;
  try {
    const context: SessionContext = {
      machine,
      state,
      onProgress: options.onProgress ?? (() => undefined),
      bootTime: bootTime === null ? null : Math.round(bootTime),
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
