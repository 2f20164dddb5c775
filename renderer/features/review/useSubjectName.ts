import { useTranslation } from 'react-i18next';
import { useProfiles } from '../../bridge/profiles';
import type { ReviewSubject } from './review';

/** What is reviewed, as people call it. */
export function useSubjectName(subject: ReviewSubject): string {
  const { t } = useTranslation();
  const { data } = useProfiles();
  if (subject.kind === 'staged') return t('review.staged');
  const { base } = subject;
  if (base.kind === 'preset') return t(`presets.texts.${base.id}.title`);
  return data?.profiles.find(({ id }) => id === base.id)?.name ?? '';
}
