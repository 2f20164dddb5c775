import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Download from '@mui/icons-material/SaveAltOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';
import type { ComparedValue } from '../../../shared/domain/targetComparison';
import { isUnreadable } from '../../../shared/domain/value';
import type { StoredProfile } from '../../../shared/ipc/api';
import { useProfileActions } from '../../bridge/profiles';

interface ProfileValueActionsProps {
  readonly profile: StoredProfile;
  readonly value: ComparedValue;
}

/** Changes one value of a profile: to what the machine holds, or out of the profile. Only values that it names itself. */
export function ProfileValueActions({ profile, value }: ProfileValueActionsProps) {
  const { t } = useTranslation();
  const { save } = useProfileActions();
  const { id, name, values } = profile;
  const { row, status } = value;
  const isNamed = Object.hasOwn(values, row.id);
  if (!isNamed) return null;
  const { current } = row;
  const takeable = status === 'differs' && !isUnreadable(current);
  const others = Object.fromEntries(Object.entries(values).filter(([other]) => other !== row.id));
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {takeable && (
        <Tooltip title={t('presetScreen.profiles.takeValue')}>
          <IconButton
            aria-label={t('presetScreen.profiles.takeValueLabel', { id: row.id, name })}
            onClick={() => {
              save.mutate({ id, name, values: { ...values, [row.id]: current } });
            }}
          >
            <Download fontSize="inherit" />
          </IconButton>
        </Tooltip>
      )}
      <Tooltip title={t('presetScreen.profiles.dropValue')}>
        <IconButton
          aria-label={t('presetScreen.profiles.dropValueLabel', { id: row.id, name })}
          onClick={() => {
            save.mutate({ id, name, values: others });
          }}
        >
          <Delete fontSize="inherit" />
        </IconButton>
      </Tooltip>
    </span>
  );
}
