import { useTranslation } from 'react-i18next';
import type { TableEntry } from '../../../shared/domain/parameterTable';

/** What a row is called in a sentence: the parameter, with its adapter where it has one. */
export function useRowName({ definition, adapter }: TableEntry): string {
  const { t } = useTranslation();
  return adapter === null
    ? definition.id
    : t('ui.row.nameOnAdapter', { parameter: definition.id, adapter: adapter.name ?? adapter.guid });
}
