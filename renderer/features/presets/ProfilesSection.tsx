import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import { refusalOf } from '../../bridge/answered';
import { useProfiles } from '../../bridge/profiles';
import { EmptyNotice } from '../../components/EmptyNotice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { NewProfile } from './NewProfile';
import { ProfileCard } from './ProfileCard';

const Heading = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1),
  '& > h2': {
    margin: 0,
    fontSize: '0.8125rem',
    fontWeight: 600,
    color: theme.vars.palette.text.secondary,
  },
}));

/** The user's own sets of values. */
export function ProfilesSection({ report }: { readonly report: ScanReport }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useProfiles();
  const profiles = data?.profiles ?? [];
  const damaged = data?.damaged ?? [];
  return (
    <>
      <Heading>
        <h2>{t('presetScreen.mine')}</h2>
        <NewProfile report={report} />
      </Heading>
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
