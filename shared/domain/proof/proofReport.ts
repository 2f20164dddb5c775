import type { ExhaustionSample, ExhaustionTestResult } from './exhaustionResult';
import type { PortSupply } from './portSupply';
import {
  extrapolate,
  predictProof,
  type Extrapolation,
  type ProofPrediction,
  type ProofRequest,
} from './prediction';
import { measuredTimeWait, type TimeWaitFigure, type TimeWaitMeasurement } from './timeWait';

/** What was seen when a test ran. */
export interface ProofObservation {
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  /** The operating system on which it ran, e.g. `Windows_NT 10.0.19045`. */
  readonly system: string;
  readonly request: ProofRequest;
  readonly result: ExhaustionTestResult;
  readonly elapsedSeconds: number;
  /** One each second, and the last at the end. */
  readonly samples: readonly ExhaustionSample[];
  /** The ports just before the test; null where the system does not tell. */
  readonly supply: PortSupply | null;
  readonly reusesTimeWait: boolean;
  /** TIME_WAIT as it was known beforehand; null where it was not. */
  readonly knownTimeWait: TimeWaitFigure | null;
  /** Null if nobody asked for it. */
  readonly measurement: TimeWaitMeasurement | null;
}

/** A test with what it ought to have shown and what follows from it. */
export interface ProofReport extends Omit<ProofObservation, 'knownTimeWait'> {
  /** What was reckoned with: measured if it could be, else as it was known. */
  readonly timeWait: TimeWaitFigure | null;
  /** Null where ports or TIME_WAIT are not known. */
  readonly prediction: ProofPrediction | null;
  /** Null where nothing was connected, ports in TIME_WAIT are handed out again, or as above. */
  readonly extrapolation: Extrapolation | null;
}

/** Sets the result of a test beside its prediction. */
export function proofReport({ knownTimeWait, ...observation }: ProofObservation): ProofReport {
  const { measurement, supply, request, result, elapsedSeconds, reusesTimeWait } = observation;
  const timeWait = (measurement === null ? null : measuredTimeWait(measurement)) ?? knownTimeWait;
  if (supply === null || timeWait === null) {
    return { ...observation, timeWait, prediction: null, extrapolation: null };
  }
  const ground = { freePorts: supply.freePorts, timeWait, reusesTimeWait };
  return {
    ...observation,
    timeWait,
    prediction: predictProof(ground, request),
    extrapolation: reusesTimeWait ? null : extrapolate(ground, result, elapsedSeconds),
  };
}
