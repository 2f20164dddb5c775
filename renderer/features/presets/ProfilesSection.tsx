import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import { refusalOf } from '../../bridge/answered';
import { useProfiles } from '../../bridge/profiles';
import { EmptyNotice } from '../../components/EmptyNotice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SectionHeading } from '../../components/SectionHeading';
import { NewProfile } from './NewProfile';
import { ProfileCard } from './ProfileCard';

/** The user's own sets of values. */
export function ProfilesSection({ report }: { readonly report: ScanReport }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useProfiles();
  const profiles = data?.profiles ?? [];
  const damaged = data?.damaged ?? [];
  return (
    <>
      <SectionHeading title={t('presetScreen.mine')}>
        <NewProfile report={report} />
      </SectionHeading>
      {error !== null && <ErrorNotice refusal={refusalOf(error)} onRetry={() => void refetch()} />}
      {damaged.length > 0 && (
        <p>{t('presetScreen.profiles.damaged', { count: damaged.length, names: damaged.join(', ') })}</p>
      )}
      {data !== undefined && profiles.length === 0 && <EmptyNotice text={t('presetScreen.profiles.empty')} />}
      {profiles.map((profile) => (
        <ProfileCard key={profile.id} profile={profile} report={report} />
      ))}
    </>
  );
}
