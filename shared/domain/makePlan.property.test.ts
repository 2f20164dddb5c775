import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type CatalogueEntry } from '../catalogue/catalogue';
import { effectiveRange } from './effectiveRange';
import { ethernet, snapshotOf, unplugged, windows11, windowsXp } from './fixtures/machineSnapshot';
import { interfaceInstanceId } from './instanceId';
import { makePlan, planBackwards } from './makePlan';
import type { Plan, PlanTarget } from './plan';
import { isNetshParameter } from './netshDefault';
import type { MachineSnapshot } from './snapshot';
import { isUnreadable, type TargetValue } from './value';

const editable = catalogue.filter((definition) => definition.editable);

function validValue(definition: CatalogueEntry, windows: typeof windows11): fc.Arbitrary<TargetValue> {
  const range = effectiveRange(definition, windows);
  if ('startMin' in range) {
    return fc
      .tuple(fc.integer({ min: range.startMin, max: 60000 }), fc.integer({ min: range.countMin, max: 5000 }))
      .map(([start, count]) => ({ start, count }));
  }
  const { step = 1 } = 'min' in range ? range : {};
  const present =
    'min' in range
      ? fc
          .integer({ min: 0, max: Math.floor((range.max - range.min) / step) })
          .map((n) => range.min + n * step)
      : fc.constantFrom(...range.values.filter((value) => value !== 'default'));
  return isNetshParameter(definition) ? present : fc.oneof(present, fc.constant(null));
}

const caseOfPlanning = fc.constantFrom(windows11, windowsXp).chain((windows) => {
  const ids = editable
    .filter(({ applicability }) => applicability[windows.family].status !== 'not-applicable')
    .flatMap((definition) =>
      definition.target.kind === 'interface'
        ? [ethernet, unplugged].map(({ guid }) => ({
            id: interfaceInstanceId(definition.id, guid),
            definition,
          }))
        : [{ id: definition.id, definition }],
    );
  const someValues = fc
    .subarray(ids)
    .chain((chosen) =>
      fc
        .tuple(
          ...chosen.map(({ id, definition }) => validValue(definition, windows).map((v) => [id, v] as const)),
        )
        .map((entries) => Object.fromEntries(entries)),
    );
  return fc.record({ windows: fc.constant(windows), before: someValues, wanted: someValues });
});

function applied(snapshot: MachineSnapshot, values: PlanTarget['values']): MachineSnapshot {
  return { ...snapshot, values: new Map([...snapshot.values, ...values]) };
}

function after(snapshot: MachineSnapshot, { changes }: Plan): MachineSnapshot {
  return applied(snapshot, new Map(changes.map((change) => [change.id, change.after])));
}

/** Planned for; where a rule between values refuses the draw, it says nothing about plans. */
function planOf(snapshot: MachineSnapshot, target: PlanTarget): Plan {
  const result = makePlan(snapshot, target);
  fc.pre(result.ok || !result.error.every(({ code }) => code === 'constraint'));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function forEachCase(check: (snapshot: MachineSnapshot, target: PlanTarget) => void): void {
  fc.assert(
    fc.property(caseOfPlanning, ({ windows, before, wanted }) => {
      check(snapshotOf({ windows, values: before }), {
        name: 'custom',
        values: new Map(Object.entries(wanted)),
      });
    }),
    { numRuns: 200 },
  );
}

describe('whatever a machine holds and whatever is wanted', () => {
  it('a plan applied to its snapshot reaches the target and touches nothing else', () => {
    forEachCase((snapshot, target) => {
      const reached = after(snapshot, planOf(snapshot, target));
      expect(reached.values).toEqual(applied(snapshot, target.values).values);
    });
  });

  it('planning for the reached state is empty', () => {
    forEachCase((snapshot, target) => {
      const reached = after(snapshot, planOf(snapshot, target));
      expect(planOf(reached, target)).toMatchObject({ changes: [], restartNeeded: false });
    });
  });

  it('a plan applied backwards restores every value, absent ones included', () => {
    forEachCase((snapshot, target) => {
      const plan = planOf(snapshot, target);
      const readable = plan.changes.every(({ before }) => !isUnreadable(before));
      fc.pre(readable);
      expect(applied(after(snapshot, plan), planBackwards(plan).values).values).toEqual(snapshot.values);
    });
  });

  it('every change is one that the target asked for, and differs from what was there', () => {
    forEachCase((snapshot, target) => {
      for (const change of planOf(snapshot, target).changes) {
        expect(target.values.get(change.id)).toEqual(change.after);
        expect(change.before).toEqual(snapshot.values.get(change.id));
        expect(change.before).not.toEqual(change.after);
      }
    });
  });
});
