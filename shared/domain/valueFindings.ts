import { policyBaselines } from '../catalogue/policyBaselines';
import { applicabilityOn, isIgnored } from './applicability';
import { effectiveRange } from './effectiveRange';
import type { Finding } from './finding';
import type { ParameterInstance } from './instances';
import { isNetshParameter } from './netshDefault';
import { isWithin } from './validation';
import { isUnreadable, type TargetValue } from './value';
import type { EffectiveWindows } from './windowsVersion';

/** What one value says by itself. */
export function valueFindings(
  { id, definition, current }: ParameterInstance,
  windows: EffectiveWindows,
): readonly Finding[] {
  if (isUnreadable(current)) {
    const reason = current.unreadable;
    return reason.kind === 'wrong-type'
      ? [{ severity: 'warning', code: 'wrong-type', parameterId: id, reason }]
      : [];
  }
  if (current === null) return [];
  const findings: Finding[] = [];
  const about = { parameterId: id, value: current };
  if (isOutOfRange(definition, current, windows)) {
    findings.push({ severity: 'warning', code: 'out-of-range', ...about });
  }
  if (!isNetshParameter(definition) && isIgnored(applicabilityOn(definition, windows))) {
    findings.push({ severity: 'info', code: 'ignored-value-set', ...about });
  }
  if (policyBaselines.some(({ parameterId, value }) => parameterId === definition.id && value === current)) {
    findings.push({ severity: 'info', code: 'set-by-policy', ...about });
  }
  return findings;
}

/** A value with a documented meaning of its own is none; a low start of a port range has its own finding. */
function isOutOfRange(
  definition: ParameterInstance['definition'],
  current: TargetValue,
  windows: EffectiveWindows,
): boolean {
  const range = effectiveRange(definition, windows);
  if (typeof current === 'number' && definition.specialValues?.includes(current) === true) return false;
  return !isWithin(current, 'startMin' in range ? { ...range, startMin: 0 } : range);
}
