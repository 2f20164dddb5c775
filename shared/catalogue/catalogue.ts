import type { ParameterDefinition } from '../domain/parameter';
import { backlogParameters } from './parameters/backlog';
import { dnsCacheParameters } from './parameters/dnsCache';
import { interfaceParameters } from './parameters/interface';
import { keepAliveParameters } from './parameters/keepAlive';
import { pathMtuParameters } from './parameters/pathMtu';
import { portParameters } from './parameters/ports';
import { retransmissionParameters } from './parameters/retransmission';
import { tableParameters } from './parameters/tables';
import { tcpGlobalParameters } from './parameters/tcpGlobals';
import { windowParameters } from './parameters/window';

const rows = [
  ...portParameters,
  ...windowParameters,
  ...tableParameters,
  ...backlogParameters,
  ...keepAliveParameters,
  ...retransmissionParameters,
  ...interfaceParameters,
  ...pathMtuParameters,
  ...dnsCacheParameters,
  ...tcpGlobalParameters,
] as const satisfies readonly ParameterDefinition[];

/** The id of a parameter, without an adapter. */
export type ParameterId = (typeof rows)[number]['id'];

/** A row of which the compiler knows that its id is one of the catalogue's. */
export type CatalogueEntry = ParameterDefinition & { readonly id: ParameterId };

/** Every parameter that TCPilot knows, in the order in which it is shown. */
export const catalogue: readonly CatalogueEntry[] = rows;

export const parameterIds: readonly ParameterId[] = rows.map(({ id }) => id);

const byId = new Map<string, CatalogueEntry>(catalogue.map((entry) => [entry.id, entry]));
const byLowerCaseId = new Map<string, CatalogueEntry>(
  catalogue.map((entry) => [entry.id.toLowerCase(), entry]),
);

/** The parameter with exactly this id (no adapter behind it), or null. */
export function parameterById(id: string): CatalogueEntry | null {
  return byId.get(id) ?? null;
}

/** The parameter whose id differs in case at most: registry value names and what people type have no fixed case. */
export function parameterByIdIgnoringCase(id: string): CatalogueEntry | null {
  return byLowerCaseId.get(id.toLowerCase()) ?? null;
}
