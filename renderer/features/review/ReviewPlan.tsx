import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewGroups, sortWarnings } from '../../../shared/domain/reviewGroups';
import type { StagedEdits } from '../../../shared/domain/staging';
import type { PlanPreview } from '../../../shared/ipc/api';
import { refusalOf } from '../../bridge/answered';
import { useScan } from '../../bridge/scan';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SheetContent } from './SheetContent';
import { ChangeRow } from './ChangeRow';
import { Notes } from './Notes';
import { RefusedPlan } from './RefusedPlan';
import type { ReviewSubject } from './review';
import { ReviewActions, type ReviewActionsProps } from './ReviewActions';
import { ReviewGroupSection } from './ReviewGroupSection';
import { usePlanPreview, type ReviewedPlan } from './usePlanPreview';
import { useReason } from './useReason';
import { useReviewNotes } from './useReviewNotes';

interface ReviewPlanProps extends Pick<ReviewActionsProps, 'onApply' | 'onApplyNow' | 'onClose'> {
  readonly subject: ReviewSubject;
  readonly edits: StagedEdits;
  /** In main's dialog, a moment ago. */
  readonly wasCancelled: boolean;
}

/** The plan to decide on. */
export function ReviewPlan({ subject, edits, wasCancelled, ...actions }: ReviewPlanProps) {
  const { t } = useTranslation();
  const plan = usePlanPreview(subject, edits);
  const [typed, setTyped] = useState('');
  const { whole, preview, error, isPlanning, planAgain } = plan;
  const isEmpty = subject.kind === 'staged' && Object.keys(edits).length === 0;
  return (
    <>
      <SheetContent dividers>
        <PlanStatus isPlanning={isPlanning} wasCancelled={wasCancelled} />
        {isEmpty && <p>{t('review.nothingStaged')}</p>}
        {error !== null && <Refusal error={error} onRetry={planAgain} onClose={actions.onClose} />}
        {whole?.plan.changes.length === 0 && !isEmpty && <p>{t('review.nothing')}</p>}
        {whole !== undefined && preview !== undefined && (
          <PlannedChanges subject={subject} plan={plan} whole={whole} preview={preview} />
        )}
      </SheetContent>
      <ReviewActions
        {...actions}
        request={plan.request}
        preview={error === null && !isEmpty ? preview : undefined}
        isPlanning={isPlanning}
        typed={typed}
        onType={setTyped}
      />
    </>
  );
}

interface PlanStatusProps extends Pick<ReviewPlanProps, 'wasCancelled'> {
  readonly isPlanning: boolean;
}

function PlanStatus({ isPlanning, wasCancelled }: PlanStatusProps) {
  const { t } = useTranslation();
  return (
    <>
      <Working isWorking={isPlanning} label={t('review.planning')} />
      {wasCancelled && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {t('review.cancelled')}
        </Alert>
      )}
    </>
  );
}

/** Keeps its place, so that nothing jumps when it comes and goes. */
function Working({ isWorking, label }: { readonly isWorking: boolean; readonly label: string }) {
  return (
    <div style={{ height: 4, marginBottom: 8 }}>{isWorking && <LinearProgress aria-label={label} />}</div>
  );
}

interface RefusalProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

function Refusal({ error, onRetry, onClose }: RefusalProps) {
  const refusal = refusalOf(error);
  return refusal.code === 'plan-refused' ? (
    <RefusedPlan errors={refusal.errors} onClose={onClose} />
  ) : (
    <ErrorNotice refusal={refusal} onRetry={onRetry} />
  );
}

interface PlannedChangesProps {
  readonly subject: ReviewSubject;
  readonly plan: ReviewedPlan;
  readonly whole: PlanPreview;
  readonly preview: PlanPreview;
}

function PlannedChanges({ subject, plan, whole, preview }: PlannedChangesProps) {
  const { t } = useTranslation();
  const { data: report } = useScan();
  const notes = useReviewNotes(subject, preview);
  const reasonOf = useReason(subject);
  const { besideChanges } = sortWarnings(whole.plan.warnings);
  return (
    <>
      <Notes title={t('review.heedFirst')} notes={notes} />
      {reviewGroups(whole.plan.changes).map(({ id, changes }) => (
        <ReviewGroupSection
          key={id}
          group={id}
          kind={report?.machine.kind ?? 'windows'}
          forecast={preview.forecast}
        >
          {changes.map((change) => (
            <ChangeRow
              key={change.id}
              change={change}
              reason={reasonOf(change)}
              warnings={besideChanges.get(change.id) ?? []}
              isTaken={!plan.leftOut.has(change.id)}
              onTake={(taken) => {
                plan.setTaken(change.id, taken);
              }}
            />
          ))}
        </ReviewGroupSection>
      ))}
    </>
  );
}
