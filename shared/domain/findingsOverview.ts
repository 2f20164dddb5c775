import type { Finding, FindingSeverity } from './finding';
import { interfaceInstanceId } from './instanceId';
import type { ScanRow } from './scan';

/** The gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly FindingSeverity[];

/** The gravest first; among equals the order in which they were found. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** How many findings there are of each severity that occurs, the gravest first. */
export function severityCounts(
  findings: readonly Finding[],
): readonly { readonly severity: FindingSeverity; readonly count: number }[] {
  return severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The row that a finding speaks of: its own instance, else the first of its parameter, else null. */
export function rowOfFinding(finding: Finding, rows: readonly ScanRow[]): ScanRow | null {
  if (!('parameterId' in finding)) return null;
  const { parameterId } = finding;
  const adapter = 'adapter' in finding ? finding.adapter : null;
  const id = adapter === null ? parameterId : interfaceInstanceId(parameterId, adapter);
  return rows.find((row) => row.id === id) ?? rows.find((row) => row.parameterId === parameterId) ?? null;
}
