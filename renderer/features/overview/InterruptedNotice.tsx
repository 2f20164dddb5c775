import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RecoveryAnswer } from '../../../shared/ipc/api';
import { useRecovery } from '../../bridge/history';
import { useSay } from '../../components/notices';

/** Before anything else: a change was cut off, and has to be put right. */
export function InterruptedNotice() {
  const { t } = useTranslation();
  const say = useSay();
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
            recovery.mutate(undefined, {
              onSuccess: (answer) => {
                say(recoveryText(t, answer));
              },
            });
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

/** What was put right, and what was left alone; null where the user said no. */
function recoveryText(t: TFunction, answer: RecoveryAnswer): string | null {
  switch (answer.outcome) {
    case 'cancelled':
      return null;
    case 'nothing':
    case 'finished':
      return t(`overview.interrupted.${answer.outcome}`);
    case 'restored': {
      const { restored, conflicts } = answer.recovered;
      const ids = conflicts.map(({ id }) => id).join(', ');
      return [
        t('overview.interrupted.restored', { count: restored.length }),
        ...(conflicts.length > 0
          ? [t('overview.interrupted.conflicts', { count: conflicts.length, ids })]
          : []),
      ].join('\n');
    }
  }
}
