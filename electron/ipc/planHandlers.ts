import { presetById } from '../../shared/catalogue/presets';
import { capacityForecast } from '../../shared/domain/machineCapacity';
import { makePlan } from '../../shared/domain/makePlan';
import type { Plan, PlanTarget } from '../../shared/domain/plan';
import { needsTypedConfirmation } from '../../shared/domain/preflight';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import { targetWithout } from '../../shared/domain/targetWithout';
import { customTargetName } from '../../shared/domain/planTarget';
import type { Handlers, PlanRequest } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import { lookBeforePlan } from '../tuning/preflight';
import { applyKept, type ApplyParties } from './applyKept';

export type PlanParties = ApplyParties & Pick<AppSession, 'settings' | 'profiles'>;

function preset(
  base: Extract<PlanRequest['base'], { kind: 'preset' }>,
  snapshot: MachineSnapshot,
): PlanTarget {
  const found = presetById(base.id);
  if (found === null) throw new Error(`The contract let a preset through that is none: ${base.id}`);
  const { windows, machine } = snapshot;
  const about = { family: windows.family, cores: machine.cores };
  return { name: found.id, values: found.values({ ...about, adapters: base.adapters ?? ['*'] }) };
}

/** Plans for a target, less what is left out and, where asked, less what does not work at once. */
function planFor(
  snapshot: MachineSnapshot,
  target: PlanTarget,
  { without = [], immediateOnly = false }: PlanRequest,
): Result<Plan, AppError> {
  const wanted = targetWithout(snapshot, target, without);
  const whole = makePlan(snapshot, wanted);
  if (!whole.ok) return err({ code: 'plan-refused', errors: whole.error });
  if (!immediateOnly) return whole;
  const later = whole.value.changes.filter(({ takesEffect }) => takesEffect !== 'immediate');
  const now = makePlan(
    snapshot,
    targetWithout(
      snapshot,
      wanted,
      later.map(({ id }) => id),
    ),
  );
  return now.ok ? now : err({ code: 'plan-refused', errors: now.error });
}

/** Planning and applying. The page says what it wants by ids and values; what is applied is a plan of ours. */
export function planHandlers(
  parties: PlanParties,
): Pick<Handlers, 'previewPlan' | 'applyPlan' | 'cancelTuning'> {
  const { machine, settings, profiles, plans, flight, started } = parties;

  const targetOf = async (
    request: PlanRequest,
    snapshot: MachineSnapshot,
  ): Promise<Result<PlanTarget, AppError>> => {
    const { base, edits } = request;
    const staged = Object.entries(edits);
    if (base === null) return ok({ name: customTargetName, values: new Map(staged) });
    if (base.kind === 'preset') {
      const { name, values } = preset(base, snapshot);
      return ok({ name, values: new Map([...values, ...staged]) });
    }
    const role = await profiles.roleOf(base.id);
    if (!role.ok) return role;
    if (role.value.kind !== 'profile') throw new Error(`${base.id} is no profile`);
    const { name, values } = role.value.profile;
    return ok({ name, values: new Map([...Object.entries(values), ...staged]) });
  };

  return {
    async previewPlan(request) {
      await started;
      const opened = machine.current();
      if (!opened.ok) return opened;
      const snapshot = await machine.read(settings.current().family);
      if (!snapshot.ok) return snapshot;
      const target = await targetOf(request, snapshot.value);
      if (!target.ok) return target;
      const planned = planFor(snapshot.value, target.value, request);
      if (!planned.ok) return planned;
      const plan = planned.value;

      const { machine: subject } = opened.value;
      const preflight = await lookBeforePlan(subject, snapshot.value, plan);
      const typedConfirmation = needsTypedConfirmation(preflight.findings)
        ? opened.value.description.label
        : null;
      const kept = { plan, machine: subject, typedConfirmation };
      return ok({
        planId: plan.changes.length === 0 ? null : plans.keep(kept),
        plan,
        preflight: preflight.findings,
        typedConfirmation,
        forecast: capacityForecast(preflight.snapshot, plan),
      });
    },

    applyPlan: (request) => applyKept(parties, request),

    cancelTuning() {
      flight.cancel();
      return Promise.resolve(ok({}));
    },
  };
}
