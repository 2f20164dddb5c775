import type { ExhaustionSample } from './exhaustionResult';
import type { PortSupply } from './portSupply';
import type { ProofReport } from './proofReport';
import type { ProofWish } from './proofWish';
import type { TimeWaitFigure } from './timeWait';

/** What is known of this computer's ports ahead of a test. */
export interface PortGround {
  readonly supply: PortSupply | null;
  /** TIME_WAIT as it is known without measuring. */
  readonly timeWait: TimeWaitFigure | null;
  readonly reusesTimeWait: boolean;
}

/** A test in the window, from its start until its last socket has left TIME_WAIT. */
export interface ProofRun {
  readonly task: ProofWish;
  /**
   * `testing` while connections are opened, `measuring` while only the watched one is waited for, `leaving` while
   * sockets of it remain in TIME_WAIT, then `over`.
   */
  readonly phase: 'testing' | 'measuring' | 'leaving' | 'over';
  readonly samples: readonly ExhaustionSample[];
  /** Its sockets that are in TIME_WAIT; null where this system does not tell. */
  readonly remaining: number | null;
  /** Null before the end, and where it broke off. */
  readonly report: ProofReport | null;
}

/** A result that is kept. */
export interface KeptProof {
  readonly id: string;
  readonly report: ProofReport;
}

/** As many as are shown and kept of a test. */
export const mostSamples = 120;

/** Samples at even distances, the last one always among them. */
export function thinSamples(
  samples: readonly ExhaustionSample[],
  most: number = mostSamples,
): readonly ExhaustionSample[] {
  const step = Math.ceil(samples.length / most);
  return samples.filter((_, index) => (samples.length - 1 - index) % step === 0);
}

/** The ends of the axes that two charts share. */
export interface ChartScale {
  readonly seconds: number;
  readonly perSecond: number;
  readonly timeWait: number;
}

/** One scale for all, so that what looks higher is higher. */
export function chartScale(runs: readonly (readonly ExhaustionSample[])[]): ChartScale {
  const all = runs.flat();
  const most = (figure: (sample: ExhaustionSample) => number): number =>
    all.reduce((highest, sample) => Math.max(highest, figure(sample)), 1);
  return {
    seconds: most(({ elapsedMs }) => elapsedMs) / 1000,
    perSecond: Math.max(
      most(({ connectedPerSecond }) => connectedPerSecond),
      ...runs.map((samples) => Math.max(1, ...failuresPerSecond(samples).flatMap(({ rates }) => rates))),
    ),
    timeWait: most(({ timeWait }) => timeWait ?? 0),
  };
}

/** How often each code was met per second, from sample to sample. */
export function failuresPerSecond(
  samples: readonly ExhaustionSample[],
): readonly { readonly code: string; readonly rates: readonly number[] }[] {
  const codes = Object.keys(samples.at(-1)?.errors ?? {});
  const countOf = (sample: ExhaustionSample | undefined, code: string): number =>
    new Map(Object.entries(sample?.errors ?? {})).get(code) ?? 0;
  return codes.map((code) => ({
    code,
    rates: samples.map((sample, index) => {
      const before = samples[index - 1];
      // The last sample may follow the one before at once.
      const seconds = Math.max(0.1, (sample.elapsedMs - (before?.elapsedMs ?? 0)) / 1000);
      return Math.round((countOf(sample, code) - countOf(before, code)) / seconds);
    }),
  }));
}
