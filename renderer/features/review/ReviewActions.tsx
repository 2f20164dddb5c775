import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedChange } from '../../../shared/domain/plan';
import { worksNow } from '../../../shared/domain/reviewGroups';
import type { PlanPreview, PlanRequest } from '../../../shared/ipc/api';
import { answered } from '../../bridge/answered';
import { useAppInfo } from '../../bridge/appInfo';
import { useScan } from '../../bridge/scan';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: theme.spacing(1),
  width: '100%',
  '& > p': {
    flex: '1 1 240px',
    margin: 0,
    fontSize: '0.75rem',
    color: theme.vars.palette.text.secondary,
  },
}));

export interface ReviewActionsProps {
  readonly request: PlanRequest;
  /** The plan on the screen; undefined where there is none that could be applied. */
  readonly preview: PlanPreview | undefined;
  readonly isPlanning: boolean;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onApply: (wish: {
    readonly planId: string;
    readonly changes: readonly PlannedChange[];
    readonly typed: string;
  }) => void;
  readonly onApplyNow: (request: PlanRequest, typed: string) => void;
  readonly onClose: () => void;
}

/** The ways on from a plan: apply all of it, apply what works now, or leave. Ctrl+Enter is the first. */
export function ReviewActions(props: ReviewActionsProps) {
  const { t } = useTranslation();
  const { request, preview, typed, onType, onApply, onApplyNow, onClose } = props;
  const { data: report } = useScan();
  const changes = preview?.plan.changes ?? [];
  const immediate = changes.filter(worksNow).length;
  const expected = preview?.typedConfirmation ?? null;
  const planId = useApplicablePlan(props);
  const apply = () => {
    if (planId !== null) onApply({ planId, changes, typed: typed.trim() });
  };
  useApplyShortcut(apply);
  return (
    <DialogActions
      sx={{ flexDirection: 'column', alignItems: 'stretch', gap: 1, px: 3, py: 1.5 }}
      disableSpacing
    >
      {report?.machine.elevated === false && <ElevationNotice />}
      {expected !== null && (
        <TextField
          size="small"
          label={t('preflight.typed', { expected })}
          value={typed}
          autoComplete="off"
          onChange={(event) => {
            onType(event.target.value);
          }}
        />
      )}
      <Line>
        <p>{planId !== null && t('review.confirm')}</p>
        <Button onClick={onClose}>{t('review.cancel')}</Button>
        {immediate > 0 && immediate < changes.length && (
          <Button
            variant="outlined"
            disabled={planId === null}
            onClick={() => {
              onApplyNow(request, typed.trim());
            }}
          >
            {t('review.applyNow', { count: immediate })}
          </Button>
        )}
        <Button
          variant="contained"
          disabled={planId === null}
          aria-keyshortcuts="Control+Enter"
          title="Ctrl+Enter"
          onClick={apply}
        >
          {t('review.apply', { count: changes.length })}
        </Button>
      </Line>
    </DialogActions>
  );
}

/** The plan's id once nothing is in the way of it: it is up to date, typed for where that is asked, and may be written. */
function useApplicablePlan({ preview, isPlanning, typed }: ReviewActionsProps): string | null {
  const { data: report } = useScan();
  if (preview === undefined || report === undefined || isPlanning) return null;
  const { planId, typedConfirmation } = preview;
  const isConfirmed = typedConfirmation === null || typed.trim() === typedConfirmation;
  const { writable, elevated } = report.machine;
  return isConfirmed && writable && elevated !== false ? planId : null;
}

function useApplyShortcut(apply: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      apply();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [apply]);
}

/** Looking needs no rights; writing to this Windows does. */
function ElevationNotice() {
  const { t } = useTranslation();
  const { canElevate } = useAppInfo();
  const restart = useMutation({ mutationFn: () => answered(window.tcpilot.restartElevated({})) });
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ alignItems: 'center' }}
      action={
        canElevate && (
          <Button
            color="inherit"
            disabled={restart.isPending}
            onClick={() => {
              restart.mutate();
            }}
          >
            {t('review.restartElevated')}
          </Button>
        )
      }
    >
      {t('review.needsAdministrator')}
    </Alert>
  );
}
