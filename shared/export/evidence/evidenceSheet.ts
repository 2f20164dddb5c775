import type { ApplicabilityStatus } from '../../domain/parameter';
import type { CheckedValue } from '../../domain/drift';
import { capacityOf, type Capacity } from '../../domain/machineCapacity';
import type { ProofReport } from '../../domain/proof/proofReport';
import type { Role } from '../../domain/role';
import type { ParameterStatus, ScanRow } from '../../domain/scan';
import { scanReport } from '../../domain/scanReport';
import type { MachineDescription, MachineSnapshot } from '../../domain/snapshot';
import type { CurrentValue, TargetValue } from '../../domain/value';
import type { EffectiveWindows } from '../../domain/windowsVersion';

export const evidenceFormats = ['md', 'html', 'json'] as const;
export type EvidenceFormat = (typeof evidenceFormats)[number];

export interface EvidenceParameter {
  readonly id: string;
  readonly parameterId: string;
  readonly current: CurrentValue;
  /** Missing where the role says nothing. Null: leave absent. */
  readonly recommended?: TargetValue;
  readonly status: ParameterStatus;
  readonly applicability: ApplicabilityStatus;
}

/** What a machine was compared with value by value, and each value that was compared. */
export interface EvidenceCheck {
  readonly target: string;
  readonly checked: readonly CheckedValue[];
}

export interface EvidenceMachine {
  readonly description: MachineDescription;
  readonly windows: EffectiveWindows;
  /** The role's id, or the profile's name. */
  readonly role: string;
  readonly parameters: readonly EvidenceParameter[];
  readonly budget: Capacity;
  /** Null where the machine was compared with nothing but the role. */
  readonly check: EvidenceCheck | null;
}

/** What a test report needs to say of the machine that carried the load. */
export interface EvidenceSheet {
  /** ISO 8601, in UTC. */
  readonly madeAt: string;
  readonly toolVersion: string;
  /** Null where the sheet is of a test alone, as on a system that is no Windows. */
  readonly machine: EvidenceMachine | null;
  /** None, one, or the one before a change and the one after it. */
  readonly proofs: readonly ProofReport[];
}

/** Adapters' rows that say nothing are left out: a sheet is read by people. */
function isWorthARow({ adapter, status }: ScanRow): boolean {
  return adapter === null || status !== 'default';
}

/** The machine's part of a sheet. */
export function evidenceMachine(
  snapshot: MachineSnapshot,
  role: Role,
  check: EvidenceCheck | null,
): EvidenceMachine {
  const report = scanReport(snapshot, role);
  return {
    description: snapshot.machine,
    windows: snapshot.windows,
    role: report.role,
    parameters: report.rows
      .filter((row) => isWorthARow(row) && row.applicability !== 'not-applicable')
      .map(({ id, parameterId, current, status, applicability, ...row }) => ({
        id,
        parameterId,
        current,
        ...('recommended' in row ? { recommended: row.recommended } : {}),
        status,
        applicability,
      })),
    budget: capacityOf(snapshot),
    check,
  };
}

/** The format that a file's name asks for; null for a name that asks for none of them. */
export function evidenceFormatOf(path: string): EvidenceFormat | null {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return evidenceFormats.find((format) => format === extension) ?? null;
}
