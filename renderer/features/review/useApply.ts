import { useCallback, useEffect, useState } from 'react';
import type { PlannedChange } from '../../../shared/domain/plan';
import type { ApplyOutcome, PlanRequest, TuningProgress } from '../../../shared/ipc/api';
import type { AppError } from '../../../shared/ipc/errors';
import { ok, type Result } from '../../../shared/result';
import { useReadAgain } from '../../bridge/machineQueries';
import { useStaging } from '../staging/staging';

export type Applied = Extract<ApplyOutcome, { readonly outcome: 'applied' }>;

export type ApplyStage =
  | { readonly kind: 'review'; readonly wasCancelled: boolean }
  | { readonly kind: 'applying'; readonly changes: readonly PlannedChange[] }
  | { readonly kind: 'done'; readonly outcome: Applied }
  | { readonly kind: 'failed'; readonly refusal: AppError };

interface ApplyWish {
  readonly planId: string;
  readonly changes: readonly PlannedChange[];
  /** What the user typed to confirm; empty where nothing has to be. */
  readonly typed: string;
}

/** Has main carry a plan out and says how far that is. Main asks in a native dialog before it writes. */
export function useApply() {
  const [stage, setStage] = useState<ApplyStage>({ kind: 'review', wasCancelled: false });
  const { forgetApplied } = useStaging();
  const readAgain = useReadAgain();

  const apply = useCallback(
    async ({ planId, changes, typed }: ApplyWish) => {
      setStage({ kind: 'applying', changes });
      const result = await window.tcpilot.applyPlan({ planId, ...(typed === '' ? {} : { typed }) });
      if (!result.ok) setStage({ kind: 'failed', refusal: result.error });
      else if (result.value.outcome === 'cancelled') setStage({ kind: 'review', wasCancelled: true });
      else {
        forgetApplied(Object.fromEntries(changes.map(({ id, after }) => [id, after])));
        setStage({ kind: 'done', outcome: result.value });
      }
      readAgain();
    },
    [forgetApplied, readAgain],
  );

  /** *Apply only what works now*: the same changes less those that wait for a restart. */
  const applyOnlyNow = useCallback(
    async (request: PlanRequest, typed: string) => {
      const preview = await window.tcpilot.previewPlan({ ...request, immediateOnly: true });
      const wish = wishOf(preview, typed);
      if (wish.ok) await apply(wish.value);
      else setStage({ kind: 'failed', refusal: wish.error });
    },
    [apply],
  );

  const review = useCallback(() => {
    setStage({ kind: 'review', wasCancelled: false });
  }, []);
  return { stage, apply, applyOnlyNow, review };
}

function wishOf(
  preview: Awaited<ReturnType<typeof window.tcpilot.previewPlan>>,
  typed: string,
): Result<ApplyWish, AppError> {
  if (!preview.ok) return preview;
  const { planId, plan } = preview.value;
  // Somebody else has made those changes in between, and so this plan is of no use any more.
  if (planId === null) return { ok: false, error: { code: 'plan-unknown' } };
  return ok({ planId, changes: plan.changes, typed });
}

/** What main tells of a running apply; null before it has begun. */
export function useTuningProgress(isApplying: boolean): TuningProgress | null {
  const [progress, setProgress] = useState<TuningProgress | null>(null);
  useEffect(() => {
    if (!isApplying) return undefined;
    const stop = window.tcpilot.on.tuningProgress(setProgress);
    return () => {
      stop();
      setProgress(null);
    };
  }, [isApplying]);
  return progress;
}
