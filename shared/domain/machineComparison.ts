import { parameterById, type CatalogueEntry } from '../catalogue/catalogue';
import { matchAdapters, type AdapterMatch } from './adapterMatch';
import { applicabilityOn, isKnownToAct } from './applicability';
import { interfaceInstanceId } from './instanceId';
import type { ScanReport, ScanRow } from './scan';
import { validateValue } from './validation';
import { isUnreadable, sameValue, type CurrentValue, type TargetValue } from './value';
import type { EffectiveWindows } from './windowsVersion';

/**
 * How what two machines hold stands to each other. Same in effect: absent on one, and on the other the default that
 * absence means there. Unknown: one of the two could not be read.
 */
export type MachineVerdict = 'same' | 'same-in-effect' | 'differs' | 'unknown';

/** One parameter on two machines. */
export interface ComparedMachines {
  /** Of the machine that is open. */
  readonly row: ScanRow;
  readonly definition: CatalogueEntry;
  readonly other: CurrentValue;
  readonly verdict: MachineVerdict;
  /** What to ask for here to have what the other holds; undefined where that is no wish, or none that can be had. */
  readonly takeable: TargetValue | undefined;
  /** The Windows of the open machine is known to act on it. */
  readonly acts: boolean;
}

export interface MachineComparison {
  /** In the catalogue's order. Adapters that match no other are in `adapters` alone. */
  readonly rows: readonly ComparedMachines[];
  readonly adapters: AdapterMatch;
}

/** Puts what two machines hold side by side. */
export function compareMachines(here: ScanReport, other: ScanReport): MachineComparison {
  const adapters = matchAdapters(here.adapters, other.adapters);
  const theirs = new Map(other.rows.map((row) => [row.id, row]));
  const counterparts = new Map(adapters.pairs.map((pair) => [pair.here.guid, pair.other.guid]));
  return {
    adapters,
    rows: here.rows.flatMap((row) => {
      const counterpart = row.adapter === null ? null : counterparts.get(row.adapter);
      const definition = parameterById(row.parameterId);
      if (counterpart === undefined || definition === null) return [];
      const id = counterpart === null ? row.id : interfaceInstanceId(row.parameterId, counterpart);
      const counterRow = theirs.get(id);
      return counterRow === undefined ? [] : [compared(here, row, definition, counterRow)];
    }),
  };
}

/** How many rows have which verdict. */
export function verdictCounts({ rows }: MachineComparison): Readonly<Record<MachineVerdict, number>> {
  const count = (wanted: MachineVerdict) => rows.filter(({ verdict }) => verdict === wanted).length;
  return {
    same: count('same'),
    'same-in-effect': count('same-in-effect'),
    differs: count('differs'),
    unknown: count('unknown'),
  };
}

/** Whether a row is proposed: it differs, can be taken over, and this Windows is known to act on it. */
export function isProposed({ verdict, takeable, acts }: ComparedMachines): boolean {
  return verdict === 'differs' && takeable !== undefined && acts;
}

function compared(
  { windows }: ScanReport,
  row: ScanRow,
  definition: CatalogueEntry,
  counterRow: ScanRow,
): ComparedMachines {
  const other = counterRow.current;
  const verdict = verdictOf(row, counterRow);
  return {
    row,
    definition,
    other,
    verdict,
    takeable: isWorthTaking(verdict, other) ? acceptedHere(definition, other, windows) : undefined,
    acts: isKnownToAct(applicabilityOn(definition, windows)),
  };
}

function isWorthTaking(verdict: MachineVerdict, other: CurrentValue): other is TargetValue {
  if (isUnreadable(other)) return false;
  // Where nothing was read here, nothing tells that there is something to delete.
  return verdict === 'differs' || (verdict === 'unknown' && other !== null);
}

function acceptedHere(
  definition: CatalogueEntry,
  value: TargetValue,
  windows: EffectiveWindows,
): TargetValue | undefined {
  const checked = validateValue(definition, value, windows);
  return checked.ok ? checked.value : undefined;
}

function verdictOf(here: ScanRow, other: ScanRow): MachineVerdict {
  const unread = [here.current, other.current].filter(isUnreadable);
  if (unread.length > 0) {
    // What is of a wrong type is there, and is no value that the other one holds.
    const [odd] = unread;
    return unread.length === 1 && odd?.unreadable.kind === 'wrong-type' ? 'differs' : 'unknown';
  }
  if (sameValue(here.current, other.current)) return 'same';
  return isAbsenceOf(here, other) || isAbsenceOf(other, here) ? 'same-in-effect' : 'differs';
}

function isAbsenceOf(absent: ScanRow, set: ScanRow): boolean {
  return absent.current === null && sameValue(absent.default, set.current);
}
