import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../bridge/answered';
import { useSay } from '../../components/notices';
import { useMenuButton } from '../../components/useMenuButton';

/** The touched registry values of an entry as a file for regedit: those from before, or those that were applied. */
export function ExportMenu({ entry }: { readonly entry: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const { trigger, menu, close } = useMenuButton();
  const save = useMutation({
    mutationFn: (direction: 'undo' | 'apply') => answered(window.tcpilot.exportEntry({ entry, direction })),
    onSuccess: (outcome) => {
      if (outcome.outcome === 'saved') say(t('historyScreen.exported', { label: outcome.label }));
    },
  });
  const choose = (direction: 'undo' | 'apply') => () => {
    close();
    save.mutate(direction);
  };
  return (
    <>
      <Button
        endIcon={<ExpandMore />}
        aria-label={t('historyScreen.exportMenuLabel', { id: entry })}
        {...trigger}
      >
        {t('historyScreen.exportMenu')}
      </Button>
      <Menu {...menu(t('historyScreen.exportMenu'))}>
        <MenuItem onClick={choose('undo')}>{t('historyScreen.exportUndo')}</MenuItem>
        <MenuItem onClick={choose('apply')}>{t('historyScreen.exportApply')}</MenuItem>
      </Menu>
    </>
  );
}
