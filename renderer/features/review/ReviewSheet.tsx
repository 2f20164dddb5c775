import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../../bridge/appInfo';
import { useStaging } from '../staging/staging';
import { ApplyFailure } from './ApplyFailure';
import { ApplyingPlan } from './ApplyingPlan';
import { ApplyResult } from './ApplyResult';
import type { ReviewSubject } from './review';
import { ReviewPlan } from './ReviewPlan';
import { useApply } from './useApply';
import { useSubjectName } from './useSubjectName';

const About = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.75rem',
  fontWeight: 400,
  color: theme.vars.palette.text.secondary,
}));

interface ReviewSheetProps {
  readonly subject: ReviewSubject;
  readonly onClose: () => void;
}

/** Everything that a plan would do, before main is asked to do it; then how far it is, and what became of it. */
export function ReviewSheet({ subject, onClose }: ReviewSheetProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const { machine } = useAppInfo();
  const { edits } = useStaging();
  const { stage, apply, applyOnlyNow, review } = useApply();
  const target = useSubjectName(subject);
  const isApplying = stage.kind === 'applying';
  return (
    <Dialog
      open
      fullWidth
      maxWidth="lg"
      aria-labelledby={titleId}
      onClose={() => {
        if (!isApplying) onClose();
      }}
      slotProps={{ paper: { sx: { m: 2, maxHeight: 'calc(100% - 32px)', height: 720 } } }}
    >
      <DialogTitle id={titleId} component="div" sx={{ py: 1.5 }}>
        <h1 style={{ margin: 0, fontSize: '1rem' }}>{t('review.title')}</h1>
        <About>{t('review.about', { target, machine: machine?.label ?? '' })}</About>
      </DialogTitle>
      {stage.kind === 'review' && (
        <ReviewPlan
          subject={subject}
          edits={edits}
          wasCancelled={stage.wasCancelled}
          onApply={(wish) => void apply(wish)}
          onApplyNow={(request, typed) => void applyOnlyNow(request, typed)}
          onClose={onClose}
        />
      )}
      {stage.kind === 'applying' && <ApplyingPlan changes={stage.changes} />}
      {stage.kind === 'done' && <ApplyResult outcome={stage.outcome} onClose={onClose} />}
      {stage.kind === 'failed' && (
        <ApplyFailure refusal={stage.refusal} onReview={review} onClose={onClose} />
      )}
    </Dialog>
  );
}
