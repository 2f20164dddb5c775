import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { profileFromMachine } from '../../../shared/domain/profileFromMachine';
import type { ScanReport } from '../../../shared/domain/scan';
import type { Edits } from '../../../shared/ipc/api';
import { useProfileActions } from '../../bridge/profiles';
import { useSay } from '../../components/notices';
import { useMenuButton } from '../../components/useMenuButton';
import { useStaging } from '../staging/staging';
import { NameDialog } from './NameDialog';

const Buttons = styled('div')(({ theme }) => ({ display: 'flex', gap: theme.spacing(1) }));

/** Makes a profile: from what the machine holds, from what is staged, or from a file. */
export function NewProfile({ report }: { readonly report: ScanReport }) {
  const { t } = useTranslation();
  const say = useSay();
  const { edits } = useStaging();
  const { save, importFile } = useProfileActions();
  const { trigger, menu, close } = useMenuButton();
  const [values, setValues] = useState<Edits | null>(null);
  const held = profileFromMachine(report);

  const from = (label: string, contents: Edits, whyEmpty: string) => {
    const isEmpty = Object.keys(contents).length === 0;
    return (
      <MenuItem
        disabled={isEmpty}
        onClick={() => {
          close();
          setValues(contents);
        }}
      >
        {isEmpty ? `${label} (${whyEmpty})` : label}
      </MenuItem>
    );
  };
  const count = Object.keys(values ?? {}).length;
  return (
    <Buttons>
      <Button variant="outlined" endIcon={<ExpandMore />} {...trigger}>
        {t('presetScreen.profiles.save')}
      </Button>
      <Button
        variant="outlined"
        disabled={importFile.isPending}
        onClick={() => {
          say(null);
          importFile.mutate(undefined, {
            onSuccess: (outcome) => {
              if (outcome.outcome === 'imported') {
                say(t('presetScreen.profiles.imported', { name: outcome.profile.name }));
              }
            },
          });
        }}
      >
        {t('presetScreen.profiles.import')}
      </Button>
      <Menu {...menu(t('presetScreen.profiles.save'))}>
        {from(t('presetScreen.profiles.fromMachine'), held, t('presetScreen.profiles.nothingToSave'))}
        {from(t('presetScreen.profiles.fromStaged'), edits, t('presetScreen.profiles.nothingStaged'))}
      </Menu>
      {values !== null && (
        <NameDialog
          title={t('presetScreen.dialog.newTitle')}
          initial=""
          note={t('presetScreen.dialog.contents', { count })}
          onClose={() => {
            setValues(null);
          }}
          onName={(name) => {
            save.mutate({ name, values });
            setValues(null);
          }}
        />
      )}
    </Buttons>
  );
}
