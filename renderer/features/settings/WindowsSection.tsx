import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { engineChoices } from '../../../shared/ipc/settingChoices';
import { findingMessage } from '../../../shared/locales/messages';
import { answered } from '../../bridge/answered';
import { useAppInfo, useChangeSettings } from '../../bridge/appInfo';
import { useScan } from '../../bridge/scan';
import { Panel } from '../../components/Panel';
import { SettingChoice } from './SettingChoice';
import { SettingRow } from './SettingRow';

/** How this computer's own Windows is read and written, and with which rights. */
export function WindowsSection() {
  const { t } = useTranslation();
  const { settings, platform } = useAppInfo();
  const change = useChangeSettings();
  return (
    <Panel title={t('settingsScreen.windows')}>
      <SettingChoice
        label={t('settingsScreen.engine')}
        value={settings.registryEngine}
        options={engineChoices.map((value) => ({ value, label: t(`settingsScreen.engines.${value}`) }))}
        onChange={(registryEngine) => {
          change.mutate({ registryEngine });
        }}
      />
      <EngineInUse />
      {platform === 'win32' && <Rights />}
    </Panel>
  );
}

/** Which engine runs, and why, where it is not the one that automatic would have taken first. */
function EngineInUse() {
  const { t } = useTranslation();
  const { data: report } = useScan();
  const engine = report?.machine.registryEngine ?? null;
  const fallback = report?.findings.find(({ code }) => code === 'registry-engine-fallback');
  return (
    <SettingRow label={t('settingsScreen.engineInUse')}>
      <div className="path">
        {engine === null ? t('settingsScreen.engineNone') : t(`settingsScreen.engineRuns.${engine}`)}
      </div>
      <p>{fallback === undefined ? t('settingsScreen.engineWhy') : findingMessage(t, fallback)}</p>
    </SettingRow>
  );
}

function Rights() {
  const { t } = useTranslation();
  const { elevated, canElevate } = useAppInfo();
  const restart = useMutation({ mutationFn: () => answered(window.tcpilot.restartElevated({})) });
  const known = elevated === null ? 'unknown' : elevated ? 'yes' : 'no';
  return (
    <SettingRow label={t('settingsScreen.rights')}>
      <div className="path">{t(`settingsScreen.elevated.${known}`)}</div>
      {canElevate && elevated !== true && (
        <Button
          variant="outlined"
          onClick={() => {
            restart.mutate();
          }}
        >
          {t('settingsScreen.restartElevated')}
        </Button>
      )}
    </SettingRow>
  );
}
