import { useCallback, useMemo, useState } from 'react';
import { parameterById } from '../../../shared/catalogue/catalogue';
import { parseParameterQuery } from '../../../shared/domain/parameterSearch';
import {
  arrangeTable,
  tableEntries,
  type TableFilter,
  type TableView,
} from '../../../shared/domain/parameterTable';
import type { ScanReport } from '../../../shared/domain/scan';
import { useStaging } from '../staging/staging';
import { useSearchText } from './useSearchText';

export type Scope = TableFilter['scope'];

export interface ParametersView {
  readonly search: string;
  readonly setSearch: (text: string) => void;
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
  readonly showDisconnected: boolean;
  readonly setShowDisconnected: (show: boolean) => void;
  readonly openRows: ReadonlySet<string>;
  readonly toggleRow: (id: string) => void;
  /** Makes a row visible, opens it and asks for the focus. */
  readonly reveal: (id: string) => void;
  /** The row that waits for the focus. */
  readonly revealed: string | null;
  readonly clearRevealed: () => void;
  readonly table: TableView;
  readonly total: number;
}

/** What the user chose to see of a report, and the rows that follow from it. */
export function useParametersView(report: ScanReport): ParametersView {
  const [search, setSearch] = useState('');
  const [scope, setScope] = useState<Scope>('acting');
  const [showDisconnected, setShowDisconnected] = useState(false);
  const [openRows, setOpenRows] = useState<ReadonlySet<string>>(new Set());
  const [revealed, setRevealed] = useState<string | null>(null);
  const searchText = useSearchText();
  const { edits } = useStaging();
  const pending = useMemo(() => new Set(Object.keys(edits)), [edits]);

  const entries = useMemo(() => tableEntries(report, parameterById, searchText), [report, searchText]);
  const table = useMemo(
    () =>
      arrangeTable(entries, {
        scope,
        showDisconnected,
        query: parseParameterQuery(search),
        pending,
      }),
    [entries, scope, showDisconnected, search, pending],
  );

  const toggleRow = useCallback((id: string) => {
    setOpenRows((rows) =>
      rows.has(id) ? new Set([...rows].filter((row) => row !== id)) : new Set([...rows, id]),
    );
  }, []);
  const reveal = useCallback((id: string) => {
    setSearch('');
    setScope('all');
    setShowDisconnected(true);
    setOpenRows((rows) => new Set([...rows, id]));
    setRevealed(id);
  }, []);
  const clearRevealed = useCallback(() => {
    setRevealed(null);
  }, []);

  return {
    search,
    setSearch,
    scope,
    setScope,
    showDisconnected,
    setShowDisconnected,
    openRows,
    toggleRow,
    reveal,
    revealed,
    clearRevealed,
    table,
    total: entries.length,
  };
}
