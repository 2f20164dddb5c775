import type { TableEntry } from '../../../../shared/domain/parameterTable';
import type { MachineDescription } from '../../../../shared/domain/snapshot';

export type NoEditorReason = 'capture' | 'machine' | 'parameter' | 'notApplicable';

/** Why a row cannot be edited, the reason that nothing else could help first; null where it can. */
export function reasonForNoEditor(
  { definition, row }: TableEntry,
  { kind, writable }: MachineDescription,
): NoEditorReason | null {
  if (!definition.editable) return 'parameter';
  if (kind === 'capture') return 'capture';
  if (!writable) return 'machine';
  // A value that this Windows does not have may still lie in its registry, and then be removed.
  return row.applicability === 'not-applicable' && row.current === null ? 'notApplicable' : null;
}
