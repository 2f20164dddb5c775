import type { Applicability, DescribedMachine } from '../domain/parameter';
import type { TargetValue } from '../domain/value';
import type { WindowsFamily } from '../domain/windowsVersion';

/** The families with the network stack that was rewritten for Windows Vista and Server 2008. */
export const vistaAndLater = [
  'vista_7_2008r2',
  'win8_2012r2',
  'win10_11_2016_2025',
] as const satisfies readonly WindowsFamily[];

export const beforeVista = ['xp_2003'] as const satisfies readonly WindowsFamily[];

/** A recommendation for some families alone. Without `elsewhere` the role says nothing on the others. */
export function onlyOn(
  families: readonly WindowsFamily[],
  value: TargetValue,
  elsewhere?: TargetValue,
): (machine: DescribedMachine) => TargetValue | undefined {
  return ({ family }) => (families.includes(family) ? value : elsewhere);
}

/** One verdict for every family from Vista on; a family that differs is overridden by spreading it after this. */
export function sinceVista(
  verdict: Applicability,
): Readonly<Record<(typeof vistaAndLater)[number], Applicability>> {
  return { vista_7_2008r2: verdict, win8_2012r2: verdict, win10_11_2016_2025: verdict };
}
