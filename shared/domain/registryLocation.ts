import type { ParameterTarget, ServiceTree } from './parameter';

const currentControlSet = 'HKLM\\SYSTEM\\CurrentControlSet';

/** `HKLM\SYSTEM\CurrentControlSet\Services\<service>\Parameters`. */
export function parametersKey(service: ServiceTree): string {
  return `${currentControlSet}\\Services\\${service}\\Parameters`;
}

/** The key below which each adapter has one named by its GUID. */
export const interfacesKey = `${parametersKey('Tcpip')}\\Interfaces`;

/** Where Windows says what it is: build, installation type, edition. */
export const windowsVersionKey = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

/** Where Windows says what it was bought as, in the value `ProductType`. */
export const productOptionsKey = `${currentControlSet}\\Control\\ProductOptions`;

/** Where the NetBIOS name stands as the value `ComputerName`. */
export const computerNameKey = `${currentControlSet}\\Control\\ComputerName\\ComputerName`;

/** The machine's environment, `NUMBER_OF_PROCESSORS` among it. */
export const machineEnvironmentKey = `${currentControlSet}\\Control\\Session Manager\\Environment`;

/**
 * Network connections by adapter GUID; `<GUID>\Connection` holds the friendly name as `Name`. The GUID in the
 * path is the set-up class of network adapters.
 * https://learn.microsoft.com/windows-hardware/drivers/install/system-defined-device-setup-classes-available-to-vendors
 */
export const networkConnectionsKey = `${currentControlSet}\\Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}`;

/** Where the friendly name of an adapter stands, as the value `Name`. */
export function connectionKey(adapter: string): string {
  return `${networkConnectionsKey}\\${adapter}\\Connection`;
}

/** The whole trees that one look at a machine reads. None contains another. */
export const parameterTrees: readonly string[] = [
  parametersKey('Tcpip'),
  parametersKey('AFD'),
  parametersKey('Dnscache'),
  networkConnectionsKey,
];

export interface RegistryLocation {
  /** Full path with the root key abbreviated as `HKLM`. */
  readonly key: string;
  readonly name: string;
}

/**
 * The registry value behind a parameter, or null where there is none: what netsh keeps, and a per-interface
 * parameter without an adapter (`*` names many values, hence no one location).
 */
export function registryLocation(target: ParameterTarget, adapter: string | null): RegistryLocation | null {
  switch (target.kind) {
    case 'registry':
      return { key: parametersKey(target.service), name: target.name };
    case 'interface':
      if (adapter === null || adapter === '*') return null;
      return { key: `${interfacesKey}\\${adapter}`, name: target.name };
    case 'port-range':
    case 'tcp-global':
      return null;
  }
}
