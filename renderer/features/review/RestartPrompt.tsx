import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../bridge/answered';
import { useRequestRestart } from '../../bridge/restart';
import { refusalText } from '../../components/refusalText';

/** Asks for the restart that some of the changes wait for. Never restarts by itself. */
export function RestartPrompt({ onLater }: { readonly onLater: () => void }) {
  const { t } = useTranslation();
  const restart = useRequestRestart();
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 2, alignItems: 'center' }}
      action={
        <>
          <Button color="inherit" onClick={onLater}>
            {t('review.restart.later')}
          </Button>
          <Button
            color="inherit"
            variant="outlined"
            disabled={restart.isPending}
            onClick={() => {
              restart.mutate();
            }}
          >
            {t('review.restart.now')}
          </Button>
        </>
      }
    >
      <strong>{t('review.restart.needed')}</strong> {t('review.restart.kept')}
      {restart.error !== null && <div role="alert">{refusalText(t, refusalOf(restart.error))}</div>}
    </Alert>
  );
}
