import type { TFunction } from 'i18next';
import { jsonValue } from '../../locales/jsonValue';
import type { EvidenceMachine, EvidenceSheet } from './evidenceSheet';

export const evidenceFormat = 'tcpilot-evidence';
export const evidenceVersion = 1;

function machineJson(t: TFunction, machine: EvidenceMachine): unknown {
  const { description, windows, role, parameters, budget, check } = machine;
  const { kind, label, path, windows: version, elevated, registryEngine } = description;
  return {
    kind,
    label,
    path,
    windows: version,
    family: windows.family,
    familyBasis: windows.basis,
    elevated,
    registryEngine,
    role,
    parameters: parameters.map(({ id, current, status, applicability, ...parameter }) => ({
      id,
      current: jsonValue(t, current),
      ...('recommended' in parameter ? { recommended: parameter.recommended } : {}),
      status,
      applicability,
    })),
    budget,
    check:
      check === null
        ? null
        : {
            target: check.target,
            values: check.checked.map(({ id, expected, found, holds }) => ({
              id,
              expected,
              found: jsonValue(t, found),
              holds,
            })),
          },
  };
}

/** The sheet for programs. Its schema is published; fields may join within a version. */
export function evidenceJson(sheet: EvidenceSheet, t: TFunction): string {
  const { madeAt, toolVersion, machine, proofs } = sheet;
  const content = {
    format: evidenceFormat,
    version: evidenceVersion,
    madeAt,
    tool: { name: 'TCPilot', version: toolVersion },
    machine: machine === null ? null : machineJson(t, machine),
    proofs,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
