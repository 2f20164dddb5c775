import { useTranslation } from 'react-i18next';
import type { ErrorCounts } from '../../../../shared/domain/proof/exhaustionResult';

/** `EADDRNOTAVAIL: 2,701`, or that there were none. */
export function ErrorCountsText({ errors }: { readonly errors: ErrorCounts }) {
  const { t } = useTranslation();
  const all = Object.entries(errors);
  if (all.length === 0) return t('proofScreen.figures.noErrors');
  return all.map(([code, count]) => t('proof.error', { code, count })).join(' · ');
}
