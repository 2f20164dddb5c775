import Close from '@mui/icons-material/CloseOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/ipc/errors';
import { refusalText } from './refusalText';

interface ErrorNoticeProps {
  readonly refusal: AppError;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** What went wrong, in what state things are and what to do; with *Retry* where trying again may help. */
export function ErrorNotice({ refusal, onRetry, onDismiss }: ErrorNoticeProps) {
  const { t } = useTranslation();
  const action = (
    <>
      {onRetry && (
        <Button color="inherit" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
      {onDismiss && (
        <IconButton color="inherit" aria-label={t('ui.dismiss')} onClick={onDismiss}>
          <Close />
        </IconButton>
      )}
    </>
  );
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={action}
      sx={{ m: 1, alignItems: 'center', whiteSpace: 'pre-line' }}
    >
      {refusalText(t, refusal)}
    </Alert>
  );
}
