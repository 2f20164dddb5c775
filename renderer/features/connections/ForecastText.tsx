import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ConnectionsView } from '../../../shared/ipc/api';
import { useFormats } from '../../components/useFormats';

/** As high as two lines, so that nothing below moves when the words change. */
const Box = styled('div')(({ theme }) => ({
  marginTop: theme.spacing(1),
  minHeight: '5em',
  textAlign: 'center',
  '& > h3': { margin: 0, fontSize: '0.75rem', fontWeight: 600, color: theme.vars.palette.text.secondary },
  '& > p': { margin: '0 auto' },
  '& > p.urgent': { color: theme.vars.palette.error.main, fontWeight: 600 },
}));

/** Seconds under which there is something to do now. */
const urgentSeconds = 120;

/** When the last usable port will be gone. */
export function ForecastText({ view: { forecast, status } }: { readonly view: ConnectionsView }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const spell = (seconds: number): string => {
    const whole = Math.round(seconds);
    return whole < 60
      ? t('connectionsScreen.forecast.seconds', { seconds: whole })
      : t('connectionsScreen.forecast.minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  };
  const isUrgent =
    forecast.kind === 'exhausted' || (forecast.kind === 'growing' && forecast.seconds < urgentSeconds);
  return (
    <Box>
      <h3>{t('connectionsScreen.forecast.title')}</h3>
      <p className={isUrgent ? 'urgent' : undefined}>
        {forecast.kind === 'growing'
          ? t('connectionsScreen.forecast.growing', { time: spell(forecast.seconds) })
          : t(
              forecast.kind === 'unknown' && status === 'still'
                ? 'connectionsScreen.forecast.still'
                : `connectionsScreen.forecast.${forecast.kind}`,
            )}
      </p>
      {forecast.kind === 'growing' && (
        <p>{t('connectionsScreen.forecast.rate', { rate: number(forecast.portsPerSecond) })}</p>
      )}
    </Box>
  );
}
