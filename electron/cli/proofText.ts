import { proofAssumptions } from '../../shared/domain/proof/prediction';
import type { ProofReport } from '../../shared/domain/proof/proofReport';
import { endOfRange } from '../../shared/domain/value';
import { measurementMessage, timeWaitMessage } from '../../shared/locales/proofMessage';
import { wrapped, type CliContext } from './cliContext';

function resultLines({ t }: CliContext, { result, elapsedSeconds }: ProofReport): readonly string[] {
  const { attempted, connected, errors, timeWaitPeak, verdict } = result;
  return [
    t(`proof.verdict.${verdict}`),
    t('proof.counts', { attempted, connected, seconds: elapsedSeconds.toFixed(1) }),
    ...Object.entries(errors).map(([code, count]) => t('proof.error', { code, count })),
    ...(timeWaitPeak === null ? [] : [t('proof.timeWait', { count: timeWaitPeak })]),
  ];
}

function groundLines({ t }: CliContext, { supply, timeWait, measurement }: ProofReport): readonly string[] {
  return [
    ...(supply === null
      ? []
      : [
          t('proof.ports', {
            start: supply.range.start,
            end: endOfRange(supply.range),
            free: supply.freePorts,
          }),
        ]),
    ...(measurement === null ? [] : [measurementMessage(t, measurement)]),
    ...(timeWait === null ? [] : [timeWaitMessage(t, timeWait)]),
  ];
}

function predictionLines({ t }: CliContext, { prediction }: ProofReport): readonly string[] {
  if (prediction === null) return [t('proof.predicted.impossible')];
  if (prediction.verdict === null) return [t('proof.predicted.reused')];
  const { verdict, freePorts, sustainedPerSecond: rate, timeWait, runsOutAfter } = prediction;
  return [
    t(`proof.predicted.${verdict}`, { count: runsOutAfter ?? 0 }),
    t('proof.sustained', { ports: freePorts, seconds: timeWait.seconds, rate }),
  ];
}

function extrapolationLines({ t }: CliContext, { extrapolation }: ProofReport): readonly string[] {
  if (extrapolation === null) return [];
  const { achievedPerSecond: rate, lastsSeconds, sustainedPerSecond: sustained } = extrapolation;
  return [
    lastsSeconds === null ? t('proof.lasts.ever', { rate }) : t('proof.lasts.until', { rate, lastsSeconds }),
    ...(sustained === null ? [] : [t('proof.lasts.sustained', { rate: sustained })]),
  ];
}

/** A test for people: what it met, what it ought to have met, and what follows. */
export function proofLines(context: CliContext, report: ProofReport): readonly string[] {
  const { t, io } = context;
  const left = report.samples.at(-1)?.timeWait ?? null;
  const seconds = report.timeWait?.seconds ?? null;
  return [
    ...resultLines(context, report),
    '',
    ...groundLines(context, report),
    ...predictionLines(context, report),
    ...extrapolationLines(context, report),
    '',
    t('proof.assumptionsHeading'),
    ...proofAssumptions.flatMap((code) => wrapped(io, t(`proof.assumptions.${code}`))),
    '',
    left === null || seconds === null ? t('proof.remains') : t('proof.remain', { count: left, seconds }),
  ];
}
