import type { OwnedConnection } from '../domain/connections/connectionOwners';
import { csvText } from './csvText';

/** The same in every language: other programs read it. */
const head = [
  'local_address',
  'local_port',
  'remote_address',
  'remote_port',
  'state',
  'pid',
  'process',
  'owner',
];

/** Connections for a spreadsheet; `owner` says whether the process was listed or is inferred. */
export function connectionsCsv(rows: readonly OwnedConnection[]): string {
  return csvText(
    head,
    rows.map(({ local, remote, state, owner }) => [
      local.address,
      local.port,
      remote?.address ?? null,
      remote?.port ?? null,
      state,
      owner?.pid ?? null,
      owner?.name ?? null,
      owner === null ? null : owner.inferred ? 'inferred' : 'listed',
    ]),
  );
}
