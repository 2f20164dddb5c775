import type { TFunction } from 'i18next';
import { parameterById } from '../catalogue/catalogue';
import { parseInstanceId } from '../domain/instanceId';
import type { AppError } from '../ipc/errors';
import { profileErrorMessage, validationMessage } from './messages';
import { tuningErrorMessage, type ValueWords } from './tuningMessages';
import { valueMessage } from './valueMessage';

/** What main refuses of planning, tuning, profiles, connections and restarts. */
export type TuningRefusal = Extract<
  AppError,
  {
    readonly code:
      | 'plan-refused'
      | 'plan-unknown'
      | 'confirmation-needed'
      | 'busy'
      | 'tuning'
      | 'profile-unknown'
      | 'profile-name-taken'
      | 'too-many-profiles'
      | 'profile-refused'
      | 'profile-file-unreadable'
      | 'profiles-not-writable'
      | 'file-not-written'
      | 'no-registry-file'
      | 'draft-not-saved'
      | 'connections-not-read'
      | 'not-elevated-anew';
  }
>;

/** The words for it, line by line: what happened, how things stand, what to do; then the single reasons. */
export function refusalMessage(t: TFunction, refusal: TuningRefusal): readonly string[] {
  switch (refusal.code) {
    case 'plan-refused':
      return [t('appErrors.plan-refused'), ...refusal.errors.map((error) => validationMessage(t, error))];
    case 'profile-refused':
      return [
        t('appErrors.profile-refused', { label: refusal.label }),
        ...refusal.errors.map((error) => profileErrorMessage(t, error)),
      ];
    case 'tuning':
      return tuningErrorMessage(t, refusal.error, { values: valueWords(t), surface: 'window' });
    case 'busy':
      return [t(`appErrors.busy.${refusal.task}`)];
    default:
      return [plainRefusal(t, refusal)];
  }
}

type Reasoned = Extract<AppError, { readonly code: 'plan-refused' | 'profile-refused' | 'tuning' | 'busy' }>;

/** Refusals that are one sentence with what they are about filled in. */
function plainRefusal(t: TFunction, refusal: Exclude<TuningRefusal, Reasoned>): string {
  const blanks = { expected: '', name: '', most: 0, label: '', folder: '', entry: '' };
  return t(`appErrors.${refusal.code}`, { ...blanks, ...refusal });
}

function valueWords(t: TFunction): ValueWords {
  return (value, id) => {
    const definition = parameterById(parseInstanceId(id)?.parameterId ?? id);
    return valueMessage(t, value, definition?.unit ?? 'count');
  };
}
