import { useTranslation } from 'react-i18next';
import { roleIds } from '../../../shared/domain/parameter';
import { useAppInfo, useChangeSettings } from '../../bridge/appInfo';
import { LabelledSelect } from './LabelledSelect';

/** What the machine is compared with. */
export function RoleSelect() {
  const { t } = useTranslation();
  const { settings } = useAppInfo();
  const change = useChangeSettings();
  return (
    <LabelledSelect
      label={t('ui.banner.role')}
      value={settings.role}
      options={roleIds.map((value) => ({ value, label: t(`vocabulary.role.${value}`) }))}
      onChange={(role) => {
        change.mutate({ role });
      }}
    />
  );
}
