import type { EffectiveWindows } from '../../shared/domain/windowsVersion';
import type { MachineDescription } from '../../shared/domain/snapshot';
import { paint, type CliContext } from './cliContext';

function windowsLine(
  { t }: CliContext,
  { windows }: MachineDescription,
  effective: EffectiveWindows,
): string {
  const family = t(`vocabulary.family.${effective.family}`);
  if (effective.basis === 'assumed') return t('cli.machine.assumed', { family });
  if (effective.basis === 'chosen') return t('cli.machine.chosen', { family });
  if (windows?.build == null) return t('cli.machine.familyOnly', { family });
  const installationType = windows.installationType ?? t('cli.machine.installationUnknown');
  return t('cli.machine.build', { family, build: windows.build, installationType });
}

/** What is looked at, as which Windows, and compared with what. */
export function machineHeader(
  context: CliContext,
  machine: MachineDescription,
  windows: EffectiveWindows,
  role: string | null,
  isSample: boolean,
): readonly string[] {
  const { t, io } = context;
  const { label, path, kind } = machine;
  const what = t(`cli.machine.${isSample ? 'sample' : kind}`, { label, path: path ?? label });
  return [
    paint(io, 'bold', what),
    windowsLine(context, machine, windows),
    ...(machine.registryEngine === null ? [] : [t('cli.machine.engine', { engine: machine.registryEngine })]),
    ...(role === null ? [] : [t('cli.machine.role', { role })]),
  ];
}
