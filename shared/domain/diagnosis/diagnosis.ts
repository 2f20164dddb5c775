import { symptoms } from '../../catalogue/symptoms';
import { verdicts, type AdviceId, type SocketCall, type Verdict } from '../symptom';
import { symptomOf, type SymptomId } from './errorForms';

/** One message that tells a symptom. */
export interface Occurrence {
  readonly symptomId: SymptomId;
  /** Null where the message does not say. */
  readonly call: SocketCall | null;
}

export interface LogLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

export type TellingLine = Occurrence & LogLine;

export interface OccurrenceCount extends Occurrence {
  readonly count: number;
}

/** All messages of one kind. */
export interface MetError extends OccurrenceCount {
  readonly first: LogLine;
  readonly last: LogLine;
}

/** Why the verdict is what it is. */
export type DiagnosisReason =
  | ({ readonly code: 'symptom' } & OccurrenceCount)
  /** The error is known, but means different things for different calls. */
  | ({ readonly code: 'call-not-told' } & OccurrenceCount)
  | { readonly code: 'other-system' }
  | { readonly code: 'nothing-known' };

export interface Diagnosis {
  readonly verdict: Verdict;
  /** Winsock codes and event ids, the one that decided first, then by how often they were met. */
  readonly codes: readonly number[];
  readonly reason: DiagnosisReason;
  readonly advice: readonly AdviceId[];
  readonly counts: readonly MetError[];
  /** The first lines that tell. */
  readonly lines: readonly TellingLine[];
}

function verdictOf({ symptomId, call }: Occurrence): Verdict {
  const symptom = symptomOf(symptomId);
  if (symptom.kind === 'event') return symptom.verdict;
  return call === null ? symptom.verdictWithoutCall : symptom.verdictByCall[call];
}

export function numberOf(id: SymptomId): number {
  const symptom = symptomOf(id);
  return symptom.kind === 'event' ? symptom.eventId : symptom.code;
}

/** Advice that only helps where one certain port is wanted, and that which only helps where any would do. */
const forOnePort: readonly AdviceId[] = ['find-the-listener', 'use-another-port', 'list-excluded-ranges'];
const forAnyPort: readonly AdviceId[] = [
  ...(symptoms.find(({ id }) => id === 'event-4231')?.advice ?? []),
  'check-nonpaged-pool',
];

/** A symptom's advice, less what does not fit the verdict. */
function adviceFor(symptomId: SymptomId, verdict: Verdict): readonly AdviceId[] {
  const { advice } = symptomOf(symptomId);
  if (verdict === 'unknown') return advice;
  const unfit = verdict === 'port-exhaustion' ? forOnePort : forAnyPort;
  return advice.filter((id) => !unfit.includes(id));
}

function numberedBy(counts: readonly OccurrenceCount[], leading: SymptomId): readonly number[] {
  const totals = new Map<SymptomId, number>([[leading, Infinity]]);
  for (const { symptomId, count } of counts) totals.set(symptomId, (totals.get(symptomId) ?? 0) + count);
  return [...totals].sort(([, a], [, b]) => (a === b ? 0 : b - a)).map(([id]) => numberOf(id));
}

/** How often each verdict was met. The most frequent one wins; among equals the graver, as `verdicts` lists them. */
function winningVerdict(counts: readonly OccurrenceCount[]): Verdict {
  const total = (verdict: Verdict): number =>
    counts.reduce((sum, each) => (verdictOf(each) === verdict ? sum + each.count : sum), 0);
  const known = verdicts.filter((verdict) => verdict !== 'unknown' && total(verdict) > 0);
  return known.reduce<Verdict>(
    (best, verdict) => (best === 'unknown' || total(verdict) > total(best) ? verdict : best),
    'unknown',
  );
}

/** What all messages together come down to. */
export function conclude(
  counts: readonly MetError[],
  lines: readonly TellingLine[],
  sawOtherSystem: boolean,
): Diagnosis {
  const verdict = winningVerdict(counts);
  const leading = counts
    .filter((each) => verdictOf(each) === verdict)
    .reduce<MetError | null>((best, each) => (each.count > (best?.count ?? 0) ? each : best), null);
  if (leading === null) {
    const reason = { code: sawOtherSystem ? 'other-system' : 'nothing-known' } as const;
    return { verdict, codes: [], reason, advice: [], counts, lines };
  }
  const { symptomId, call, count } = leading;
  const isOpen = call === null && verdict === 'unknown' && symptomOf(symptomId).kind === 'winsock';
  return {
    verdict,
    codes: numberedBy(counts, symptomId),
    reason: { code: isOpen ? 'call-not-told' : 'symptom', symptomId, call, count },
    advice: adviceFor(symptomId, verdict),
    counts,
    lines,
  };
}
