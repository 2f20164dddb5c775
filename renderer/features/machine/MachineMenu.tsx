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
import { useTranslation } from 'react-i18next';
import type { OtherMachineWish } from '../../../shared/ipc/api';
import { useAppInfo } from '../../bridge/appInfo';
import { useMenuButton } from '../../components/useMenuButton';

interface Choice {
  readonly key: string;
  readonly icon: typeof SvgIcon;
  readonly label: string;
  readonly wish: OtherMachineWish;
}

interface MachineMenuProps {
  readonly label: string;
  readonly variant: 'contained' | 'outlined';
  readonly onChoose: (wish: OtherMachineWish) => void;
  /** What the button offers besides machines, at the end. */
  readonly more?: { readonly label: string; readonly icon: typeof SvgIcon; readonly onChoose: () => void };
}

/** A button that asks which machine: what this computer offers, then what was open lately. */
export function MachineMenu({ label, variant, onChoose, more }: MachineMenuProps) {
  const { t } = useTranslation();
  const { thisWindows, recent } = useAppInfo();
  const { trigger, menu, close } = useMenuButton();

  const entry = (key: string, name: string, Icon: typeof SvgIcon, act: () => void) => (
    <MenuItem
      key={key}
      onClick={() => {
        close();
        act();
      }}
    >
      <ListItemIcon>
        <Icon />
      </ListItemIcon>
      <ListItemText>{name}</ListItemText>
    </MenuItem>
  );
  const item = ({ key, icon, label: name, wish }: Choice) =>
    entry(key, name, icon, () => {
      onChoose(wish);
    });

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
  const recentChoices = recent.map(({ id, label: name, kind }): Choice => ({
    key: id,
    icon: kind === 'capture' ? Folder : File,
    label: name,
    wish: { kind: 'recent', id },
  }));

  return (
    <>
      <Button variant={variant} endIcon={<ExpandMore />} {...trigger}>
        {label}
      </Button>
      <Menu {...menu(label)}>
        {thisWindows && item(own)}
        {choices.map(item)}
        {recentChoices.length > 0 && <Divider component="li" aria-hidden />}
        {recentChoices.length > 0 && (
          <ListSubheader role="presentation" sx={{ lineHeight: 2.4 }}>
            {t('ui.open.recent')}
          </ListSubheader>
        )}
        {recentChoices.map(item)}
        {more !== undefined && <Divider component="li" aria-hidden />}
        {more !== undefined && entry('more', more.label, more.icon, more.onChoose)}
      </Menu>
    </>
  );
}
