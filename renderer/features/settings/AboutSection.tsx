import Button from '@mui/material/Button';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../../bridge/appInfo';
import { Panel } from '../../components/Panel';
import { SettingRow } from './SettingRow';

/** A hundred rows that hardly anybody opens. */
const ThirdPartyList = lazy(async () => ({
  default: (await import('./ThirdPartyList')).ThirdPartyList,
}));

/** What this copy of TCPilot is and what it is made of. */
export function AboutSection() {
  const { t } = useTranslation();
  const { version, electron, chrome, node } = useAppInfo();
  const [open, setOpen] = useState(false);
  const listId = useId();
  return (
    <Panel title={t('settingsScreen.about')}>
      <SettingRow label={t('settingsScreen.version')}>
        <div className="path">{version}</div>
      </SettingRow>
      <SettingRow label={t('settingsScreen.components')}>
        <div className="path">{`Electron ${electron} · Chromium ${chrome} · Node.js ${node}`}</div>
      </SettingRow>
      <SettingRow label={t('settingsScreen.licence')}>
        <div className="path">{t('settingsScreen.licenceText')}</div>
      </SettingRow>
      <SettingRow label={t('settingsScreen.thirdParty')}>
        <Button
          variant="outlined"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? t('settingsScreen.thirdPartyHide') : t('settingsScreen.thirdPartyShow')}
        </Button>
        <div id={listId}>
          {open && (
            <Suspense>
              <ThirdPartyList />
            </Suspense>
          )}
        </div>
      </SettingRow>
    </Panel>
  );
}
