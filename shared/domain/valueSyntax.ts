import { err, type Result } from '../result';
import { effectiveRange } from './effectiveRange';
import type { ParameterDefinition } from './parameter';
import { validateValue, type ValidationError } from './validation';
import type { TargetValue } from './value';
import type { EffectiveWindows } from './windowsVersion';

const integer = /^[+-]?\d+$/u;
const fraction = /^[+-]?(?:\d+\.\d*|\.\d+)$/u;
const hexadecimal = /^0x[0-9a-f]+$/iu;
const portRange = /^(\d+|0x[0-9a-f]+)\s*\+\s*(\d+|0x[0-9a-f]+)$/iu;

/**
 * Reads what somebody typed for a parameter and validates it: decimal or `0x` for numbers, `START+COUNT` for port
 * ranges, netsh words in any case (`default`: the documented default of this Windows).
 */
export function parseValueText(
  definition: ParameterDefinition,
  text: string,
  windows: EffectiveWindows,
): Result<TargetValue, ValidationError> {
  const given = text.trim();
  return given === ''
    ? emptyText(definition, windows)
    : validateValue(definition, parsedValue(definition, given), windows);
}

/** An empty text is no word for "absent": whoever means that says so. */
function emptyText(
  definition: ParameterDefinition,
  windows: EffectiveWindows,
): Result<TargetValue, ValidationError> {
  if (!definition.editable) return err({ code: 'read-only', parameterId: definition.id });
  const codes = { number: 'not-a-number', choice: 'not-a-choice', 'port-range': 'not-a-port-range' } as const;
  return err({
    code: codes[definition.accepts.kind],
    given: '',
    parameterId: definition.id,
    range: effectiveRange(definition, windows),
    unit: definition.unit,
  });
}

function parsedValue({ accepts }: ParameterDefinition, text: string): Exclude<TargetValue, null> {
  if (accepts.kind === 'port-range') {
    const [, start, count] = portRange.exec(text) ?? [];
    if (start === undefined || count === undefined) return text;
    return { start: Number(start), count: Number(count) };
  }
  return parseNumber(text) ?? text;
}

/** A decimal number, signs and fractions included so that the range can be named to who typed them, or `0x`. */
export function parseNumber(text: string): number | null {
  return integer.test(text) || fraction.test(text) || hexadecimal.test(text) ? Number(text) : null;
}
