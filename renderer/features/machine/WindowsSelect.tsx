import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import { assumedFamily, windowsFamilies } from '../../../shared/domain/windowsVersion';
import { useAppInfo, useChangeSettings } from '../../bridge/appInfo';
import { LabelledSelect } from './LabelledSelect';

/** The Windows for which the parameters are judged, and whether the machine said so itself. */
export function WindowsSelect({ report }: { readonly report: ScanReport | undefined }) {
  const { t } = useTranslation();
  const { settings } = useAppInfo();
  const change = useChangeSettings();
  const said = report?.machine.windows;
  const build = said?.build ?? null;
  const family = t(`vocabulary.family.${said?.family ?? assumedFamily}`);
  const asSaid = build === null ? family : t('ui.banner.familyWithBuild', { family, build });
  const basis = report?.windows.basis;
  return (
    <>
      <LabelledSelect
        label={t('ui.banner.windows')}
        value={settings.family ?? 'own'}
        options={[
          { value: 'own', label: asSaid },
          ...windowsFamilies.map((value) => ({
            value,
            label: t('ui.banner.judgeAs', { family: t(`vocabulary.family.${value}`) }),
          })),
        ]}
        onChange={(value) => {
          change.mutate({ family: value === 'own' ? null : value });
        }}
      />
      {basis !== undefined && basis !== 'known' && (
        <Tooltip title={t(`ui.banner.basisWhy.${basis}`)}>
          <Chip
            tabIndex={0}
            variant="outlined"
            color={basis === 'assumed' ? 'warning' : 'info'}
            label={t(`ui.banner.basis.${basis}`)}
          />
        </Tooltip>
      )}
    </>
  );
}
