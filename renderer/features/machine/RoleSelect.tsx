import { useTranslation } from 'react-i18next';
import { roleIds } from '../../../shared/domain/parameter';
import type { RoleChoice } from '../../../shared/domain/profileId';
import { useAppInfo, useChangeSettings } from '../../bridge/appInfo';
import { useProfiles } from '../../bridge/profiles';
import { LabelledSelect } from './LabelledSelect';

/** What the machine is compared with: a role, or a profile of the user's own. */
export function RoleSelect() {
  const { t } = useTranslation();
  const { settings } = useAppInfo();
  const change = useChangeSettings();
  const profiles = useProfiles().data?.profiles ?? [];
  const options: readonly { readonly value: RoleChoice; readonly label: string }[] = [
    ...roleIds.map((value) => ({ value, label: t(`vocabulary.role.${value}`) })),
    ...profiles.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <LabelledSelect
      label={t('ui.banner.role')}
      value={settings.role}
      options={options}
      onChange={(role) => {
        change.mutate({ role });
      }}
    />
  );
}
