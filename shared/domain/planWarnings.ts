import { applicabilityOn } from './applicability';
import { excludedInside } from './capacity';
import type { ConstraintViolation } from './constraints';
import type { WantedValue } from './expandTarget';
import type { ParameterTarget } from './parameter';
import type { PlanWarning } from './plan';
import { isNetshParameter } from './netshDefault';
import type { MachineSnapshot } from './snapshot';
import { isPortRange, isUnreadable } from './value';

/** What whoever is asked to confirm a plan should know beforehand. `wanted` is the whole target, `due` its changes. */
export function planWarnings(
  snapshot: MachineSnapshot,
  due: readonly WantedValue[],
  wanted: readonly WantedValue[],
  violations: readonly ConstraintViolation[],
): readonly PlanWarning[] {
  const wantedIds = new Set(wanted.map(({ id }) => id));
  return [
    ...due.flatMap((change) => [
      ...withoutPromise(snapshot, change),
      ...wayBack(snapshot, change),
      ...excludedPorts(snapshot, change),
      ...coupledSibling(change, wantedIds),
    ]),
    ...violations.map(
      ({ constraint, members }) =>
        ({ code: 'constraint', constraintId: constraint.id, parameterId: members[0] }) as const,
    ),
  ];
}

/** Anything but *honoured* is said before it is written. Deleting needs no promise. */
function withoutPromise(
  { windows }: MachineSnapshot,
  { id, subject, after }: WantedValue,
): readonly PlanWarning[] {
  if (subject.kind === 'misspelling' || after === null) return [];
  const { status } = applicabilityOn(subject.definition, windows);
  return status === 'honoured' ? [] : [{ code: 'ignored-here', parameterId: id, applicability: status }];
}

/**
 * What an undo could not bring back exactly. A value of a wrong type comes back with its bytes; a registry file
 * comes back byte for byte, netsh's comment lines included.
 */
function wayBack({ machine }: MachineSnapshot, { id, subject, before }: WantedValue): readonly PlanWarning[] {
  if (isUnreadable(before)) {
    return before.unreadable.kind === 'wrong-type' ? [] : [{ code: 'before-unreadable', parameterId: id }];
  }
  if (subject.kind === 'misspelling' || machine.kind === 'registry-file') return [];
  if (!isNetshParameter(subject.definition)) return [];
  const { accepts } = subject.definition;
  // netsh lists a lower start that MaxUserPort made, and cannot set it again.
  return isPortRange(before) && accepts.kind === 'port-range' && before.start < accepts.startMin
    ? [{ code: 'range-start-below-netsh-minimum', parameterId: id, start: before.start }]
    : [{ code: 'cannot-go-back-exactly', parameterId: id }];
}

function excludedPorts({ excludedPortRanges }: MachineSnapshot, change: WantedValue): readonly PlanWarning[] {
  const target = portRangeTarget(change);
  if (target === null || excludedPortRanges === null || !isPortRange(change.after)) return [];
  return excludedInside(change.after, excludedPortRanges, target.ip, target.transport).map((block) => ({
    code: 'excluded-ports-inside',
    parameterId: change.id,
    ...block,
  }));
}

/** Microsoft's pages differ on whether IPv4 and IPv6 share their range, so one that is set alone may take the other along. */
function coupledSibling(change: WantedValue, wanted: ReadonlySet<string>): readonly PlanWarning[] {
  const target = portRangeTarget(change);
  if (target === null) return [];
  const sibling = `DynamicPortRange.${target.ip === 'ipv4' ? 'ipv6' : 'ipv4'}.${target.transport}`;
  return wanted.has(sibling) ? [] : [{ code: 'sibling-may-follow', parameterId: change.id, sibling }];
}

function portRangeTarget({
  subject,
}: WantedValue): Extract<ParameterTarget, { readonly kind: 'port-range' }> | null {
  if (subject.kind === 'misspelling' || subject.definition.target.kind !== 'port-range') return null;
  return subject.definition.target;
}
