import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlannedChange } from '../../../shared/domain/plan';
import { placeboIds } from '../../../shared/domain/reviewGroups';
import type { StagedEdits } from '../../../shared/domain/staging';
import type { PlanPreview, PlanRequest } from '../../../shared/ipc/api';
import { useAppInfo } from '../../bridge/appInfo';
import { answered } from '../../bridge/answered';
import type { ReviewSubject } from './review';

/** A plan is only as good as the look at the machine behind it, so no answer outlives the sheet. */
const planPreviewQuery = (machine: string | undefined, request: PlanRequest, enabled: boolean) =>
  queryOptions({
    queryKey: ['planPreview', machine, request],
    queryFn: () => answered(window.tcpilot.previewPlan(request)),
    enabled,
    gcTime: 0,
    staleTime: 0,
  });

export interface ReviewedPlan {
  /** What the ticked changes are planned by. */
  readonly request: PlanRequest;
  /** Every change that could be made, whether it is ticked or not. */
  readonly whole: PlanPreview | undefined;
  /** The plan for what is ticked; undefined while it is made for the first time. */
  readonly preview: PlanPreview | undefined;
  readonly leftOut: ReadonlySet<string>;
  readonly setTaken: (id: string, taken: boolean) => void;
  readonly error: Error | null;
  /** The plan on the screen is about to be replaced. */
  readonly isPlanning: boolean;
  readonly planAgain: () => void;
}

/** The plan for what is reviewed, made anew whenever a change is ticked or unticked. */
export function usePlanPreview(subject: ReviewSubject, edits: StagedEdits): ReviewedPlan {
  const { machine } = useAppInfo();
  const target = targetOf(subject, edits);
  const isSomething = target.base !== null || Object.keys(edits).length > 0;
  const whole = useQuery(planPreviewQuery(machine?.id, target, isSomething));
  const changes = whole.data?.plan.changes ?? [];
  const { leftOut, setTaken } = useTicks(subject, changes);
  const isPart = leftOut.length > 0;
  const request: PlanRequest = isPart ? { ...target, without: leftOut } : target;
  const part = useQuery({
    ...planPreviewQuery(machine?.id, request, isPart),
    placeholderData: (previous) => previous ?? whole.data,
  });
  const shown = isPart ? part : whole;
  return {
    request,
    whole: whole.data,
    preview: shown.data,
    leftOut: new Set(leftOut),
    setTaken,
    error: shown.error,
    isPlanning: shown.isFetching,
    planAgain: () => {
      void whole.refetch();
      if (isPart) void part.refetch();
    },
  };
}

function targetOf(subject: ReviewSubject, edits: StagedEdits): PlanRequest {
  return subject.kind === 'staged' ? { base: null, edits } : { base: subject.base, edits: {} };
}

/** Which changes the user has unticked. What he staged himself all starts ticked. */
function useTicks(subject: ReviewSubject, changes: readonly PlannedChange[]) {
  const [choice, setChoice] = useState<readonly string[] | null>(null);
  const initial = subject.kind === 'staged' ? [] : (subject.leftOut ?? placeboIds(changes));
  const unticked = choice ?? initial;
  return {
    leftOut: changes.map(({ id }) => id).filter((id) => unticked.includes(id)),
    setTaken: (id: string, taken: boolean) => {
      setChoice(taken ? unticked.filter((other) => other !== id) : [...unticked, id]);
    },
  };
}
