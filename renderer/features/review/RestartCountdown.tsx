import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestartCountdown as Countdown } from '../../../shared/ipc/api';
import { answered } from '../../bridge/answered';

/** Over whatever is on the screen while main counts down to a restart: how long there is, and the way to stop it. */
export function RestartCountdown() {
  const { t } = useTranslation();
  const titleId = useId();
  const [countdown, setCountdown] = useState<Countdown | null>(null);
  useEffect(() => window.tcpilot.on.restartCountdown(setCountdown), []);
  const cancel = useMutation({ mutationFn: () => answered(window.tcpilot.cancelRestart({})) });
  if (countdown === null || countdown.state === 'cancelled') return null;
  const isCounting = countdown.state === 'counting';
  const close = () => {
    if (isCounting) cancel.mutate();
    else setCountdown(null);
  };
  return (
    <Dialog open aria-labelledby={titleId} onClose={close}>
      <DialogTitle id={titleId}>{t('review.restart.title')}</DialogTitle>
      <DialogContent>
        <p role="timer" aria-live="off">
          {isCounting
            ? t('review.restart.counting', { count: countdown.secondsLeft })
            : t(`review.restart.${countdown.state}`)}
        </p>
      </DialogContent>
      <DialogActions>
        {countdown.state !== 'restarting' && (
          <Button variant="contained" autoFocus disabled={cancel.isPending} onClick={close}>
            {t(isCounting ? 'review.restart.cancel' : 'review.close')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
