import { err, ok, type Result } from '../result';
import {
  effectiveRange,
  widestRange,
  type ChoiceRange,
  type NumberRange,
  type PortRangeLimits,
} from './effectiveRange';
import type { ParameterDefinition, ParameterUnit } from './parameter';
import { isNetshParameter, netshDefaultWord, resolveNetshDefault } from './netshDefault';
import type { EffectiveRange } from './scan';
import { endOfRange, isPortRange, type PortRange, type TargetValue } from './value';
import { shortValue } from './valueText';
import type { EffectiveWindows } from './windowsVersion';

/**
 * Why a value is refused, with the range that holds here. `parameterId` is the id as asked for, an adapter included.
 * The words are in `shared/locales/<language>/validation`.
 */
export type ValidationError = { readonly parameterId: string } & (
  | { readonly code: 'read-only' }
  | ({
      readonly code: 'cannot-be-absent' | 'no-documented-default';
    } & Accepted)
  | ({
      readonly code: 'not-a-number' | 'not-a-choice' | 'not-a-port-range';
      /** What was given, as text. */
      readonly given: string;
    } & Accepted)
  | ({
      readonly code: 'not-an-integer' | 'out-of-range' | 'off-step';
      readonly value: number;
    } & Accepted)
  | ({
      readonly code: 'start-too-low' | 'count-too-small' | 'end-too-high';
      readonly value: PortRange;
    } & Accepted)
);

/** What would be accepted instead. */
interface Accepted {
  readonly range: EffectiveRange;
  readonly unit: ParameterUnit;
}

/**
 * The one check that every value passes before it may be planned, whoever gave it. Comes back normalised: a netsh
 * word in the catalogue's spelling, netsh's `default` as what it stands for on this Windows.
 */
export function validateValue(
  definition: ParameterDefinition,
  value: TargetValue,
  windows: EffectiveWindows,
): Result<TargetValue, ValidationError> {
  const range = effectiveRange(definition, windows);
  if (value === null || !isDefaultWord(definition, value)) return validateWithin(definition, value, range);
  const meant = resolveNetshDefault(definition, value, windows);
  return meant === undefined
    ? err({ code: 'no-documented-default', parameterId: definition.id, range, unit: definition.unit })
    : validateWithin(definition, meant, range);
}

/** The same for a value that is not meant for one Windows yet; netsh's `default` stays a word. */
export function validateForAnyWindows(
  definition: ParameterDefinition,
  value: TargetValue,
): Result<TargetValue, ValidationError> {
  const range = widestRange(definition);
  const isWord = value !== null && isDefaultWord(definition, value) && definition.editable;
  return isWord ? ok(netshDefaultWord) : validateWithin(definition, value, range);
}

/** Whether a value that was read lies in the range; a value of another kind does not. */
export function isWithin(value: TargetValue, range: EffectiveRange): boolean {
  if (value === null) return true;
  if ('min' in range) return typeof value === 'number' && numberProblem(value, range) === null;
  if ('values' in range) return !isPortRange(value) && choiceOf(value, range) !== undefined;
  return isPortRange(value) && portRangeProblem(value, range) === null;
}

function isDefaultWord(definition: ParameterDefinition, value: TargetValue): boolean {
  return (
    isNetshParameter(definition) && typeof value === 'string' && value.toLowerCase() === netshDefaultWord
  );
}

function validateWithin(
  definition: ParameterDefinition,
  value: TargetValue,
  range: EffectiveRange,
): Result<TargetValue, ValidationError> {
  const about = { parameterId: definition.id, range, unit: definition.unit };
  if (!definition.editable) return err({ code: 'read-only', parameterId: definition.id });
  if (value === null)
    return isNetshParameter(definition) ? err({ code: 'cannot-be-absent', ...about }) : ok(null);
  if ('min' in range) {
    if (typeof value !== 'number') return err({ code: 'not-a-number', given: shortValue(value), ...about });
    const problem = numberProblem(value, range);
    return problem === null ? ok(value) : err({ code: problem, value, ...about });
  }
  if ('values' in range) {
    const choice = isPortRange(value) ? undefined : choiceOf(value, range);
    return choice === undefined
      ? err({ code: 'not-a-choice', given: shortValue(value), ...about })
      : ok(choice);
  }
  if (!isPortRange(value)) return err({ code: 'not-a-port-range', given: shortValue(value), ...about });
  const problem = portRangeProblem(value, range);
  return problem === null ? ok({ start: value.start, count: value.count }) : err({ ...problem, ...about });
}

function numberProblem(
  value: number,
  range: NumberRange,
): 'not-an-integer' | 'out-of-range' | 'off-step' | null {
  if (!Number.isInteger(value)) return 'not-an-integer';
  if (value < range.min || value > range.max) return 'out-of-range';
  return range.step !== undefined && (value - range.min) % range.step !== 0 ? 'off-step' : null;
}

function choiceOf(value: number | string, { values }: ChoiceRange): number | string | undefined {
  if (typeof value === 'number') return values.find((choice) => choice === value);
  return values.find((choice) => typeof choice === 'string' && choice.toLowerCase() === value.toLowerCase());
}

function portRangeProblem(value: PortRange, limits: PortRangeLimits) {
  const { start, count } = value;
  if (!Number.isInteger(start) || !Number.isInteger(count)) {
    return { code: 'not-a-port-range', given: shortValue(value) } as const;
  }
  if (start < limits.startMin) return { code: 'start-too-low', value } as const;
  if (count < limits.countMin) return { code: 'count-too-small', value } as const;
  return endOfRange(value) > limits.endMax ? ({ code: 'end-too-high', value } as const) : null;
}
