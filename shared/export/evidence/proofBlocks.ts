import type { TFunction } from 'i18next';
import { proofAssumptions } from '../../domain/proof/prediction';
import type { ProofReport } from '../../domain/proof/proofReport';
import { endOfRange } from '../../domain/value';
import { measurementMessage, timeWaitMessage } from '../../locales/proofMessage';
import type { Cell, EvidenceBlock, ProofPicture } from './evidenceBlock';

function pictureOf(t: TFunction, caption: string, { result, supply, samples }: ProofReport): ProofPicture {
  const { attempted, connected, timeWaitPeak } = result;
  const bars: ProofPicture['bars'] = [
    { label: t('evidence.proof.attempted'), value: attempted, tone: 'plain' },
    { label: t('evidence.proof.connected'), value: connected, tone: 'good' },
    { label: t('evidence.proof.refused'), value: attempted - connected, tone: 'bad' },
    ...(timeWaitPeak === null
      ? []
      : [{ label: t('evidence.proof.peakShort'), value: timeWaitPeak, tone: 'plain' } as const]),
  ];
  return {
    caption,
    bars,
    samples,
    legend: {
      connected: t('evidence.proof.connected'),
      timeWait: 'TIME_WAIT',
      freePorts: t('evidence.proof.freeShort'),
    },
    freePorts: supply?.freePorts ?? null,
  };
}

function orUnknown(t: TFunction, value: number | null | undefined): string {
  return value == null ? t('evidence.unknown') : String(value);
}

function predictedWords(t: TFunction, { prediction }: ProofReport): string {
  if (prediction === null) return t('evidence.unknown');
  if (prediction.verdict === null) return t('evidence.proof.verdict.none');
  return prediction.runsOutAfter === null
    ? t(`evidence.proof.verdict.${prediction.verdict}`)
    : t('evidence.proof.after', { count: prediction.runsOutAfter });
}

function timeWaitWords(t: TFunction, { timeWait, measurement }: ProofReport): string {
  if (timeWait === null) return t('evidence.unknown');
  if (measurement?.outcome !== 'measured') {
    return t('evidence.proof.timeWaitOf', {
      seconds: timeWait.seconds,
      basis: t(`evidence.proof.basis.${timeWait.basis}`),
    });
  }
  return t('evidence.proof.timeWaitMeasured', {
    seconds: timeWait.seconds,
    atLeast: measurement.atLeastSeconds,
    atMost: measurement.atMostSeconds,
  });
}

/** What the test was asked to do, and what it had to do it with. */
function askedRows(t: TFunction, report: ProofReport): readonly (readonly [string, string])[] {
  const { request, supply } = report;
  return [
    [t('evidence.proof.when'), report.startedAt],
    [t('evidence.proof.system'), report.system],
    [t('evidence.proof.tried'), String(request.connections)],
    [t('evidence.proof.rate'), request.rate === null ? t('evidence.proof.fastest') : String(request.rate)],
    [
      t('evidence.budget.range'),
      supply === null ? t('evidence.unknown') : `${supply.range.start}-${endOfRange(supply.range)}`,
    ],
    [t('evidence.budget.excluded'), orUnknown(t, supply?.excludedPorts)],
    [t('evidence.proof.listening'), orUnknown(t, supply?.listeningPorts)],
    [t('evidence.proof.waiting'), orUnknown(t, supply?.timeWaitPorts)],
    [t('evidence.proof.free'), orUnknown(t, supply?.freePorts)],
    [t('evidence.proof.timeWait'), timeWaitWords(t, report)],
  ];
}

/** What it ought to have shown, what it showed, and what follows. */
function foundRows(t: TFunction, report: ProofReport): readonly (readonly [string, string])[] {
  const { result, extrapolation, elapsedSeconds } = report;
  const errors = Object.entries(result.errors).map(([code, count]) => `${code}: ${count}`);
  const lasts = extrapolation?.lastsSeconds;
  return [
    [t('evidence.proof.predicted'), predictedWords(t, report)],
    [t('evidence.proof.result'), t(`evidence.proof.verdict.${result.verdict}`)],
    [t('evidence.proof.connected'), `${result.connected} / ${result.attempted}`],
    [t('evidence.proof.errors'), errors.length === 0 ? t('evidence.proof.noErrors') : errors.join(', ')],
    [t('evidence.proof.peak'), orUnknown(t, result.timeWaitPeak)],
    [t('evidence.proof.elapsed'), t('evidence.seconds', { seconds: elapsedSeconds.toFixed(2) })],
    [t('evidence.proof.achieved'), orUnknown(t, extrapolation?.achievedPerSecond)],
    [t('evidence.proof.sustained'), orUnknown(t, extrapolation?.sustainedPerSecond)],
    [
      t('evidence.proof.lasts'),
      lasts === undefined
        ? t('evidence.unknown')
        : lasts === null
          ? t('evidence.proof.forEver')
          : t('evidence.seconds', { seconds: lasts }),
    ],
  ];
}

/** Two tests in one table, so that a reader compares row by row. */
function comparison(
  t: TFunction,
  reports: readonly ProofReport[],
  captions: readonly string[],
): EvidenceBlock {
  const columns = reports.map((report) => [...askedRows(t, report), ...foundRows(t, report)]);
  const [first = []] = columns;
  const rows = first.map(([label], index): readonly Cell[] => [
    { text: label },
    ...columns.map((column) => ({ text: column[index]?.[1] ?? '' })),
  ]);
  return { kind: 'table', columns: [t('evidence.proof.figure'), ...captions], rows };
}

/** The tests of a sheet: the verdict of each, a picture, the figures, and what they rest on. */
export function proofBlocks(t: TFunction, proofs: readonly ProofReport[]): readonly EvidenceBlock[] {
  if (proofs.length === 0) return [];
  const captions =
    proofs.length === 1
      ? [t('evidence.proof.value')]
      : proofs.map((_, index) => t(index === 0 ? 'evidence.proof.before' : 'evidence.proof.after_change'));
  const verdicts = proofs.map(({ result }, index): EvidenceBlock => {
    const verdict = t(`proof.verdict.${result.verdict}`);
    return {
      kind: 'paragraph',
      text: proofs.length === 1 ? verdict : `${captions[index] ?? ''}: ${verdict}`,
      tone: result.verdict === 'exhausted' ? 'bad' : 'good',
    };
  });
  const notes = proofs.flatMap(({ measurement, timeWait }) => [
    ...(measurement === null ? [] : [measurementMessage(t, measurement)]),
    ...(timeWait === null ? [] : [timeWaitMessage(t, timeWait)]),
  ]);
  return [
    { kind: 'heading', text: t('evidence.proof.title') },
    ...verdicts,
    {
      kind: 'pictures',
      pictures: proofs.map((report, index) => pictureOf(t, captions[index] ?? '', report)),
    },
    comparison(t, proofs, captions),
    { kind: 'list', items: [...new Set(notes)] },
    { kind: 'paragraph', text: t('proof.assumptionsHeading') },
    { kind: 'list', items: proofAssumptions.map((code) => t(`proof.assumptions.${code}`)) },
  ];
}
