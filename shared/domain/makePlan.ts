import { catalogue, parameterById } from '../catalogue/catalogue';
import { constraints } from '../catalogue/constraints';
import { err, ok, type Result } from '../result';
import { applicabilityOn } from './applicability';
import { commandsFor, registryCommand } from './commands';
import { violatedConstraints, type ConstraintViolation } from './constraints';
import { expandTarget, type WantedValue } from './expandTarget';
import type { Plan, PlannedChange, PlanTarget } from './plan';
import type { PlanError } from './planError';
import { planWarnings } from './planWarnings';
import { isNetshParameter } from './netshDefault';
import { parametersKey } from './registryLocation';
import type { MachineSnapshot } from './snapshot';
import { needsRestart, takesEffectOf } from './takesEffect';
import { isUnreadable, sameValue, type TargetValue } from './value';

/**
 * The changes that bring a machine from a snapshot to a target, in the order in which they are to be made: the
 * registry before netsh, so that a MaxUserPort is gone before a port range is set. What already holds is left out.
 * Refused as a whole, with every reason, if any part of the target cannot be. Only reads, hence captures may be
 * planned for too.
 */
export function makePlan(snapshot: MachineSnapshot, target: PlanTarget): Result<Plan, readonly PlanError[]> {
  const expanded = expandTarget(snapshot, target);
  const due = expanded.wanted.filter(({ before, after }) => !sameValue(before, after)).sort(inOrder);
  const violations = violationsAfter(snapshot, due);
  const errors = [
    ...expanded.errors,
    ...due.flatMap((wanted) => notApplicable(snapshot, wanted)),
    ...violations.flatMap(refusal),
  ];
  if (errors.length > 0) return err(errors);
  const changes = due.map((wanted) => changeOf(snapshot, wanted));
  return ok({
    target: target.name,
    changes,
    warnings: [...planWarnings(snapshot, due, expanded.wanted, violations), ...expanded.warnings],
    restartNeeded: due.some(({ id }) => needsRestart(id)),
  });
}

/**
 * The target that brings every before-value of a plan back, absent ones included. A value that could not be read
 * is not among them. Meant for the state after the plan; a value that was out of range before will be refused by
 * `makePlan`, while undo writes it back as it was.
 */
export function planBackwards(plan: Plan): PlanTarget {
  const values = new Map<string, TargetValue>();
  for (const { id, before } of plan.changes) {
    if (!isUnreadable(before)) values.set(id, before);
  }
  return { name: plan.target, values };
}

const catalogueOrder = new Map<string, number>(catalogue.map(({ id }, index) => [id, index]));

function inOrder(a: WantedValue, b: WantedValue): number {
  return stage(a) - stage(b) || position(a) - position(b) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function stage({ subject }: WantedValue): number {
  return subject.kind === 'parameter' && isNetshParameter(subject.definition) ? 1 : 0;
}

function position({ subject }: WantedValue): number {
  const of = subject.kind === 'parameter' ? subject.definition.id : subject.misspelling.parameterId;
  return catalogueOrder.get(of) ?? Infinity;
}

function notApplicable(
  { windows }: MachineSnapshot,
  { id, subject, after }: WantedValue,
): readonly PlanError[] {
  if (subject.kind === 'misspelling' || after === null) return [];
  const { status } = applicabilityOn(subject.definition, windows);
  return status === 'not-applicable'
    ? [{ code: 'not-applicable', parameterId: id, family: windows.family }]
    : [];
}

/** The rules that would be broken after the plan by something that the plan sets. */
function violationsAfter(
  snapshot: MachineSnapshot,
  due: readonly WantedValue[],
): readonly ConstraintViolation[] {
  const after = new Map(snapshot.values);
  for (const wanted of due) after.set(wanted.id, wanted.after);
  const changed = new Set(due.map(({ id }) => id));
  return violatedConstraints(constraints, {
    family: snapshot.windows.family,
    adapters: snapshot.adapters.map(({ guid }) => guid),
    isPerInterface: (id) => parameterById(id)?.target.kind === 'interface',
    valueOf: (id) => after.get(id),
  }).filter(({ members }) => members.some((id) => changed.has(id)));
}

function refusal({ constraint, members }: ConstraintViolation): readonly PlanError[] {
  if (constraint.severity !== 'error') return [];
  return [{ code: 'constraint', constraintId: constraint.id, parameterId: members[0], members }];
}

function changeOf({ windows }: MachineSnapshot, wanted: WantedValue): PlannedChange {
  const { id, subject, before, after } = wanted;
  const shared = { id, before, after, takesEffect: takesEffectOf(id) };
  if (subject.kind === 'misspelling') {
    const { service, name } = subject.misspelling;
    const commands = [registryCommand({ key: parametersKey(service), name }, after)];
    return { ...shared, applicability: 'ignored', commands };
  }
  return {
    ...shared,
    applicability: applicabilityOn(subject.definition, windows).status,
    commands: commandsFor(subject.definition, subject.adapter, after),
  };
}
