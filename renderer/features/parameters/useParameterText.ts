import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParameterId } from '../../../shared/catalogue/catalogue';
import { parameterText } from '../../../shared/locales/documentation';
import { nearestLanguage } from '../../../shared/locales/language';
import type { ParameterText } from '../../../shared/locales/parameterText';

/** The documentation of parameters in the language at hand. */
export function useParameterText(): (parameterId: ParameterId) => ParameterText {
  const { i18n } = useTranslation();
  const language = nearestLanguage(i18n.language);
  return useCallback((parameterId) => parameterText(language, parameterId), [language]);
}
