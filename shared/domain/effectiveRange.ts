import type { AcceptedRange, ParameterDefinition } from './parameter';
import type { EffectiveRange } from './scan';
import type { EffectiveWindows } from './windowsVersion';

export type NumberRange = Extract<EffectiveRange, { readonly min: number }>;
export type ChoiceRange = Extract<EffectiveRange, { readonly values: readonly unknown[] }>;
export type PortRangeLimits = Extract<EffectiveRange, { readonly startMin: number }>;

type AcceptedNumbers = Extract<AcceptedRange, { readonly kind: 'number' }>;

/**
 * What the editor accepts on the Windows at hand, in the parameter's unit. The minimum is the build's where the
 * build is known, else the family's; where a family had two, the catalogue gives it the stricter one.
 */
export function effectiveRange(definition: ParameterDefinition, windows: EffectiveWindows): EffectiveRange {
  return rangeWith(definition.accepts, (accepts) => minimumOn(accepts, windows));
}

/** What is accepted on at least one Windows: the check for a profile, which knows of none. */
export function widestRange(definition: ParameterDefinition): EffectiveRange {
  return rangeWith(definition.accepts, (accepts) =>
    Math.min(
      accepts.min,
      ...Object.values(accepts.minByFamily ?? {}),
      ...(accepts.minByBuild ?? []).map(({ min }) => min),
    ),
  );
}

function rangeWith(accepts: AcceptedRange, minimum: (accepts: AcceptedNumbers) => number): EffectiveRange {
  switch (accepts.kind) {
    case 'number': {
      const range = { min: minimum(accepts), max: accepts.max };
      return accepts.step === undefined ? range : { ...range, step: accepts.step };
    }
    case 'choice':
      return { values: accepts.values };
    case 'port-range':
      return { startMin: accepts.startMin, countMin: accepts.countMin, endMax: accepts.endMax };
  }
}

function minimumOn(accepts: AcceptedNumbers, { build, family }: EffectiveWindows): number {
  const ofBuild =
    build === null
      ? undefined
      : accepts.minByBuild?.find(({ from = 0, to = Infinity }) => from <= build && build <= to);
  return ofBuild?.min ?? accepts.minByFamily?.[family] ?? accepts.min;
}
