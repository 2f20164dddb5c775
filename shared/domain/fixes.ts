import { parameterById } from '../catalogue/catalogue';
import { misspellingByName } from '../catalogue/misspellings';
import type { Finding } from './finding';
import { parseInstanceId } from './instanceId';
import { isNetshParameter } from './netshDefault';
import type { ScanRow } from './scan';
import { sameValue, type TargetValue } from './value';

/** Wanted values by instance id, ready to be staged. */
export type FixValues = Readonly<Record<string, TargetValue>>;

/**
 * The change that puts a finding right, where that is a known one: null for everything that only a person can judge.
 * What the role recommends goes before the Windows default. `rows` are those of the scan that made the finding.
 */
export function fixFor(finding: Finding, rows: readonly ScanRow[]): FixValues | null {
  switch (finding.code) {
    case 'misspelt-value': {
      const misspelling = finding.known ? misspellingByName(finding.name) : null;
      return misspelling === null ? null : { [misspelling.id]: null };
    }
    case 'wrong-type':
    case 'out-of-range':
    case 'low-range-start':
      return setBack(finding.parameterId, rows);
    case 'maxuserport-moves-range':
      return withoutMaxUserPort(rows);
    case 'ignored-value-set':
      return isEditable(finding.parameterId) ? { [finding.parameterId]: null } : null;
    default:
      return null;
  }
}

function setBack(id: string, rows: readonly ScanRow[]): FixValues | null {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined || !isEditable(id)) return null;
  const value = row.recommended === undefined ? leftToWindows(row) : row.recommended;
  return value === undefined || sameValue(row.current, value) ? null : { [id]: value };
}

/** Absent where there is such a thing, else the documented default, else unknown. */
function leftToWindows(row: ScanRow): TargetValue | undefined {
  const definition = parameterById(row.parameterId);
  if (definition === null) return undefined;
  return isNetshParameter(definition) ? (row.default ?? undefined) : null;
}

/** The ranges that the role wants come along: what MaxUserPort was set for, they do. */
function withoutMaxUserPort(rows: readonly ScanRow[]): FixValues {
  const ranges = rows.flatMap(({ id, parameterId, recommended, current }) => {
    const definition = parameterById(parameterId);
    const isTcpRange = definition?.target.kind === 'port-range' && definition.target.transport === 'tcp';
    const isWanted = recommended !== undefined && recommended !== null && !sameValue(current, recommended);
    return isTcpRange && isWanted ? [[id, recommended] as const] : [];
  });
  return { MaxUserPort: null, ...Object.fromEntries(ranges) };
}

function isEditable(id: string): boolean {
  return parameterById(parseInstanceId(id)?.parameterId ?? id)?.editable === true;
}
