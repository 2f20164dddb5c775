import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../../bridge/appInfo';
import { CopyButton } from '../../components/CopyButton';
import { Panel } from '../../components/Panel';
import { SettingRow } from './SettingRow';

/** Where TCPilot keeps what it remembers. */
export function StorageSection() {
  const { t } = useTranslation();
  const { stateFolder, logFile } = useAppInfo();
  const path = (what: 'stateFolder' | 'logFile', text: string) => (
    <div className="path">
      <code translate="no">{text}</code>
      <CopyButton
        label={t('settingsScreen.copyPath', { what: t(`settingsScreen.${what}`) })}
        request={{ what }}
      />
    </div>
  );
  return (
    <Panel title={t('settingsScreen.storage')}>
      <SettingRow label={t('settingsScreen.stateFolder')}>
        {path('stateFolder', stateFolder)}
        <p>{t('settingsScreen.stateWhy')}</p>
      </SettingRow>
      <SettingRow label={t('settingsScreen.logFile')}>{path('logFile', logFile)}</SettingRow>
    </Panel>
  );
}
