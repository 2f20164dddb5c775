import { parameterById, type CatalogueEntry } from '../catalogue/catalogue';
import { applicabilityOn, isKnownToAct } from './applicability';
import { interfaceInstanceId, parseInstanceId } from './instanceId';
import { resolveNetshDefault } from './netshDefault';
import { isConnected } from './recommendation';
import type { ParameterStatus, ScanReport, ScanRow } from './scan';
import { statusOf } from './status';
import type { TargetValue } from './value';

/** One value of a preset or profile beside what the machine holds. */
export interface ComparedValue {
  readonly row: ScanRow;
  readonly definition: CatalogueEntry;
  /** As the target has it on this Windows; null: absent. */
  readonly wanted: TargetValue;
  /** How the machine stands to the target, whatever the role says. */
  readonly status: ParameterStatus;
  /** The Windows at hand is known to act on it. */
  readonly acts: boolean;
}

export interface TargetComparison {
  /** In the catalogue's order. */
  readonly values: readonly ComparedValue[];
  /** Misspelt values that the target deletes and that are there. */
  readonly misspellings: readonly string[];
  /** Ids of the target that name nothing on this machine: an adapter that is not there. */
  readonly missing: readonly string[];
}

/** Puts a target beside a scan of the machine. Per-interface values for `*` are those of adapters with an address. */
export function compareWithTarget(
  report: ScanReport,
  target: ReadonlyMap<string, TargetValue>,
): TargetComparison {
  const wanted = wantedRows(report, target);
  const there = report.findings.flatMap((finding) =>
    finding.code === 'misspelt-value' && finding.known ? [finding.name.toLowerCase()] : [],
  );
  const ids = new Set(report.rows.map(({ id }) => id));
  return {
    values: report.rows.flatMap((row) => {
      const value = wanted.get(row.id);
      const definition = parameterById(row.parameterId);
      return value === undefined || definition === null ? [] : [compared(report, row, definition, value)];
    }),
    misspellings: [...target.keys()].filter((id) => there.includes(id.toLowerCase())),
    missing: [...wanted.keys()].filter((id) => !ids.has(id) && isOfAdapter(id)),
  };
}

export interface ComparisonCounts {
  readonly values: number;
  readonly acting: number;
  readonly differing: number;
}

/** How much of a target this Windows acts on, and how much of it the machine does not hold yet. */
export function comparisonCounts({ values }: TargetComparison): ComparisonCounts {
  return {
    values: values.length,
    acting: values.filter(({ acts }) => acts).length,
    differing: values.filter(({ status }) => status === 'differs').length,
  };
}

function compared(
  { windows }: ScanReport,
  row: ScanRow,
  definition: CatalogueEntry,
  value: TargetValue,
): ComparedValue {
  const wanted = resolveNetshDefault(definition, value, windows) ?? null;
  return {
    row,
    definition,
    wanted,
    status: statusOf({ current: row.current, default: row.default, recommended: wanted }),
    acts: isKnownToAct(applicabilityOn(definition, windows)),
  };
}

/** Ids without `*`; one that names its adapter goes before `*`. */
function wantedRows(
  { adapters }: ScanReport,
  target: ReadonlyMap<string, TargetValue>,
): ReadonlyMap<string, TargetValue> {
  const entries = [...target].map(([id, value]) => ({ id, value, parts: parseInstanceId(id) }));
  const forAll = entries.flatMap(({ value, parts }) =>
    parts?.adapter === '*'
      ? adapters
          .filter(isConnected)
          .map(({ guid }) => [interfaceInstanceId(parts.parameterId, guid), value] as const)
      : [],
  );
  const named = entries.flatMap(({ id, value, parts }) =>
    parts?.adapter === '*' ? [] : [[id, value] as const],
  );
  return new Map([...forAll, ...named]);
}

function isOfAdapter(id: string): boolean {
  return parseInstanceId(id)?.adapter !== null;
}
