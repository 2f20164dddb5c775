import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslation } from 'react-i18next';
import type { DiagnosedLog, LogProgress } from '../../../shared/ipc/api';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../components/useFormats';
import { DiagnosisView } from './DiagnosisView';
import { useLogJob } from './logJob';

/** A log that is being read, or what the last one came down to. */
export function LogPanel() {
  const { reading, log, stop, close } = useLogJob();
  const { t } = useTranslation();
  if (reading !== null) {
    const { progress } = reading;
    return progress === null ? null : (
      <Panel
        title={t('diagnoseScreen.log.title', { label: progress.label })}
        action={<Button onClick={stop}>{t('diagnoseScreen.log.stop')}</Button>}
      >
        <Reading progress={progress} />
      </Panel>
    );
  }
  if (log === null) return null;
  return (
    <Panel
      title={t('diagnoseScreen.log.title', { label: log.label })}
      action={<Button onClick={close}>{t('diagnoseScreen.log.close')}</Button>}
    >
      <Extent log={log} />
      <DiagnosisView diagnosis={log.diagnosis} />
    </Panel>
  );
}

function Reading({ progress: { read, total } }: { readonly progress: LogProgress }) {
  const { t } = useTranslation();
  const { bytes } = useFormats();
  return (
    <>
      <p>{t('diagnoseScreen.log.reading', { read: bytes(read), total: bytes(total) })}</p>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 100 : (read / total) * 100}
        aria-label={t('diagnoseScreen.log.progress')}
      />
    </>
  );
}

/** How much of the file the verdict rests on. */
function Extent({ log: { read, total } }: { readonly log: DiagnosedLog }) {
  const { t } = useTranslation();
  const { bytes } = useFormats();
  return (
    <p>
      {read < total
        ? t('diagnoseScreen.log.stopped', { read: bytes(read), total: bytes(total) })
        : t('diagnoseScreen.log.whole', { total: bytes(total) })}
    </p>
  );
}
