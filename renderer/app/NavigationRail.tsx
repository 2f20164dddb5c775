import ListAlt from '@mui/icons-material/ListAltOutlined';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Rail = styled('nav')(({ theme }) => ({
  gridArea: 'rail',
  width: 84,
  overflowY: 'auto',
  borderRight: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.paper,
  padding: theme.spacing(1, 0.5),
}));

const Entry = styled(ButtonBase)(({ theme }) => ({
  width: '100%',
  flexDirection: 'column',
  gap: 2,
  padding: theme.spacing(1, 0.5),
  borderRadius: theme.shape.borderRadius,
  fontFamily: theme.typography.fontFamily,
  fontSize: '0.6875rem',
  lineHeight: 1.3,
  color: theme.vars.palette.text.secondary,
  '&[aria-current="page"]': {
    color: theme.vars.palette.primary.main,
    backgroundColor: theme.vars.palette.action.selected,
    fontWeight: 600,
  },
}));

/** The screens that there are, in the order of the work. */
const screens = [{ id: 'parameters', icon: ListAlt }] as const;

/** Left navigation. */
export function NavigationRail() {
  const { t } = useTranslation();
  return (
    <Rail aria-label={t('ui.navigation.label')}>
      {screens.map(({ id, icon: Icon }) => (
        <Entry key={id} aria-current="page">
          <Icon aria-hidden />
          {t(`ui.navigation.${id}`)}
        </Entry>
      ))}
    </Rail>
  );
}
