import Check from '@mui/icons-material/CheckOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import LinearProgress from '@mui/material/LinearProgress';
import type SvgIcon from '@mui/material/SvgIcon';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlannedChange } from '../../../shared/domain/plan';
import { changeState, type ChangeState } from '../../../shared/domain/reviewGroups';
import { answered } from '../../bridge/answered';
import { Mark, type MarkTone } from '../../components/Mark';
import { SheetContent } from './SheetContent';
import { ChangeCells } from './ChangeRow';
import { ReviewTable } from './ReviewTable';
import { useTuningProgress } from './useApply';
import { StateTableHead } from './StateTableHead';

const signs: Readonly<Record<ChangeState, { tone: MarkTone; icon: typeof SvgIcon }>> = {
  waiting: { tone: 'neutral', icon: Schedule },
  written: { tone: 'info', icon: Check },
  verified: { tone: 'success', icon: CheckCircle },
};

/** How far a running apply is, change by change. */
export function ApplyingPlan({ changes }: { readonly changes: readonly PlannedChange[] }) {
  const { t } = useTranslation();
  const progress = useTuningProgress(true);
  const stop = useMutation({ mutationFn: () => answered(window.tcpilot.cancelTuning({})) });
  const phase = progress === null ? t('review.phases.asking') : t(`review.phases.${progress.phase}`);
  const said =
    progress === null ? phase : t('review.progress', { phase, done: progress.done, total: progress.total });
  return (
    <>
      <SheetContent dividers>
        <p role="status">{said}</p>
        <LinearProgress
          aria-label={phase}
          variant={progress === null || progress.total === 0 ? 'indeterminate' : 'determinate'}
          value={progress === null || progress.total === 0 ? 0 : (progress.done / progress.total) * 100}
          sx={{ mb: 2 }}
        />
        <ReviewTable aria-label={t('review.title')}>
          <StateTableHead />
          <tbody>
            {changes.map((change, index) => {
              const state = changeState(index, progress);
              return (
                <tr key={change.id}>
                  <ChangeCells change={change} />
                  <td>
                    <Mark {...signs[state]}>{t(`review.states.${state}`)}</Mark>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </ReviewTable>
      </SheetContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        <Button
          variant="outlined"
          disabled={progress === null || progress.phase === 'restore' || stop.isPending}
          onClick={() => {
            stop.mutate();
          }}
        >
          {t('review.stop')}
        </Button>
      </DialogActions>
    </>
  );
}
