import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useRecovery } from '../../bridge/history';

/** Before anything else: a change was cut off, and has to be put right. */
export function InterruptedNotice() {
  const { t } = useTranslation();
  const recovery = useRecovery();
  return (
    <Alert
      severity="error"
      variant="outlined"
      sx={{ alignItems: 'center' }}
      action={
        <Button
          color="inherit"
          variant="outlined"
          disabled={recovery.isPending}
          onClick={() => {
            recovery.mutate();
          }}
        >
          {t('overview.interrupted.putRight')}
        </Button>
      }
    >
      {t('overview.interrupted.text')}
    </Alert>
  );
}
