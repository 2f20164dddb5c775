import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import type { Overview } from '../../../shared/ipc/api';
import { useNavigation } from '../../app/navigation';
import { Panel } from '../../components/Panel';
import { WaitsForRestartMark } from '../../components/WaitsForRestartMark';
import { useRequestRestart } from '../../bridge/restart';

interface WaitingPanelProps {
  readonly report: ScanReport;
  readonly overview: Overview;
}

/** What was applied and is not in force before Windows restarts. */
export function WaitingPanel({ report, overview }: WaitingPanelProps) {
  const { t } = useTranslation();
  const { goTo } = useNavigation();
  const restart = useRequestRestart();
  const count = overview.waitsForRestart.length;
  if (report.machine.kind !== 'windows') {
    return (
      <Panel title={t('overview.waiting.title')}>
        <p>{t('overview.waiting.notHere')}</p>
      </Panel>
    );
  }
  if (count === 0) {
    return (
      <Panel title={t('overview.waiting.title')}>
        <p>{t('overview.waiting.none')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('overview.waiting.title')} action={<WaitsForRestartMark />}>
      <p>{t('overview.waiting.entries', { count })}</p>
      <Button
        variant="contained"
        sx={{ mr: 1 }}
        onClick={() => {
          restart.mutate();
        }}
      >
        {t('overview.waiting.restart')}
      </Button>
      <Button
        onClick={() => {
          goTo('history');
        }}
      >
        {t('overview.waiting.show')}
      </Button>
    </Panel>
  );
}
