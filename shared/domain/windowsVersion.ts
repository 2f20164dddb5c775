/** Families of Windows that treat the TCP parameters alike, oldest first. */
export const windowsFamilies = ['xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'] as const;
export type WindowsFamily = (typeof windowsFamilies)[number];

/** As the registry's `InstallationType` spells it: the only thing that tells a client from a server. */
export const installationTypes = ['Client', 'Server', 'Server Core', 'Nano Server'] as const;
export type InstallationType = (typeof installationTypes)[number];

export interface WindowsVersion {
  /** The build number, for example 22631; null where only the family was told. */
  readonly build: number | null;
  readonly family: WindowsFamily;
  /** Null where nothing said so. */
  readonly installationType: InstallationType | null;
}

/** What is taken for granted when a machine does not say what it is. */
export const assumedFamily: WindowsFamily = 'win10_11_2016_2025';

/** The Windows that a parameter is judged for: known, chosen by the user, or assumed. */
export interface EffectiveWindows {
  readonly family: WindowsFamily;
  readonly build: number | null;
  readonly basis: 'known' | 'chosen' | 'assumed';
}
