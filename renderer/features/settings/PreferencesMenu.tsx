import Check from '@mui/icons-material/CheckOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsChange } from '../../../shared/ipc/api';
import { languageChoices, themeChoices } from '../../../shared/ipc/settingChoices';
import { useAppInfo, useChangeSettings } from '../../bridge/appInfo';

/** Language and theme, switched live. */
export function PreferencesMenu() {
  const { t } = useTranslation();
  const { settings } = useAppInfo();
  const change = useChangeSettings();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menuId = useId();

  const item = (key: string, label: string, selected: boolean, wish: SettingsChange, lang?: string) => (
    <MenuItem
      key={key}
      role="menuitemradio"
      aria-checked={selected}
      lang={lang}
      onClick={() => {
        setAnchor(null);
        change.mutate(wish);
      }}
    >
      <ListItemIcon>{selected && <Check />}</ListItemIcon>
      <ListItemText>{label}</ListItemText>
    </MenuItem>
  );
  const heading = (label: string) => (
    <ListSubheader role="presentation" sx={{ lineHeight: 2.4 }}>
      {label}
    </ListSubheader>
  );

  return (
    <>
      <IconButton
        aria-label={t('ui.preferences.button')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : menuId}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <Settings />
      </IconButton>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ list: { 'aria-label': t('ui.preferences.button') } }}
      >
        {heading(t('ui.preferences.language'))}
        {languageChoices.map((language) =>
          item(
            `language-${language}`,
            t(`ui.preferences.languages.${language}`),
            settings.language === language,
            { language },
            language === 'system' ? undefined : language,
          ),
        )}
        {heading(t('ui.preferences.theme'))}
        {themeChoices.map((theme) =>
          item(`theme-${theme}`, t(`ui.preferences.themes.${theme}`), settings.theme === theme, { theme }),
        )}
      </Menu>
    </>
  );
}
