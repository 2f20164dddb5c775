import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { presetById } from '../../../shared/catalogue/presets';
import { customTargetName } from '../../../shared/domain/planTarget';

/** What was applied, as people call it: a preset's title, a profile's name, or *own changes*. */
export function useTargetName(): (target: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (target) => {
      if (target === customTargetName) return t('historyScreen.custom');
      const preset = presetById(target);
      return preset === null ? target : t(`presets.texts.${preset.id}.title`);
    },
    [t],
  );
}
