import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../bridge/answered';
import { useSay } from '../../components/notices';

/** The touched registry values of an entry as a file for regedit: those from before, or those that were applied. */
export function ExportMenu({ entry }: { readonly entry: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menuId = useId();
  const save = useMutation({
    mutationFn: (direction: 'undo' | 'apply') => answered(window.tcpilot.exportEntry({ entry, direction })),
    onSuccess: (outcome) => {
      if (outcome.outcome === 'saved') say(t('historyScreen.exported', { label: outcome.label }));
    },
  });
  const choose = (direction: 'undo' | 'apply') => () => {
    setAnchor(null);
    save.mutate(direction);
  };
  return (
    <>
      <Button
        endIcon={<ExpandMore />}
        aria-label={t('historyScreen.exportMenuLabel', { id: entry })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : menuId}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {t('historyScreen.exportMenu')}
      </Button>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ list: { 'aria-label': t('historyScreen.exportMenu') } }}
      >
        <MenuItem onClick={choose('undo')}>{t('historyScreen.exportUndo')}</MenuItem>
        <MenuItem onClick={choose('apply')}>{t('historyScreen.exportApply')}</MenuItem>
      </Menu>
    </>
  );
}
