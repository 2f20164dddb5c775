import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { AppInfo, Settings, SettingsChange } from '../../shared/ipc/api';
import type { Language } from '../../shared/locales/language';
import { answered } from './answered';

/** What main says of itself, the open machine and the settings; kept current by main's events. */
export const appInfoQuery = queryOptions({
  queryKey: ['appInfo'],
  queryFn: () => answered(window.tcpilot.readAppInfo({})),
  staleTime: Infinity,
});

/** Below `App`, which waits for the answer, it is always there. */
export function useAppInfo(): AppInfo {
  return useSuspenseQuery(appInfoQuery).data;
}

export function languageOf(info: AppInfo): Language {
  return info.settings.language === 'system' ? info.systemLanguage : info.settings.language;
}

/** Changes settings; shown at once, and put right by what main answers. */
export function useChangeSettings() {
  const queries = useQueryClient();
  const show = (settings: Settings) => {
    queries.setQueryData(appInfoQuery.queryKey, (info) => info && { ...info, settings });
  };
  return useMutation({
    mutationFn: (change: SettingsChange) => answered(window.tcpilot.changeSettings(change)),
    onSuccess: show,
  });
}
