import { windowsVersionKey } from '../../../shared/domain/registryLocation';
import { windowsVersionFromRegistry, type WindowsVersion } from '../../../shared/domain/windowsVersion';
import { textOf } from '../../../shared/parsing/regFile/valueText';
import type { ProgramRunner } from './programRunner';
import { parseRegQuery } from './regQueryText';

/** What Node knows of Windows without starting anything. */
export interface WindowsFacts {
  /** `os.release()`, e.g. `10.0.22631`. */
  readonly release: string;
  /** `os.version()`: the registry's `ProductName`, e.g. `Windows Server 2022 Datacenter`. */
  readonly product: string;
}

async function installationTypeOf(runner: ProgramRunner): Promise<string | null> {
  const outcome = await runner.run('reg.exe', ['query', windowsVersionKey, '/v', 'InstallationType']);
  if (outcome.kind !== 'exited' || outcome.exitCode !== 0) return null;
  const value = parseRegQuery(outcome.stdout)[0]?.values.get('installationtype');
  return value === undefined ? null : textOf(value);
}

/**
 * Which Windows this is. A client's product name says that it is one; only for anything else is a process worth
 * while, to tell a Server from a Server Core.
 */
export async function windowsAtHand(
  { release, product }: WindowsFacts,
  runner: ProgramRunner,
): Promise<WindowsVersion | null> {
  const [major = '', minor = '', build = ''] = release.split('.');
  const named = windowsVersionFromRegistry({
    CurrentVersion: `${major}.${minor}`,
    CurrentBuildNumber: build,
    ProductName: product,
  });
  if (named === null || named.installationType === 'Client') return named;
  const stated = await installationTypeOf(runner);
  if (stated === null) return named;
  return windowsVersionFromRegistry({
    CurrentVersion: `${major}.${minor}`,
    CurrentBuildNumber: build,
    ProductName: product,
    InstallationType: stated,
  });
}
