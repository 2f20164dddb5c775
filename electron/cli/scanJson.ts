import type { TFunction } from 'i18next';
import type { Finding } from '../../shared/domain/finding';
import type { ScanReport, ScanRow } from '../../shared/domain/scan';
import { jsonValue } from '../../shared/locales/jsonValue';
import { findingMessage } from '../../shared/locales/messages';

function jsonRow(t: TFunction, row: ScanRow): unknown {
  return {
    id: row.id,
    current: jsonValue(t, row.current),
    default: row.default,
    ...('recommended' in row ? { recommended: row.recommended } : {}),
    status: row.status,
    applicability: row.applicability,
    takesEffect: row.takesEffect,
    range: row.range,
  };
}

export function jsonFinding(t: TFunction, finding: Finding): unknown {
  const about = 'parameterId' in finding ? { parameterId: finding.parameterId } : {};
  return { code: finding.code, severity: finding.severity, ...about, message: findingMessage(t, finding) };
}

export interface Timings {
  readonly totalMs: number;
  /** Child processes started, one by one. */
  readonly processes: number;
}

/** The object that `scan --json` prints. Fields may join; these stay. */
export function scanJson(t: TFunction, report: ScanReport, timings: Timings): unknown {
  const { kind, label, path, windows, elevated, registryEngine } = report.machine;
  return {
    machine: { kind, label, path, windows, elevated, registryEngine },
    windows: report.windows,
    role: report.role,
    parameters: report.rows.map((row) => jsonRow(t, row)),
    findings: report.findings.map((finding) => jsonFinding(t, finding)),
    timings,
  };
}
