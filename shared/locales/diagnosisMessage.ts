import type { TFunction } from 'i18next';
import { numberOf, type Diagnosis, type OccurrenceCount } from '../domain/diagnosis/diagnosis';
import { symptomOf } from '../domain/diagnosis/errorForms';
import type { AdviceId } from '../domain/symptom';
import { assertNever } from '../result';

/** What was met, how often and what it means; for 10055 also what else it can be. */
function foundMessage(t: TFunction, { symptomId, call, count }: OccurrenceCount): readonly string[] {
  const symptom = symptomOf(symptomId);
  const number = numberOf(symptomId);
  const meaning = t(`symptoms.meanings.${symptomId}`);
  if (symptom.kind === 'event') {
    return [t('diagnosis.foundEvent', { what: t('diagnosis.event', { number }), count, meaning })];
  }
  const what = t('diagnosis.error', { number, name: symptom.name });
  const found = t('diagnosis.found', { what, call: t(`diagnosis.calls.${call ?? 'none'}`), count, meaning });
  return symptom.causes.includes('nonpaged-pool')
    ? [found, t('diagnosis.otherCause', { cause: t('symptoms.causes.nonpaged-pool') })]
    : [found];
}

/** Why the verdict is what it is, in sentences. */
export function whyMessage(t: TFunction, { reason }: Pick<Diagnosis, 'reason'>): string {
  switch (reason.code) {
    case 'symptom':
      return foundMessage(t, reason).join(' ');
    case 'call-not-told':
      return [...foundMessage(t, reason), t('diagnosis.callNotTold')].join(' ');
    case 'other-system':
      return t('diagnosis.otherSystem');
    case 'nothing-known':
      return t('diagnosis.nothingKnown');
    default:
      return assertNever(reason);
  }
}

export function adviceMessage(t: TFunction, id: AdviceId): string {
  return t('diagnosis.advice', {
    title: t(`symptoms.advice.${id}.title`),
    how: t(`symptoms.advice.${id}.how`),
  });
}
