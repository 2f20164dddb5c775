import MoreVert from '@mui/icons-material/MoreVertOutlined';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredProfile } from '../../../shared/ipc/api';
import { useAppInfo, useChangeSettings } from '../../bridge/appInfo';
import { useProfileActions } from '../../bridge/profiles';
import { useSay } from '../../components/notices';
import { useMenuButton } from '../../components/useMenuButton';
import { useStaging } from '../staging/staging';
import { NameDialog } from './NameDialog';
import { RemoveDialog } from './RemoveDialog';

/** What can be done with a profile besides applying it. */
export function ProfileMenu({ profile }: { readonly profile: StoredProfile }) {
  const { t } = useTranslation();
  const say = useSay();
  const { settings } = useAppInfo();
  const { edits, count: staged } = useStaging();
  const change = useChangeSettings();
  const { save, rename, duplicate, remove, exportFile } = useProfileActions();
  const { trigger, menu, close } = useMenuButton();
  const [dialog, setDialog] = useState<'rename' | 'remove' | null>(null);
  const { id, name, values } = profile;
  const closeDialog = () => {
    setDialog(null);
  };
  const item = (label: string, act: () => void, disabled = false) => (
    <MenuItem
      disabled={disabled}
      onClick={() => {
        close();
        act();
      }}
    >
      {label}
    </MenuItem>
  );
  const merge = () => {
    save.mutate({ id, name, values: { ...values, ...edits } });
  };
  const makeRole = () => {
    change.mutate({ role: id });
  };
  const exportIt = () => {
    exportFile.mutate(id, {
      onSuccess: (outcome) => {
        if (outcome.outcome === 'saved') say(t('presetScreen.profiles.exported', { label: outcome.label }));
      },
    });
  };
  return (
    <>
      <IconButton aria-label={t('presetScreen.profiles.more', { name })} {...trigger}>
        <MoreVert />
      </IconButton>
      <Menu {...menu(t('presetScreen.profiles.more', { name }))}>
        {item(t('presetScreen.profiles.asRole'), makeRole, settings.role === id)}
        {item(t('presetScreen.profiles.mergeStaged', { count: staged }), merge, staged === 0)}
        <Divider component="li" aria-hidden />
        {item(t('presetScreen.profiles.rename'), () => {
          setDialog('rename');
        })}
        {item(t('presetScreen.profiles.duplicate'), () => {
          duplicate.mutate(id);
        })}
        {item(t('presetScreen.profiles.export'), exportIt)}
        {item(t('presetScreen.profiles.remove'), () => {
          setDialog('remove');
        })}
      </Menu>
      {dialog === 'rename' && (
        <NameDialog
          title={t('presetScreen.dialog.renameTitle')}
          initial={name}
          onClose={closeDialog}
          onName={(next) => {
            closeDialog();
            if (next !== name) rename.mutate({ id, name: next });
          }}
        />
      )}
      {dialog === 'remove' && (
        <RemoveDialog
          name={name}
          onClose={closeDialog}
          onRemove={() => {
            closeDialog();
            remove.mutate(id);
          }}
        />
      )}
    </>
  );
}
