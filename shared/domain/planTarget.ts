import { err, ok, type Result } from '../result';
import type { PlanTarget } from './plan';
import type { AssignmentError } from './planError';
import { resolveId } from './resolveId';
import type { TargetValue } from './value';
import { parseValueText } from './valueSyntax';
import type { EffectiveWindows } from './windowsVersion';

export interface TargetRequest {
  /** A preset or profile to start from; null where the assignments stand for themselves. */
  readonly base: PlanTarget | null;
  /** `ID=VALUE`, later ones win. */
  readonly assignments: readonly string[];
  /** Ids to leave absent, after the assignments. */
  readonly removals: readonly string[];
}

/** What a target is called that no preset or profile stands behind. */
export const customTargetName = 'custom';

/** Reads assignments as people type them, on top of a preset or profile. All errors come back, not just the first. */
export function planTargetFrom(
  { base, assignments, removals }: TargetRequest,
  windows: EffectiveWindows,
): Result<PlanTarget, readonly AssignmentError[]> {
  const values = new Map(base?.values);
  const errors: AssignmentError[] = [];
  const readings = [
    ...assignments.map((text) => readAssignment(text, windows)),
    ...removals.map((id) => readRemoval(id)),
  ];
  for (const reading of readings) {
    if (reading.ok) values.set(reading.value.id, reading.value.value);
    else errors.push(reading.error);
  }
  return errors.length > 0 ? err(errors) : ok({ name: base?.name ?? customTargetName, values });
}

interface Assignment {
  readonly id: string;
  readonly value: TargetValue;
}

function readAssignment(text: string, windows: EffectiveWindows): Result<Assignment, AssignmentError> {
  const equals = text.indexOf('=');
  if (equals < 1) return err({ code: 'not-an-assignment', text });
  const resolved = resolveId(text.slice(0, equals));
  if (!resolved.ok) return resolved;
  if (resolved.value.kind === 'misspelling') {
    const { id, misspelling } = resolved.value;
    return err({ code: 'misspelt', parameterId: id, meant: misspelling.parameterId });
  }
  const { id, definition } = resolved.value;
  const parsed = parseValueText(definition, text.slice(equals + 1), windows);
  return parsed.ok ? ok({ id, value: parsed.value }) : err({ ...parsed.error, parameterId: id });
}

/** Whether absence is possible is for the plan to say, with the rest of what is wrong with a value. */
function readRemoval(text: string): Result<Assignment, AssignmentError> {
  const resolved = resolveId(text);
  return resolved.ok ? ok({ id: resolved.value.id, value: null }) : resolved;
}
