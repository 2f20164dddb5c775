import Computer from '@mui/icons-material/DesktopWindowsOutlined';
import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import File from '@mui/icons-material/InsertDriveFileOutlined';
import Folder from '@mui/icons-material/FolderOutlined';
import Science from '@mui/icons-material/ScienceOutlined';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type SvgIcon from '@mui/material/SvgIcon';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../../bridge/appInfo';
import { useOpenMachine, type OpenWish } from './useOpenMachine';

interface Choice {
  readonly key: string;
  readonly icon: typeof SvgIcon;
  readonly label: string;
  readonly wish: OpenWish;
}

/** *Open…*: what this computer offers, then what was open lately. */
export function OpenMenu() {
  const { t } = useTranslation();
  const { thisWindows, recent } = useAppInfo();
  const open = useOpenMachine();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menuId = useId();

  const item = ({ key, icon: Icon, label, wish }: Choice) => (
    <MenuItem
      key={key}
      onClick={() => {
        setAnchor(null);
        open.mutate(wish);
      }}
    >
      <ListItemIcon>
        <Icon />
      </ListItemIcon>
      <ListItemText>{label}</ListItemText>
    </MenuItem>
  );

  const choices: readonly Choice[] = [
    { key: 'file', icon: File, label: t('ui.open.file'), wish: { kind: 'dialog', what: 'file' } },
    { key: 'folder', icon: Folder, label: t('ui.open.folder'), wish: { kind: 'dialog', what: 'folder' } },
    { key: 'sample', icon: Science, label: t('ui.open.sample'), wish: { kind: 'sample' } },
  ];
  const own: Choice = {
    key: 'this',
    icon: Computer,
    label: t('ui.open.thisWindows'),
    wish: { kind: 'thisWindows' },
  };
  const recentChoices = recent.map(({ id, label, kind }): Choice => ({
    key: id,
    icon: kind === 'capture' ? Folder : File,
    label,
    wish: { kind: 'recent', id },
  }));

  return (
    <>
      <Button
        variant="contained"
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : menuId}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {t('ui.open.button')}
      </Button>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ list: { 'aria-label': t('ui.open.button') } }}
      >
        {thisWindows && item(own)}
        {choices.map(item)}
        {recentChoices.length > 0 && <Divider component="li" aria-hidden />}
        {recentChoices.length > 0 && (
          <ListSubheader role="presentation" sx={{ lineHeight: 2.4 }}>
            {t('ui.open.recent')}
          </ListSubheader>
        )}
        {recentChoices.map(item)}
      </Menu>
    </>
  );
}
