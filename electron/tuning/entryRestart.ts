import { isRestartedSince, waitsForRestart } from '../../shared/domain/restart';
import { needsRestart } from '../../shared/domain/takesEffect';
import type { HistoryEntry } from './journalRecord';

type RecordedChanges = Pick<
  HistoryEntry,
  'at' | 'bootTime' | 'changes' | 'recovery' | 'state' | 'undo' | 'undone'
>;

/** Whether the machine still runs with what an interrupted change had left at its start. */
function recoveryWaits({ recovery }: RecordedChanges, bootTime: number): boolean {
  if (!recovery?.ids.some(needsRestart)) return false;
  return !isRestartedSince({ at: Date.parse(recovery.at), bootTime: recovery.bootTime }, bootTime);
}

/**
 * Whether something of a history entry still waits for a restart. What was rolled back, or put right in the same run of
 * the machine, waits for nothing.
 *
 * @param bootTime when the machine was started, milliseconds since the epoch; null for a file or where nothing tells
 * @returns null where it cannot be told
 */
export function entryWaitsForRestart(entry: RecordedChanges, bootTime: number | null): boolean | null {
  if (bootTime === null) return null;
  if (recoveryWaits(entry, bootTime)) return true;
  if (entry.state === 'rolled-back' || entry.state === 'interrupted') return false;
  const { undo } = entry;
  return waitsForRestart(
    {
      applied: { at: Date.parse(entry.at), bootTime: entry.bootTime },
      undone: undo === null ? null : { at: Date.parse(undo.at), bootTime: undo.bootTime },
      changes: entry.changes.map(({ id }) => ({ id, isUndone: entry.undone.includes(id) })),
    },
    bootTime,
  );
}
