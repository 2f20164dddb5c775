import { styled } from '@mui/material/styles';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import type { Overview } from '../../../shared/ipc/api';
import { refusalOf } from '../../bridge/answered';
import { useOverview } from '../../bridge/overview';
import { useReportPainted } from '../../bridge/useReportPainted';
import { useScan } from '../../bridge/scan';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ScreenPage } from '../../components/ScreenPage';
import { ScreenSkeleton } from '../../components/ScreenSkeleton';
import { SaveEvidence } from '../evidence/SaveEvidence';
import { InterruptedNotice } from './InterruptedNotice';
import { LastApplyPanel } from './LastApplyPanel';
import { OverviewFindings } from './OverviewFindings';
import { PortBudget } from './PortBudget';
import { PresetRow } from './PresetRow';
import { RoleQuestion } from './RoleQuestion';
import { Standing } from './Standing';
import { WantedRate } from './WantedRate';
import { WaitingPanel } from './WaitingPanel';

const Pair = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
  gap: theme.spacing(1.5),
}));

const Heading = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: theme.spacing(1),
}));

/** Where the machine stands and what comes next. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const scan = useScan();
  const overview = useOverview();
  const error = scan.error ?? overview.error;
  // Somebody who is on the way to another screen does not wait for this one.
  const report = useDeferredValue(scan.data);
  const seen = useDeferredValue(overview.data);
  const isThere = report !== undefined && seen !== undefined;
  useReportPainted(isThere || error !== null);
  if (error !== null) {
    const retry = () => void (scan.error === null ? overview : scan).refetch();
    return (
      <ScreenPage title={t('ui.navigation.overview')}>
        <ErrorNotice refusal={refusalOf(error)} onRetry={retry} />
      </ScreenPage>
    );
  }
  if (!isThere) return <ScreenSkeleton heights={[52, 216, 150, 92]} />;
  return (
    <ScreenPage title={t('ui.navigation.overview')}>
      <OverviewOf report={report} overview={seen} />
    </ScreenPage>
  );
}

interface OverviewOfProps {
  readonly report: ScanReport;
  readonly overview: Overview;
}

function OverviewOf({ report, overview }: OverviewOfProps) {
  return (
    <>
      {overview.interrupted && <InterruptedNotice />}
      <RoleQuestion />
      <Heading>
        <Standing report={report} overview={overview} />
        <SaveEvidence />
      </Heading>
      <PortBudget report={report} overview={overview} />
      <WantedRate />
      <OverviewFindings report={report} />
      <PresetRow report={report} />
      <Pair>
        <WaitingPanel report={report} overview={overview} />
        <LastApplyPanel overview={overview} />
      </Pair>
    </>
  );
}
