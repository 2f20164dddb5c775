import { useColorScheme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { AppInfo } from '../../shared/ipc/api';
import { nearestLanguage, type Language } from '../../shared/locales/language';
import { createTranslator } from '../../shared/locales/translator';
import { ErrorNotice } from '../components/ErrorNotice';
import { appInfoQuery, languageOf } from '../bridge/appInfo';
import { AppShell } from './AppShell';
import { refusalOf } from '../bridge/answered';

/** Waits for main to say what is open and how it is to be shown, then shows it. */
export function App() {
  const { data: info, error, refetch } = useQuery(appInfoQuery);
  if (info !== undefined) return <PreparedApp info={info} />;
  if (error === null) return null;
  return (
    <Translated language={nearestLanguage(navigator.language)}>
      <ErrorNotice refusal={refusalOf(error)} onRetry={() => void refetch()} />
    </Translated>
  );
}

function PreparedApp({ info }: { readonly info: AppInfo }) {
  const { setMode } = useColorScheme();
  useEffect(() => {
    setMode(info.settings.theme);
  }, [setMode, info.settings.theme]);
  return (
    <Translated language={languageOf(info)}>
      <AppShell />
    </Translated>
  );
}

function Translated({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const translator = useMemo(() => createTranslator(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <I18nextProvider i18n={translator}>{children}</I18nextProvider>;
}
