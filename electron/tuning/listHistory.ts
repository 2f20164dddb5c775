import { access } from 'node:fs/promises';
import { isRestartedSince } from '../../shared/domain/restart';
import { takesEffectOf } from '../../shared/domain/takesEffect';
import type { CurrentValue } from '../../shared/domain/value';
import type { History, ListedChange, ListedEntry } from '../../shared/ipc/api';
import type { HostDescription, Machine } from '../machine/machine';
import { entryWaitsForRestart } from './entryRestart';
import type { HistoryEntry, StoredChange } from './journalRecord';
import { isLocked } from './lock';
import type { MachineState } from './machineState';
import { valueIn, valueOfState } from './stateValue';
import { readStored, type StoredReading } from './storedReading';
import { isUnreadableState, sameState } from './storedState';

export interface HistoryContext {
  readonly machine: Machine;
  readonly state: MachineState;
  /** Whether "shut down" is none; asked only where something waits for a restart. */
  readonly fastStartup: () => Promise<boolean | null>;
}

/** States in which an entry's values are meant to hold. */
function holds({ state }: Pick<HistoryEntry, 'state'>): boolean {
  return state === 'applied' || state === 'partly-undone';
}

function listedChange(
  entry: HistoryEntry,
  change: StoredChange,
  reading: StoredReading | null,
): ListedChange {
  const { id } = change;
  const undone = entry.undone.includes(id);
  const found = reading?.state(id);
  const isKnown = found !== undefined && !isUnreadableState(found);
  const notRead: CurrentValue = { unreadable: { kind: 'not-on-this-system' } };
  return {
    id,
    before: valueOfState(change.before),
    after: valueOfState(change.after),
    takesEffect: takesEffectOf(id),
    undone,
    drifted: !undone && holds(entry) && isKnown ? !sameState(found, change.after) : null,
    now: reading === null ? notRead : valueIn(reading, id),
  };
}

/** What waits for a restart, whether a "shut down" would not be one, and when there was one. A file waits for nothing. */
function restartOf(
  machine: Machine,
  host: HostDescription,
  entry: HistoryEntry,
  fastStartup: boolean | null,
): Pick<ListedEntry, 'waitsForRestart' | 'fastStartup' | 'restartedAt'> {
  if (machine.kind !== 'windows') {
    return { waitsForRestart: false, fastStartup: false, restartedAt: null };
  }
  const waits = entryWaitsForRestart(entry, host.bootTime);
  return {
    waitsForRestart: waits,
    fastStartup: waits === true && fastStartup === true,
    restartedAt: restartAfter(entry, host),
  };
}

function restartAfter(entry: HistoryEntry, host: HostDescription): string | null {
  if (host.bootTime === null) return null;
  const { at, bootTime } = entry.recovery ?? entry;
  const isRestarted = isRestartedSince({ at: Date.parse(at), bootTime }, host.bootTime);
  return isRestarted ? new Date(host.bootTime).toISOString() : null;
}

async function hasExports(state: MachineState, id: string): Promise<boolean> {
  const found = (['undo', 'apply'] as const).map((direction) =>
    access(state.registryExportPath(id, direction)),
  );
  return Promise.all(found).then(
    () => true,
    () => false,
  );
}

async function readAll(machine: Machine, entries: readonly HistoryEntry[]): Promise<StoredReading | null> {
  const ids = entries.flatMap(({ changes, sideEffects }) => [...changes, ...sideEffects].map(({ id }) => id));
  if (ids.length === 0) return null;
  const reading = await readStored(machine, [...new Set(ids)]);
  return reading.ok ? reading.value : null;
}

async function interruptedIn(state: MachineState): Promise<History['interrupted']> {
  if (await isLocked(state.folder)) return null;
  const reading = await state.readJournal();
  if (reading.kind !== 'pending') return reading.kind === 'damaged' ? { kind: 'damaged' } : null;
  const { transaction, entry, at, who, target, changes } = reading.journal;
  return { kind: 'pending', transaction, entry, at, who, target, ids: changes.map(({ id }) => id) };
}

/**
 * What was applied to a machine, newest first, beside what it holds now.
 *
 * @throws what the file system throws where the records cannot be read
 */
export async function listHistory({ machine, state, fastStartup }: HistoryContext): Promise<History> {
  const { entries, damaged } = await state.readHistory();
  const [reading, host, interrupted] = [
    await readAll(machine, entries),
    await machine.host.describe(),
    await interruptedIn(state),
  ];
  const waits = entries.some((entry) => restartOf(machine, host, entry, null).waitsForRestart === true);
  const hibernates = waits ? await fastStartup() : null;
  const listed = entries.map(async (entry) => ({
    id: entry.id,
    at: entry.at,
    who: entry.who,
    target: entry.target,
    state: entry.state,
    changes: entry.changes.map((change) => listedChange(entry, change, reading)),
    sideEffects: entry.sideEffects.map((change) => listedChange(entry, change, reading)),
    canUndo: holds(entry) && machine.writable,
    canExport: await hasExports(state, entry.id),
    ...restartOf(machine, host, entry, hibernates),
  }));
  return {
    entries: await Promise.all(listed),
    damaged: damaged.length,
    interrupted,
  };
}
