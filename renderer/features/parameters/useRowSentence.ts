import { useTranslation } from 'react-i18next';
import type { TableEntry } from '../../../shared/domain/parameterTable';
import type { CurrentValue, TargetValue } from '../../../shared/domain/value';
import { useRowName } from './useRowName';
import { valueSentence } from './valueWords';

/**
 * One sentence for a screen reader that says what the row's cells say side by side, and one more for an edit that is
 * staged.
 */
export function useRowSentence(entry: TableEntry, staged: TargetValue | undefined): string {
  const { t } = useTranslation();
  const { row, definition } = entry;
  const said = (value: CurrentValue): string => valueSentence(t, value, definition.unit);
  const facts = {
    name: useRowName(entry),
    status: t(`vocabulary.status.${row.status}`),
    current: said(row.current),
    default: said(row.default),
    applicability: t(`vocabulary.applicability.${row.applicability}`),
    effect: t(`vocabulary.takesEffect.${row.takesEffect}`),
  };
  const sentence =
    row.recommended === undefined
      ? t('ui.row.sentence', facts)
      : t('ui.row.sentenceRecommended', { ...facts, recommended: said(row.recommended) });
  return staged === undefined
    ? sentence
    : t('staging.sentence', { row: sentence, before: said(row.current), after: said(staged) });
}
