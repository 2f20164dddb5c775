import { useTranslation } from 'react-i18next';
import { roleIds } from '../../../shared/domain/parameter';
import { useAppInfo } from '../../bridge/appInfo';
import { useProfiles } from '../../bridge/profiles';

/** What the machine is compared with, as people call it: a role's name, or that of an own profile. */
export function useRoleName(): string {
  const { t } = useTranslation();
  const { role } = useAppInfo().settings;
  const profiles = useProfiles().data?.profiles ?? [];
  const builtin = roleIds.find((id) => id === role);
  if (builtin !== undefined) return t(`vocabulary.role.${builtin}`);
  return profiles.find(({ id }) => id === role)?.name ?? role;
}
