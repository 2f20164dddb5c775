import Dashboard from '@mui/icons-material/SpeedOutlined';
import Cable from '@mui/icons-material/LanOutlined';
import Troubleshoot from '@mui/icons-material/TroubleshootOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import ListAlt from '@mui/icons-material/ListAltOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import Style from '@mui/icons-material/DashboardCustomizeOutlined';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import type SvgIcon from '@mui/material/SvgIcon';
import { useTranslation } from 'react-i18next';
import { screenIds, type ScreenId } from '../../shared/ipc/screens';
import { useNavigation } from './navigation';

const Rail = styled('nav')(({ theme }) => ({
  gridArea: 'rail',
  width: 84,
  overflowY: 'auto',
  borderRight: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.paper,
  padding: theme.spacing(1, 0.5),
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
}));

const Entry = styled(ButtonBase)(({ theme }) => ({
  width: '100%',
  flex: 'none',
  flexDirection: 'column',
  gap: 2,
  padding: theme.spacing(1, 0.5),
  borderRadius: theme.shape.borderRadius,
  fontFamily: theme.typography.fontFamily,
  fontSize: '0.6875rem',
  lineHeight: 1.3,
  color: theme.vars.palette.text.secondary,
  '&:hover': { backgroundColor: theme.vars.palette.action.hover },
  '&[aria-current="page"]': {
    color: theme.vars.palette.primary.main,
    backgroundColor: theme.vars.palette.action.selected,
    fontWeight: 600,
  },
}));

const icons: Readonly<Record<ScreenId, typeof SvgIcon>> = {
  overview: Dashboard,
  presets: Style,
  parameters: ListAlt,
  connections: Cable,
  diagnose: Troubleshoot,
  history: History,
  settings: Settings,
};

/** Left navigation. */
export function NavigationRail() {
  const { t } = useTranslation();
  const { nextScreen, goTo } = useNavigation();
  return (
    <Rail aria-label={t('ui.navigation.label')}>
      {screenIds.map((id, index) => {
        const Icon = icons[id];
        return (
          <Entry
            key={id}
            aria-current={id === nextScreen ? 'page' : undefined}
            aria-keyshortcuts={`Control+${index + 1}`}
            onClick={() => {
              goTo(id);
            }}
          >
            <Icon aria-hidden />
            {t(`ui.navigation.${id}`)}
          </Entry>
        );
      })}
    </Rail>
  );
}
