import { DataGrid, type GridColDef, type GridSortModel } from '@mui/x-data-grid';
import { enUS, zhCN } from '@mui/x-data-grid/locales';
import { useMemo, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { pageRows } from '../../../shared/domain/connections/connectionBounds';
import { connectionKey } from '../../../shared/domain/connections/connectionOwners';
import {
  connectionColumns,
  endpointText,
  type ConnectionColumn,
} from '../../../shared/domain/connections/connectionQuery';
import type { ConnectionRow } from '../../../shared/ipc/api';
import { styleNonce } from '../../app/styleNonce';
import { OwnerCell } from './OwnerCell';
import type { TableChange, TableState } from './tableState';

interface GridRow extends ConnectionRow {
  readonly id: string;
}

interface ConnectionsGridProps {
  readonly rows: readonly ConnectionRow[];
  readonly matching: number;
  readonly isLoading: boolean;
  readonly emptyText: string;
  readonly table: TableState;
  readonly change: Dispatch<TableChange>;
}

/** The same connection keeps its id from one look to the next; listeners that share a port get a number behind it. */
function withIds(rows: readonly ConnectionRow[]): readonly GridRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = connectionKey(row);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { ...row, id: `${key}#${String(times)}` };
  });
}

function columnOf(field: string | undefined): ConnectionColumn | undefined {
  return connectionColumns.find((column) => column === field);
}

/** A page of rows; main sorts, filters and pages. */
export function ConnectionsGrid({
  rows,
  matching,
  isLoading,
  emptyText,
  table,
  change,
}: ConnectionsGridProps) {
  const { t, i18n } = useTranslation();
  const gridRows = useMemo(() => withIds(rows), [rows]);
  const columns = useMemo<readonly GridColDef<GridRow>[]>(
    () => [
      {
        field: 'local',
        headerName: t('connectionsScreen.table.local'),
        flex: 3,
        minWidth: 150,
        valueGetter: (_value, { local }) => endpointText(local),
      },
      {
        field: 'remote',
        headerName: t('connectionsScreen.table.remote'),
        flex: 3,
        minWidth: 150,
        valueGetter: (_value, { remote }) => (remote === null ? '*:*' : endpointText(remote)),
      },
      { field: 'state', headerName: t('connectionsScreen.table.state'), flex: 2, minWidth: 130 },
      {
        field: 'owner',
        headerName: t('connectionsScreen.table.owner'),
        flex: 3,
        minWidth: 160,
        renderCell: ({ row }) => <OwnerCell owner={row.owner} />,
      },
    ],
    [t],
  );
  const localeText = useMemo(() => {
    const words = i18n.language === 'zh-CN' ? zhCN : enUS;
    return { ...words.components.MuiDataGrid.defaultProps.localeText, noRowsLabel: emptyText };
  }, [i18n.language, emptyText]);
  // The same objects until they say something else: the grid takes a new one for a change, and goes to the first page.
  const paginationModel = useMemo(() => ({ page: table.page, pageSize: pageRows }), [table.page]);
  const { by, descending } = table.selection.sort;
  const sortModel = useMemo<GridSortModel>(
    () => [{ field: by, sort: descending ? 'desc' : 'asc' }],
    [by, descending],
  );
  return (
    <DataGrid
      aria-label={t('connectionsScreen.table.title')}
      nonce={styleNonce()}
      localeText={localeText}
      rows={gridRows}
      columns={columns}
      density="compact"
      sx={{ height: 560, border: 0 }}
      loading={isLoading}
      rowCount={matching}
      paginationMode="server"
      sortingMode="server"
      filterMode="server"
      pageSizeOptions={[pageRows]}
      paginationModel={paginationModel}
      onPaginationModelChange={({ page }) => {
        change({ change: 'page', page });
      }}
      sortModel={sortModel}
      sortingOrder={['asc', 'desc']}
      onSortModelChange={([first]: GridSortModel) => {
        const column = columnOf(first?.field);
        if (column === undefined) return;
        change({ change: 'sort', sort: { by: column, descending: first?.sort === 'desc' } });
      }}
      disableColumnMenu
      disableColumnFilter
      disableColumnSelector
      disableRowSelectionOnClick
    />
  );
}
