import { useMemo } from 'react';
import { presets, type PresetId } from '../../../shared/catalogue/presets';
import type { Preset } from '../../../shared/domain/preset';
import type { ScanReport } from '../../../shared/domain/scan';
import { compareWithTarget, type TargetComparison } from '../../../shared/domain/targetComparison';

export interface ComparedPreset {
  readonly preset: Preset & { readonly id: PresetId };
  readonly comparison: TargetComparison;
}

/** On which adapters a preset that asks would act if nobody chose: all with an address. */
export const allAdapters = ['*'] as const;

export function comparePreset(
  report: ScanReport,
  preset: ComparedPreset['preset'],
  adapters: readonly string[] = allAdapters,
): TargetComparison {
  const { windows, machine } = report;
  return compareWithTarget(report, preset.values({ family: windows.family, cores: machine.cores, adapters }));
}

/** Every preset beside the machine, in the order in which they are shown. */
export function usePresetComparisons(report: ScanReport): readonly ComparedPreset[] {
  return useMemo(
    () => presets.map((preset) => ({ preset, comparison: comparePreset(report, preset) })),
    [report],
  );
}
