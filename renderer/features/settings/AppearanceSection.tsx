import { useTranslation } from 'react-i18next';
import { languageChoices, themeChoices, zoomSteps } from '../../../shared/ipc/settingChoices';
import { useAppInfo, useChangeSettings } from '../../bridge/appInfo';
import { Panel } from '../../components/Panel';
import { SettingChoice } from './SettingChoice';

/** Language, theme and zoom, switched live. A language is named in itself, so that whoever needs it finds it. */
export function AppearanceSection() {
  const { t } = useTranslation();
  const { settings, systemLanguage } = useAppInfo();
  const change = useChangeSettings();
  return (
    <Panel title={t('settingsScreen.appearance')}>
      <SettingChoice
        label={t('settingsScreen.language')}
        value={settings.language}
        options={languageChoices.map((value) => ({
          value,
          label: t(`settingsScreen.languages.${value}`, {
            language: t(`settingsScreen.languages.${systemLanguage}`),
          }),
          ...(value === 'system' ? {} : { lang: value }),
        }))}
        onChange={(language) => {
          change.mutate({ language });
        }}
      />
      <SettingChoice
        label={t('settingsScreen.theme')}
        value={settings.theme}
        options={themeChoices.map((value) => ({ value, label: t(`settingsScreen.themes.${value}`) }))}
        onChange={(theme) => {
          change.mutate({ theme });
        }}
      />
      <SettingChoice<number>
        label={t('settingsScreen.zoom')}
        value={settings.zoom}
        options={zoomSteps.map((value) => ({
          value,
          label: t('settingsScreen.zoomValue', { percent: value }),
        }))}
        onChange={(zoom) => {
          change.mutate({ zoom });
        }}
      />
    </Panel>
  );
}
