import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { disconnectedAdapters } from '../../../shared/domain/parameterTable';
import type { ScanReport } from '../../../shared/domain/scan';
import { useNavigation } from '../../app/navigation';
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
  const { destination, arrived } = useNavigation();
  const { reveal } = view;
  const wanted = destination?.kind === 'row' ? destination.id : null;
  useEffect(() => {
    if (wanted === null) return;
    reveal(wanted);
    arrived();
  }, [wanted, reveal, arrived]);
  return (
    <Scroll>
      <FindingsPanel
        findings={report.findings}
        rows={report.rows}
        canFix={report.machine.writable}
        onShow={view.reveal}
      />
      <ParametersToolbar view={view} disconnected={disconnectedAdapters(report).length} />
      {view.table.shown > 0 ? <ParametersTable view={view} report={report} /> : <NothingFound view={view} />}
    </Scroll>
  );
}
