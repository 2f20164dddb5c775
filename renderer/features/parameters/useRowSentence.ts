import { useTranslation } from 'react-i18next';
import type { TableEntry } from '../../../shared/domain/parameterTable';
import type { CurrentValue } from '../../../shared/domain/value';
import { valueSentence } from './valueWords';

/** One sentence for a screen reader that says what the row's cells say side by side. */
export function useRowSentence({ row, definition, adapter }: TableEntry): string {
  const { t } = useTranslation();
  const said = (value: CurrentValue): string => valueSentence(t, value, definition.unit);
  const name: string =
    adapter === null
      ? definition.id
      : t('ui.row.nameOnAdapter', { parameter: definition.id, adapter: adapter.name ?? adapter.guid });
  const facts = {
    name,
    status: t(`vocabulary.status.${row.status}`),
    current: said(row.current),
    default: said(row.default),
    applicability: t(`vocabulary.applicability.${row.applicability}`),
    effect: t(`vocabulary.takesEffect.${row.takesEffect}`),
  };
  return row.recommended === undefined
    ? t('ui.row.sentence', facts)
    : t('ui.row.sentenceRecommended', { ...facts, recommended: said(row.recommended) });
}
