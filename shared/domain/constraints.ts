import type { Constraint, ConstraintRule } from './constraint';
import { interfaceInstanceId } from './instanceId';
import { isUnreadable, type CurrentValue } from './value';
import type { WindowsFamily } from './windowsVersion';

export interface ConstraintViolation {
  readonly constraint: Constraint;
  /** Ids of the instances that break the rule together, the one that it is about first. */
  readonly members: readonly [string, ...string[]];
}

/** The values among which rules are checked. */
export interface ConstrainedValues {
  readonly family: WindowsFamily;
  /** GUIDs of the adapters; a rule about per-interface parameters is checked for each. */
  readonly adapters: readonly string[];
  readonly isPerInterface: (parameterId: string) => boolean;
  /** By instance id; `undefined` where nothing is known of it. */
  readonly valueOf: (id: string) => CurrentValue | undefined;
}

/** Every rule that the values break, in the order of the constraints. */
export function violatedConstraints(
  constraints: readonly Constraint[],
  values: ConstrainedValues,
): readonly ConstraintViolation[] {
  return constraints
    .filter(({ families }) => families === undefined || families.includes(values.family))
    .flatMap((constraint) =>
      scopesOf(constraint.rule, values).flatMap((idOf) => {
        const members = breakers(constraint.rule, scopeOf(idOf, values.valueOf));
        return members === null ? [] : [{ constraint, members }];
      }),
    );
}

type IdOf = (parameterId: string) => string;
type Members = readonly [string, ...string[]];

/** How a rule's parameter ids become instance ids: once, or once per adapter. */
function scopesOf(rule: ConstraintRule, values: ConstrainedValues): readonly IdOf[] {
  if (!parametersOf(rule).some(values.isPerInterface)) return [(parameterId) => parameterId];
  return values.adapters.map(
    (adapter) => (parameterId) =>
      values.isPerInterface(parameterId) ? interfaceInstanceId(parameterId, adapter) : parameterId,
  );
}

function parametersOf(rule: ConstraintRule): readonly string[] {
  switch (rule.kind) {
    case 'less-or-equal':
    case 'less-than':
      return [rule.lesser, rule.greater];
    case 'needs-bit':
    case 'multiple-of':
      return [rule.member, rule.flags];
    case 'power-of-two':
      return [rule.member];
    case 'not-both-present':
      return [rule.member, ...rule.others];
    case 'needs-value':
      return [rule.needed, ...rule.members];
  }
}

/** How a rule sees the values of its scope, by parameter id. */
interface Scope {
  readonly idOf: IdOf;
  /** Null where the value is absent, unreadable or no number. */
  readonly numberOf: (parameterId: string) => number | null;
  readonly presenceOf: (parameterId: string) => Presence;
}

type Rule<Kind extends ConstraintRule['kind']> = Extract<ConstraintRule, { readonly kind: Kind }>;

function scopeOf(idOf: IdOf, valueOf: ConstrainedValues['valueOf']): Scope {
  return {
    idOf,
    numberOf: (parameterId) => {
      const value = valueOf(idOf(parameterId));
      return typeof value === 'number' ? value : null;
    },
    presenceOf: (parameterId) => presence(valueOf(idOf(parameterId))),
  };
}

/** The ids that break the rule, or null where it holds or says nothing. */
function breakers(rule: ConstraintRule, scope: Scope): Members | null {
  switch (rule.kind) {
    case 'less-or-equal':
    case 'less-than':
      return breakersOfOrder(rule, scope);
    case 'needs-bit':
      return breakersOfNeededBit(rule, scope);
    case 'multiple-of':
      return breakersOfMultiple(rule, scope);
    case 'power-of-two': {
      const member = scope.numberOf(rule.member);
      return member === null || isPowerOfTwo(member) ? null : [scope.idOf(rule.member)];
    }
    case 'not-both-present':
      return breakersOfExclusion(rule, scope);
    case 'needs-value':
      return breakersOfNeededValue(rule, scope);
  }
}

function breakersOfOrder(
  rule: Rule<'less-or-equal'> | Rule<'less-than'>,
  { idOf, numberOf }: Scope,
): Members | null {
  const lesser = numberOf(rule.lesser);
  const greater = numberOf(rule.greater);
  if (lesser === null || greater === null) return null;
  const holds = rule.kind === 'less-than' ? lesser < greater : lesser <= greater;
  return holds ? null : [idOf(rule.lesser), idOf(rule.greater)];
}

function breakersOfNeededBit(rule: Rule<'needs-bit'>, { idOf, numberOf }: Scope): Members | null {
  const member = numberOf(rule.member);
  const flags = numberOf(rule.flags);
  if (member === null || flags === null || member <= rule.above) return null;
  return hasBits(flags, rule.mask) ? null : [idOf(rule.member), idOf(rule.flags)];
}

function breakersOfMultiple(rule: Rule<'multiple-of'>, { idOf, numberOf }: Scope): Members | null {
  const member = numberOf(rule.member);
  if (member === null) return null;
  const flags = numberOf(rule.flags);
  const factors =
    flags === null
      ? [rule.factor, rule.factorIfSet]
      : [hasBits(flags, rule.mask) ? rule.factorIfSet : rule.factor];
  if (factors.some((factor) => member % factor === 0)) return null;
  return flags === null ? [idOf(rule.member)] : [idOf(rule.member), idOf(rule.flags)];
}

function breakersOfExclusion(rule: Rule<'not-both-present'>, { idOf, presenceOf }: Scope): Members | null {
  const others = rule.others.filter((other) => presenceOf(other) === 'present');
  if (presenceOf(rule.member) !== 'present' || others.length === 0) return null;
  return [idOf(rule.member), ...others.map(idOf)];
}

function breakersOfNeededValue(rule: Rule<'needs-value'>, scope: Scope): Members | null {
  const idle = rule.members.filter((member) => scope.presenceOf(member) === 'present');
  const isSettled = scope.numberOf(rule.needed) === rule.value || scope.presenceOf(rule.needed) === 'unknown';
  return isSettled || idle.length === 0 ? null : [scope.idOf(rule.needed), ...idle.map(scope.idOf)];
}

type Presence = 'present' | 'absent' | 'unknown';

function presence(value: CurrentValue | undefined): Presence {
  if (value === undefined) return 'unknown';
  if (value === null) return 'absent';
  return isUnreadable(value) ? 'unknown' : 'present';
}

/** By arithmetic, since JavaScript's bit operators would make a large DWORD negative. */
function hasBits(flags: number, mask: number): boolean {
  return (BigInt(flags) & BigInt(mask)) === BigInt(mask);
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && Number.isInteger(Math.log2(value));
}
