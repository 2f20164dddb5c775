import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionsView } from '../../../shared/ipc/api';
import { useConnectionPage } from '../../bridge/connections';
import { refusalOf } from '../../bridge/answered';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Panel } from '../../components/Panel';
import { ConnectionsGrid } from './ConnectionsGrid';
import { TableFilters } from './TableFilters';
import { isFiltered, type TableChange, type TableState } from './tableState';

const Tools = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
  marginBottom: theme.spacing(1),
}));

interface ConnectionsTableProps {
  readonly view: ConnectionsView;
  readonly total: number;
  readonly table: TableState;
  readonly change: Dispatch<TableChange>;
}

/** The rows themselves, a page at a time. */
export function ConnectionsTable({ view, total, table, change }: ConnectionsTableProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useConnectionPage(view, table.selection, table.page);
  return (
    <Panel title={t('connectionsScreen.table.title')}>
      <Tools>
        <TableFilters table={table} change={change} />
        {isFiltered(table) && (
          <Button
            onClick={() => {
              change({ change: 'reset' });
            }}
          >
            {t('connectionsScreen.table.reset')}
          </Button>
        )}
      </Tools>
      {error !== null && <ErrorNotice refusal={refusalOf(error)} onRetry={() => void refetch()} />}
      <ConnectionsGrid
        rows={data?.rows ?? []}
        matching={data?.matching ?? 0}
        isLoading={data === undefined && error === null}
        emptyText={t(total === 0 ? 'connectionsScreen.table.none' : 'connectionsScreen.table.noMatch')}
        table={table}
        change={change}
      />
    </Panel>
  );
}
