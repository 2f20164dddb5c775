import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { disconnectedAdapters } from '../../../shared/domain/parameterTable';
import type { ScanReport } from '../../../shared/domain/scan';
import { refusalOf } from '../../bridge/answered';
import { useScan } from '../../bridge/scan';
import { ErrorNotice } from '../../components/ErrorNotice';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { FindingsPanel } from '../findings/FindingsPanel';
import { NothingFound } from './NothingFound';
import { ParametersTable } from './ParametersTable';
import { ParametersToolbar } from './ParametersToolbar';
import { TableSkeleton } from './TableSkeleton';
import { useParametersView } from './useParametersView';

const Scroll = styled('div')({ flex: 1, minHeight: 0, overflowY: 'auto', position: 'relative' });

/** Every parameter of the open machine, beside its default and what the role recommends. */
export function ParametersScreen() {
  const { t } = useTranslation();
  const { data: report, error, refetch } = useScan();
  const settled = report !== undefined || error !== null;
  useEffect(() => {
    if (settled) void window.tcpilot.reportPainted({});
  }, [settled]);
  return (
    <>
      <VisuallyHidden>
        <h1>{t('ui.navigation.parameters')}</h1>
      </VisuallyHidden>
      {error !== null && <ErrorNotice refusal={refusalOf(error)} onRetry={() => void refetch()} />}
      {report !== undefined && error === null && <ParametersOf report={report} />}
      {!settled && <TableSkeleton />}
    </>
  );
}

function ParametersOf({ report }: { readonly report: ScanReport }) {
  const view = useParametersView(report);
  return (
    <Scroll>
      <FindingsPanel findings={report.findings} onShow={view.reveal} rows={report.rows} />
      <ParametersToolbar view={view} disconnected={disconnectedAdapters(report).length} />
      {view.table.shown > 0 ? <ParametersTable view={view} report={report} /> : <NothingFound view={view} />}
    </Scroll>
  );
}
