import { adviceById } from '../../catalogue/symptoms';
import type { PresetId } from '../../catalogue/presets';
import type { AdviceId } from '../symptom';

/** What the window can do for a piece of advice. */
export type AdviceAction =
  /** Compare a preset with the machine. */
  | { readonly kind: 'preset'; readonly id: PresetId }
  /** Go to the row of a parameter. */
  | { readonly kind: 'parameter'; readonly id: string }
  /** Show who holds which ports. */
  | { readonly kind: 'connections' }
  /** Go to the test over loopback, which shows whether it helped. */
  | { readonly kind: 'prove' }
  /** Go back from a wanted rate to what it takes, with the settings of the load tools. */
  | { readonly kind: 'wanted-rate' }
  /** Copy the command that lists the excluded ranges. */
  | { readonly kind: 'copy-list-of-exclusions' };

/** Advice that one certain place of the window carries out. */
const byPlace: Partial<Readonly<Record<AdviceId, AdviceAction>>> = {
  'reuse-connections': { kind: 'wanted-rate' },
  'more-source-addresses': { kind: 'wanted-rate' },
  'find-the-holder': { kind: 'connections' },
  'find-the-listener': { kind: 'connections' },
  'prove-it': { kind: 'prove' },
  'list-excluded-ranges': { kind: 'copy-list-of-exclusions' },
};

/** Advice that the preset for load generators carries out. */
const byPreset: readonly AdviceId[] = ['widen-port-range', 'shorten-time-wait'];

export interface AdviceStep {
  readonly advice: AdviceId;
  readonly actions: readonly AdviceAction[];
}

/** The pieces of advice in their order, each with what the window can do; to prove it is offered once, at the end. */
export function adviceSteps(advice: readonly AdviceId[], acting: ReadonlySet<string>): readonly AdviceStep[] {
  const steps = advice.map((id) => ({ advice: id, actions: adviceActions(id, acting) }));
  const last = steps.findLastIndex(({ actions }) => actions.some(({ kind }) => kind === 'prove'));
  return steps.map((step, index) =>
    index === last ? step : { ...step, actions: step.actions.filter(({ kind }) => kind !== 'prove') },
  );
}

/**
 * The steps that the window offers for a piece of advice; none where only a person can do it.
 *
 * @param acting the parameters that the Windows at hand makes use of
 */
export function adviceActions(advice: AdviceId, acting: ReadonlySet<string>): readonly AdviceAction[] {
  const rows = adviceById[advice].parameters.filter((id) => acting.has(id));
  const place = byPlace[advice];
  return [
    ...(place === undefined ? [] : [place]),
    ...(byPreset.includes(advice) && rows.length > 0
      ? [{ kind: 'preset', id: 'load-test-client' } as const]
      : []),
    ...rows.map((id) => ({ kind: 'parameter', id }) as const),
    ...(byPreset.includes(advice) ? [{ kind: 'prove' } as const] : []),
  ];
}
