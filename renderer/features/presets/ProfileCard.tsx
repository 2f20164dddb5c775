import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareWithTarget } from '../../../shared/domain/targetComparison';
import type { ScanReport } from '../../../shared/domain/scan';
import type { StoredProfile } from '../../../shared/ipc/api';
import { useAppInfo } from '../../bridge/appInfo';
import { useReview } from '../review/review';
import { Comparison } from './Comparison';
import { ProfileMenu } from './ProfileMenu';
import { ProfileValueActions } from './ProfileValueActions';
import { TargetCard } from './TargetCard';
import { TargetFacts } from './TargetFacts';

interface ProfileCardProps {
  readonly profile: StoredProfile;
  readonly report: ScanReport;
}

/** One of the user's own profiles. */
export function ProfileCard({ profile, report }: ProfileCardProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { settings } = useAppInfo();
  const [open, setOpen] = useState(false);
  const { id, name, values } = profile;
  const comparison = useMemo(
    () => compareWithTarget(report, new Map(Object.entries(values))),
    [report, values],
  );
  const size = t('presetScreen.profiles.values', { count: Object.keys(values).length });
  return (
    <TargetCard
      name={name}
      side={settings.role === id ? `${size} · ${t('presetScreen.profiles.isRole')}` : size}
      open={open}
      onToggle={() => {
        setOpen(!open);
      }}
      details={() => (
        <Comparison
          name={name}
          comparison={comparison}
          rowActions={(value) => <ProfileValueActions profile={profile} value={value} />}
        />
      )}
      actions={
        <>
          <Button
            variant="outlined"
            disabled={!report.machine.writable || comparison.values.length === 0}
            title={report.machine.writable ? undefined : t('presetScreen.readOnly')}
            aria-label={t('presetScreen.reviewLabel', { name })}
            onClick={() => {
              review.open({ kind: 'target', base: { kind: 'profile', id } });
            }}
          >
            {t('presetScreen.review')}
          </Button>
          <ProfileMenu profile={profile} />
        </>
      }
    >
      <TargetFacts comparison={comparison} />
    </TargetCard>
  );
}
