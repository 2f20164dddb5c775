import type { SourceId } from '../catalogue/sources';
import type { DocumentedDefault, DocumentedVersion, ParameterDefinition } from './parameter';
import type { TargetValue } from './value';
import type { EffectiveWindows } from './windowsVersion';

/** The first build of Windows Vista and Server 2008 with Service Pack 2. */
const vistaServicePack2Build = 6002;
const build = { xp: 2600, server2003: 3790, win8: 9200, win81: 9600 } as const;

/**
 * The value that holds on this Windows when nothing was set. Null: no value, or none documented, or one that
 * depends on what is not known here (medium, memory, edition).
 */
export function documentedDefault(definition: ParameterDefinition, windows: EffectiveWindows): TargetValue {
  return documentedEntry(definition, windows)?.value ?? null;
}

export interface DefaultFigure {
  readonly value: TargetValue;
  readonly sources: readonly SourceId[];
  /** False for the figure that TCPilot goes by, true for those that other sources print against it. */
  readonly disputed: boolean;
}

/** Every figure that is printed as the default of this Windows, the one that TCPilot goes by first. */
export function defaultFigures(
  definition: ParameterDefinition,
  windows: EffectiveWindows,
): readonly DefaultFigure[] {
  const entry = documentedEntry(definition, windows);
  if (entry === undefined) return [];
  return [
    { value: entry.value, sources: entry.sources, disputed: false },
    ...(entry.disputed ?? []).map((figure) => ({ ...figure, disputed: true })),
  ];
}

function documentedEntry(
  definition: ParameterDefinition,
  windows: EffectiveWindows,
): DocumentedDefault | undefined {
  const unconditional = definition.defaults.filter(({ condition }) => condition === undefined);
  for (const version of versionsOf(windows)) {
    const entry = unconditional.find(({ versions }) => versions.includes(version));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** What a source may call this Windows, the most precise name first. */
function versionsOf(windows: EffectiveWindows): readonly DocumentedVersion[] {
  const finer = windows.build === null ? null : finerVersion(windows.build);
  return finer === null ? [windows.family] : [finer, windows.family];
}

function finerVersion(number: number): DocumentedVersion | null {
  if (number === build.xp) return 'xp';
  if (number === build.server2003) return '2003';
  if (number >= vistaServicePack2Build && number < build.win8) return 'vista_sp2';
  if (number === build.win8) return 'win8_2012';
  if (number === build.win81) return 'win8.1_2012r2';
  return null;
}
