import { parameterById } from '../../shared/catalogue/catalogue';
import { commandsFor } from '../../shared/domain/commands';
import { isUnreadable } from '../../shared/domain/value';
import { encodeNewRegFile, newRegFileText, type NewRegFile } from '../../shared/parsing/regFile/newRegFile';
import { replaceFileDurably } from '../files/durableFile';
import type { Journal, StoredChange } from './journalRecord';
import type { MachineState } from './machineState';
import { valueOfState } from './stateValue';
import { knownLocation } from './storedReading';
import { rawValueOf, type StoredState } from './storedState';

function remarksFor(id: string, state: StoredState): readonly string[] {
  if (state.kind === 'unknown') return [`${id}: not known`];
  const definition = parameterById(id);
  const value = valueOfState(state);
  if (definition === null || isUnreadable(value) || knownLocation(id).kind === 'registry') return [];
  return commandsFor(definition, null, value);
}

function exportOf(journal: Journal, direction: 'undo' | 'apply'): NewRegFile {
  const stateIn = (change: StoredChange): StoredState =>
    direction === 'undo' ? change.before : change.after;
  return {
    heading: [
      `TCPilot ${direction} ${journal.entry} (${journal.target}), ${journal.at}`,
      `${journal.machine.label}: ${journal.changes.map(({ id }) => id).join(', ')}`,
    ],
    values: journal.changes.flatMap((change) => {
      const location = knownLocation(change.id);
      const value = rawValueOf(stateIn(change));
      if (location.kind !== 'registry' || value === undefined) return [];
      return [{ key: location.key, name: location.name, value }];
    }),
    remarks: journal.changes.flatMap((change) => remarksFor(change.id, stateIn(change))),
  };
}

/**
 * Puts two files for regedit beside the history entry, ahead of the first write: the touched values as they were,
 * `<entry>.undo.reg`, and as they become, `<entry>.apply.reg`. What netsh keeps stands in them as its commands, in
 * comments. So the values can be brought back even where TCPilot is gone or its journal cannot be read.
 *
 * @throws what the file system throws
 */
export async function writeRegistryExports(state: MachineState, journal: Journal): Promise<void> {
  for (const direction of ['undo', 'apply'] as const) {
    const bytes = encodeNewRegFile(newRegFileText(exportOf(journal, direction)));
    await replaceFileDurably(state.registryExportPath(journal.entry, direction), bytes);
  }
}
