import { bundleSizes } from './bundleSizes';
import { connectionsScreen } from './connectionsScreen';
import { holds, type Bench, type Figure, type Row } from './figure';
import { netstatParsing } from './netstatParsing';
import { proofSpeed } from './proof';
import { registryEngines } from './registryEngines';
import { registryFileScan } from './registryFileScan';
import { tableLines } from './table';
import { windowStart } from './windowStart';

const figures: readonly Figure[] = [
  bundleSizes,
  netstatParsing,
  registryFileScan,
  proofSpeed,
  registryEngines,
  windowStart,
  connectionsScreen,
];

export const figureNames: readonly string[] = figures.map(({ name }) => name);

export interface BenchOutcome {
  readonly rows: readonly (Row & { readonly holds: boolean | null })[];
  /** By name, why a figure was not measured. */
  readonly left: Readonly<Record<string, string>>;
}

/** Measures the figures asked for, all by default, one after the other; says each as soon as it is known. */
export async function runBench(bench: Bench, only: readonly string[]): Promise<BenchOutcome> {
  const rows: BenchOutcome['rows'][number][] = [];
  const left: Record<string, string> = {};
  for (const { name, lacks, measure } of figures) {
    if (only.length > 0 && !only.includes(name)) continue;
    const missing = lacks?.(bench) ?? null;
    if (missing !== null) {
      left[name] = missing;
      bench.say(`${name} was not measured: ${missing}.`);
      continue;
    }
    const measured = await measure(bench);
    rows.push(...measured.map((row) => ({ ...row, holds: holds(row) })));
    for (const line of tableLines(measured)) bench.say(line);
  }
  return { rows, left };
}
