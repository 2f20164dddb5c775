import { useReducer } from 'react';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ConnectionsView } from '../../../shared/ipc/api';
import { machineErrorMessage } from '../../../shared/locales/tuningMessages';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { refusalOf } from '../../bridge/answered';
import { useWatchedConnections } from '../../bridge/connections';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ScreenPage } from '../../components/ScreenPage';
import { ScreenSkeleton } from '../../components/ScreenSkeleton';
import { ConnectionsTable } from './ConnectionsTable';
import { DestinationsPanel } from './DestinationsPanel';
import { PortUsePanel } from './PortUsePanel';
import { ProcessesPanel } from './ProcessesPanel';
import { SourceBar } from './SourceBar';
import { StatesChartPanel } from './StatesChartPanel';
import { StatesPanel } from './StatesPanel';
import { changeTable, startingTable } from './tableState';

const Top = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(260px, 2fr) minmax(0, 5fr)',
  gap: theme.spacing(1.5),
  '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const Pair = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
  gap: theme.spacing(1.5),
}));

/** The connections of this computer as they are now, or those of a capture as they were. */
export function ConnectionsScreen() {
  const { t } = useTranslation();
  const { view, error, retry } = useWatchedConnections();
  const title = t('ui.navigation.connections');
  if (error !== null) {
    return (
      <ScreenPage title={title}>
        <ErrorNotice refusal={refusalOf(error)} onRetry={retry} />
      </ScreenPage>
    );
  }
  if (view === null || (view.sample === null && view.failure === null)) {
    return <ScreenSkeleton heights={[44, 300, 230, 230, 560]} />;
  }
  return (
    <ScreenPage title={title}>
      <ConnectionsOf view={view} onRetry={retry} />
    </ScreenPage>
  );
}

function ConnectionsOf({ view, onRetry }: { readonly view: ConnectionsView; readonly onRetry: () => void }) {
  const [table, change] = useReducer(changeTable, startingTable);
  const { sample } = view;
  // One moment has no course to draw.
  const isStill = view.source.kind === 'capture';
  return (
    <>
      <SourceBar view={view} selection={table.selection} />
      {view.failure !== null && <FailureNotice view={view} failure={view.failure} onRetry={onRetry} />}
      {sample !== null && (
        <>
          <Top>
            <PortUsePanel view={view} ports={sample.ports} />
            {isStill ? <StatesPanel sample={sample} /> : <StatesChartPanel view={view} />}
          </Top>
          <Pair>
            <ProcessesPanel sample={sample} />
            <DestinationsPanel sample={sample} />
          </Pair>
          {!isStill && <StatesPanel sample={sample} />}
          <ConnectionsTable view={view} total={sample.total} table={table} change={change} />
        </>
      )}
    </>
  );
}

interface FailureNoticeProps {
  readonly view: ConnectionsView;
  readonly failure: NonNullable<ConnectionsView['failure']>;
  readonly onRetry: () => void;
}

/** Where something was seen before, it stays, and is said to be older. */
function FailureNotice({ view, failure, onRetry }: FailureNoticeProps) {
  const { t } = useTranslation();
  const reason = machineErrorMessage(t, failure);
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        <Button color="inherit" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      }
    >
      {view.sample === null ? reason : t('connectionsScreen.failed', { reason })}
    </Alert>
  );
}
