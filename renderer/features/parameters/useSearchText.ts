import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue';
import { registryLocation } from '../../../shared/domain/registryLocation';
import type { ScanRow } from '../../../shared/domain/scan';
import { useParameterText } from './useParameterText';

/** The words under which free text finds a row: its summary and group in the user's language, and its key path. */
export function useSearchText(): (definition: CatalogueEntry, row: ScanRow) => readonly string[] {
  const { t } = useTranslation();
  const textOf = useParameterText();
  return useCallback(
    (definition, row) => {
      const location = registryLocation(definition.target, row.adapter);
      const path = location === null ? [] : [location.key, location.name];
      return [textOf(definition.id).summary, t(`vocabulary.group.${definition.group}`), ...path];
    },
    [t, textOf],
  );
}
