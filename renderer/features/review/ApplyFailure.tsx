import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/ipc/errors';
import { refusalText } from '../../components/refusalText';
import { SheetContent } from './SheetContent';

interface ApplyFailureProps {
  readonly refusal: AppError;
  readonly onReview: () => void;
  readonly onClose: () => void;
}

/** Why nothing was applied and how things stand now: as before, or what is where if not all could be put back. */
export function ApplyFailure({ refusal, onReview, onClose }: ApplyFailureProps) {
  const { t } = useTranslation();
  const isIncomplete = refusal.code === 'tuning' && refusal.error.code === 'rollback-incomplete';
  return (
    <>
      <SheetContent dividers>
        <Alert
          severity={isIncomplete ? 'error' : 'warning'}
          variant="outlined"
          sx={{ whiteSpace: 'pre-line' }}
        >
          <AlertTitle>{t('review.failed')}</AlertTitle>
          {refusalText(t, refusal)}
        </Alert>
      </SheetContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        <Button onClick={onClose}>{t('review.close')}</Button>
        <Button variant="contained" autoFocus onClick={onReview}>
          {t('review.planAgain')}
        </Button>
      </DialogActions>
    </>
  );
}
