/** What a bench may use of its surroundings. `scripts/bench.mjs` fills it in. */
export interface Bench {
  readonly project: string;
  /** A folder of this run's own; everybody may read it. */
  readonly folder: string;
  /** Starts Electron as a user who may have the sandbox; null where there is no Electron or no display. */
  readonly electron: string | null;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** The packages that the registry engines are compared with; null where there is neither Windows nor Wine. */
  readonly registryPeers: RegistryPeers | null;
  readonly say: (message: string) => void;
}

export interface RegistryPeers {
  readonly winreg: string;
  readonly nativeReg: string;
}

/** One line of the table. Times are milliseconds. */
export interface Row {
  readonly figure: string;
  readonly unit: 'ms' | 'MB' | 'kB' | 'processes' | 'frames';
  readonly ours: number;
  readonly against: { readonly what: string; readonly value: number } | null;
  /** Ours divided by the other, pair by pair; for a single figure the quotient alone. */
  readonly ratio: Spread | null;
  /** What must hold: the median ratio where there is one to compare with, else the figure itself. */
  readonly atMost: number | null;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface Figure {
  readonly name: string;
  /** Why it cannot be measured here; null if it can. */
  readonly lacks?: (bench: Bench) => string | null;
  readonly measure: (bench: Bench) => Promise<readonly Row[]>;
}

/** Null where nothing must hold. */
export function holds({ ours, ratio, atMost }: Row): boolean | null {
  return atMost === null ? null : (ratio?.median ?? ours) <= atMost;
}
