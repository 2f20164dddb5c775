import type { ServerRole } from '../../shared/domain/preflight';
import { productOptionsKey } from '../../shared/domain/registryLocation';
import { textOf } from '../../shared/parsing/regFile/valueText';
import type { Machine, RegistryReading } from '../machine/machine';

const services = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';

/**
 * Services that are there only where their role is: the cluster service comes with the feature Failover Clustering,
 * the topology service with every role of Exchange.
 * https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/services-overview
 */
const serviceOf = [
  ['cluster-node', `${services}\\ClusSvc`],
  ['exchange', `${services}\\MSExchangeADTopology`],
] as const satisfies readonly (readonly [ServerRole, string])[];

/** `LanmanNT` is what a domain controller calls itself; other servers say `ServerNT`, clients `WinNT`. */
function isDomainController(reading: RegistryReading): boolean | null {
  const key = reading.key(productOptionsKey);
  if (key.state !== 'present') return null;
  const type = key.values.get('producttype');
  return type === undefined ? null : textOf(type)?.toLowerCase() === 'lanmannt';
}

/**
 * What the registry says of a server's roles whose services answer on dynamic ports.
 *
 * @returns null where it says nothing with certainty, as an export of the TCP keys alone.
 */
export async function readServerRoles(machine: Machine): Promise<readonly ServerRole[] | null> {
  const reading = await machine.registry.read([productOptionsKey, ...serviceOf.map(([, key]) => key)]);
  if (!reading.ok) return null;
  const keys = serviceOf.map(([role, key]) => ({ role, state: reading.value.key(key).state }));
  const controller = isDomainController(reading.value);
  const found: readonly ServerRole[] = [
    ...(controller === true ? (['domain-controller'] as const) : []),
    ...keys.filter(({ state }) => state === 'present').map(({ role }) => role),
  ];
  if (found.length > 0) return found;
  return controller === null || keys.some(({ state }) => state === 'unreadable') ? null : [];
}
