import { parseVer } from '../parsing/ver';

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

/**
 * The first build of each family, its public previews included: XP 2600, Vista 6000, the Developer Preview of
 * Windows 8, the Technical Preview of Windows 10.
 */
const firstBuilds: Readonly<Record<WindowsFamily, number>> = {
  xp_2003: 2600,
  vista_7_2008r2: 6000,
  win8_2012r2: 8102,
  win10_11_2016_2025: 9841,
};

/**
 * The family of an NT version. Build numbers above every known one are Windows 10 or later. The build decides
 * between 6.3 and 10: the registry's `CurrentVersion` still says 6.3 on Windows 11.
 * https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version
 *
 * @returns null for systems before Windows XP, and for numbers that no Windows has.
 */
export function familyOf(major: number, minor: number, build: number): WindowsFamily | null {
  if (major >= 10) return 'win10_11_2016_2025';
  if (major === 6) return familyOfBuild(Math.max(build, firstBuilds.vista_7_2008r2));
  return major === 5 && minor >= 1 ? 'xp_2003' : null;
}

function familyOfBuild(build: number): WindowsFamily | null {
  return windowsFamilies.findLast((family) => build >= firstBuilds[family]) ?? null;
}

/** What a build number alone tells; null for systems before Windows XP and for what is no build number. */
export function windowsVersionFromBuild(build: number): WindowsVersion | null {
  const family = Number.isSafeInteger(build) ? familyOfBuild(build) : null;
  return family === null ? null : { build, family, installationType: null };
}

/** What the text of `ver`, `winver` or `systeminfo` tells, in any language; it never tells client from server. */
export function windowsVersionFromVer(text: string): WindowsVersion | null {
  const printed = parseVer(text);
  const family = printed === null ? null : familyOf(printed.major, printed.minor, printed.build);
  return printed === null || family === null
    ? null
    : { build: printed.build, family, installationType: null };
}

/**
 * The values that say what a Windows is. All but the last are of the key `Windows NT\CurrentVersion`;
 * `ProductType` is of `Control\ProductOptions` in the SYSTEM hive.
 */
export const versionValueNames = [
  'CurrentVersion',
  'CurrentMajorVersionNumber',
  'CurrentMinorVersionNumber',
  'CurrentBuild',
  'CurrentBuildNumber',
  'InstallationType',
  'ProductName',
  'EditionID',
  'ProductType',
] as const;
export type VersionValues = Readonly<Partial<Record<(typeof versionValueNames)[number], string | number>>>;

/**
 * What the registry tells of its Windows.
 *
 * @returns null if the values do not name a family.
 */
export function windowsVersionFromRegistry(values: VersionValues): WindowsVersion | null {
  // XP's CurrentBuild says `1.511.1 () (Obsolete data - do not use)`.
  const build = wholeNumber(values.CurrentBuildNumber) ?? wholeNumber(values.CurrentBuild);
  const family = familyFromRegistry(values, build);
  return family === null ? null : { build, family, installationType: installationTypeOf(values, build) };
}

function familyFromRegistry(values: VersionValues, build: number | null): WindowsFamily | null {
  const [, oldMajor, oldMinor] = /^(\d{1,2})\.(\d{1,2})$/.exec(String(values.CurrentVersion ?? '')) ?? [];
  const major = wholeNumber(values.CurrentMajorVersionNumber) ?? wholeNumber(oldMajor);
  const minor = wholeNumber(values.CurrentMinorVersionNumber) ?? wholeNumber(oldMinor) ?? 0;
  if (major === null) return build === null ? null : familyOfBuild(build);
  if (build !== null) return familyOf(major, minor, build);
  if (major !== 6) return familyOf(major, minor, 0);
  // 6.3 without a build may be 8.1 or anything since.
  if (minor >= 3) return null;
  return minor === 2 ? 'win8_2012r2' : 'vista_7_2008r2';
}

function installationTypeOf(values: VersionValues, build: number | null): InstallationType | null {
  const stated = String(values.InstallationType ?? '').toLowerCase();
  const type = installationTypes.find((known) => known.toLowerCase() === stated);
  if (type !== undefined) return type;
  const productType = String(values.ProductType ?? '').toLowerCase();
  if (productType === 'winnt') return 'Client';
  if (productType === 'servernt' || productType === 'lanmannt') return 'Server';
  // XP and 2003 state no type. 3790 alone does not tell: XP x64 has it as well as Server 2003.
  const names = [values.ProductName, values.EditionID].map((name) => String(name ?? ''));
  if (names.some((name) => /server/i.test(name))) return 'Server';
  return build === 2600 || /^(?:Microsoft )?Windows (?:XP|Vista|\d)/i.test(names[0] ?? '') ? 'Client' : null;
}

function wholeNumber(value: string | number | undefined): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null;
  return value !== undefined && /^\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}

/**
 * The Windows for which parameters are judged: what the user chose, else what the machine says, else the
 * assumption that it is Windows 10 or later.
 */
export function effectiveWindows(
  version: WindowsVersion | null,
  chosenFamily: WindowsFamily | null,
): EffectiveWindows {
  if (chosenFamily !== null) {
    const build = version?.family === chosenFamily ? version.build : null;
    return { family: chosenFamily, build, basis: 'chosen' };
  }
  if (version === null) return { family: assumedFamily, build: null, basis: 'assumed' };
  return { family: version.family, build: version.build, basis: 'known' };
}
