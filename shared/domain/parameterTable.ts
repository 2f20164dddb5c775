import type { CatalogueEntry } from '../catalogue/catalogue';
import { applicabilityOn, isKnownToAct } from './applicability';
import { isEmptyQuery, matchesQuery, type ParameterQuery } from './parameterSearch';
import { parameterGroups, type ParameterGroup } from './parameter';
import { isConnected } from './recommendation';
import type { ScanReport, ScanRow } from './scan';
import type { Adapter } from './snapshot';

/** What the table shows of one instance, and what the search reads. */
export interface TableEntry {
  readonly row: ScanRow;
  readonly definition: CatalogueEntry;
  /** The adapter of a per-interface row; null for a machine-wide one. */
  readonly adapter: Adapter | null;
  /** The Windows at hand is known to act on the parameter. */
  readonly acts: boolean;
  /** Lower case; see `SearchableRow`. */
  readonly haystack: string;
}

export interface TableGroup {
  readonly group: ParameterGroup;
  readonly entries: readonly TableEntry[];
}

export interface TableView {
  readonly groups: readonly TableGroup[];
  readonly shown: number;
  /** Found, but not shown since the parameter is not known to act here. */
  readonly notActing: number;
  /** Found, but not shown since the adapter has no address. */
  readonly disconnected: number;
  /** With a staged edit, but not found: the one case in which a staged edit is out of sight. */
  readonly hiddenPending: number;
}

export interface TableFilter {
  readonly scope: 'acting' | 'all';
  readonly showDisconnected: boolean;
  readonly query: ParameterQuery;
  /** Ids of rows with a staged edit. */
  readonly pending: ReadonlySet<string>;
}

/**
 * Joins a scan with the catalogue. `searchText` gives the words in the user's language that free text may be
 * found in (summary, group, key path).
 */
export function tableEntries(
  report: ScanReport,
  definitionOf: (parameterId: string) => CatalogueEntry | null,
  searchText: (definition: CatalogueEntry, row: ScanRow) => readonly string[],
): readonly TableEntry[] {
  const adapters = new Map(report.adapters.map((adapter) => [adapter.guid, adapter]));
  return report.rows.flatMap((row) => {
    const definition = definitionOf(row.parameterId);
    if (definition === null) return [];
    const adapter = row.adapter === null ? null : (adapters.get(row.adapter) ?? unnamed(row.adapter));
    const words = [
      row.id,
      ...searchText(definition, row),
      adapter?.name ?? '',
      ...(adapter?.addresses ?? []),
    ];
    const acts = isKnownToAct(applicabilityOn(definition, report.windows));
    return [{ row, definition, adapter, acts, haystack: words.join('\n').toLowerCase() }];
  });
}

/**
 * The rows to show, by group and in the catalogue's order. A search looks at every parameter, whatever the scope
 * says: who types a name wants to find it, also to read that it does nothing here. A row with a staged edit stays,
 * whatever is left out but by the search.
 */
export function arrangeTable(entries: readonly TableEntry[], filter: TableFilter): TableView {
  const searching = !isEmptyQuery(filter.query);
  const isPending = ({ row }: TableEntry) => filter.pending.has(row.id);
  const found = entries.filter((entry) => matchesQuery(filter.query, searchable(entry, filter.pending)));
  const inScope = found.filter(
    (entry) => searching || filter.scope === 'all' || entry.acts || isPending(entry),
  );
  const visible = inScope.filter(
    (entry) => filter.showDisconnected || !isDisconnected(entry) || isPending(entry),
  );
  return {
    groups: parameterGroups
      .map((group) => ({ group, entries: visible.filter((entry) => entry.definition.group === group) }))
      .filter(({ entries: rows }) => rows.length > 0),
    shown: visible.length,
    notActing: found.length - inScope.length,
    disconnected: inScope.length - visible.length,
    hiddenPending: entries.filter(isPending).length - visible.filter(isPending).length,
  };
}

/** Adapters that no preset writes and that are shown only on request. */
export function disconnectedAdapters(report: ScanReport): readonly Adapter[] {
  return report.adapters.filter((adapter) => !isConnected(adapter));
}

/** A row of an adapter without an address. */
export function isDisconnected(entry: TableEntry): boolean {
  return entry.adapter !== null && !isConnected(entry.adapter);
}

function searchable(entry: TableEntry, pending: ReadonlySet<string>) {
  return {
    status: entry.row.status,
    applicability: entry.row.applicability,
    takesEffect: entry.row.takesEffect,
    inGuides: entry.definition.guideClaims.length > 0,
    pending: pending.has(entry.row.id),
    haystack: entry.haystack,
  };
}

function unnamed(guid: string): Adapter {
  return { guid, name: null, addresses: [] };
}
