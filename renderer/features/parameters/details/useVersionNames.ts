import { useTranslation } from 'react-i18next';
import type { DocumentedVersion } from '../../../../shared/domain/parameter';

/** The names of the versions of Windows that a source speaks of, in one line. */
export function useVersionNames(): (versions: readonly DocumentedVersion[]) => string {
  const { t } = useTranslation();
  return (versions) => versions.map((version) => t(`vocabulary.version.${version}`)).join(', ');
}
