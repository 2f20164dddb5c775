import type { ConnectionState } from '../../../shared/domain/connections/connectionSample';
import type { ConnectionSelection } from '../../../shared/ipc/api';

/** What of the table somebody has chosen to see. */
export interface TableState {
  readonly selection: ConnectionSelection;
  /** From 0. */
  readonly page: number;
  /** As typed; no port stands in the selection while it is none. */
  readonly portText: string;
}

export type TableChange =
  | { readonly change: 'search'; readonly text: string }
  | { readonly change: 'port'; readonly text: string }
  | { readonly change: 'states'; readonly states: readonly ConnectionState[] }
  | { readonly change: 'sort'; readonly sort: ConnectionSelection['sort'] }
  | { readonly change: 'page'; readonly page: number }
  | { readonly change: 'reset' };

export const startingTable: TableState = {
  selection: { search: '', port: null, states: [], sort: { by: 'local', descending: false } },
  page: 0,
  portText: '',
};

/** A port; null for an empty field, undefined for what is none. */
export function portIn(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,5}$/.test(trimmed) && Number(trimmed) <= 65_535 ? Number(trimmed) : undefined;
}

/** Whatever changes the rows shows their first page. */
export function changeTable(state: TableState, change: TableChange): TableState {
  const select = (part: Partial<ConnectionSelection>): TableState => ({
    ...state,
    page: 0,
    selection: { ...state.selection, ...part },
  });
  switch (change.change) {
    case 'search':
      return select({ search: change.text.slice(0, 200) });
    case 'port':
      return { ...select({ port: portIn(change.text) ?? null }), portText: change.text };
    case 'states':
      return select({ states: change.states });
    case 'sort':
      return select({ sort: change.sort });
    case 'page':
      return { ...state, page: change.page };
    case 'reset':
      return { ...startingTable, selection: { ...startingTable.selection, sort: state.selection.sort } };
  }
}

export function isFiltered({ selection, portText }: TableState): boolean {
  return selection.search !== '' || portText !== '' || selection.states.length > 0;
}
