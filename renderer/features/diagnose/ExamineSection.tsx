import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../bridge/answered';
import { useExamination } from '../../bridge/diagnosis';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Panel } from '../../components/Panel';
import { ExaminationView } from './ExaminationView';

/** Looks at the open machine itself and says whether its ports are the cause. */
export function ExamineSection() {
  const { t } = useTranslation();
  const examination = useExamination();
  const { data, error, isPending } = examination;
  const run = () => {
    examination.mutate();
  };
  return (
    <Panel
      title={t('diagnoseScreen.examine.title')}
      action={
        <Button variant="contained" disabled={isPending} onClick={run}>
          {t(data === undefined ? 'diagnoseScreen.examine.run' : 'diagnoseScreen.examine.again')}
        </Button>
      }
    >
      <p>{t('diagnoseScreen.examine.intro')}</p>
      {isPending && <LinearProgress aria-label={t('diagnoseScreen.examine.running')} />}
      {error !== null && <ErrorNotice refusal={refusalOf(error)} onRetry={run} />}
      {data?.outcome === 'no-connections' && <p>{t('diagnoseScreen.examine.noConnections')}</p>}
      {data?.outcome === 'examined' && (
        <>
          {data.subject === 'linux' && <p>{t('diagnoseScreen.examine.linux')}</p>}
          <ExaminationView examination={data.examination} />
        </>
      )}
    </Panel>
  );
}
