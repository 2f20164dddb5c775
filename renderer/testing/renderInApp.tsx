import { ThemeProvider } from '@mui/material/styles';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';
import type { AppInfo } from '../../shared/ipc/api';
import type { Language } from '../../shared/locales/language';
import { createTranslator } from '../../shared/locales/translator';
import { theme } from '../app/theme';
import { NavigationProvider } from '../app/navigation';
import { appInfoQuery } from '../bridge/appInfo';
import { NoticeProvider } from '../components/notices';
import { LogJobProvider } from '../features/diagnose/logJob';
import { UndoProvider } from '../features/history/undoFlow';
import { ReviewProvider } from '../features/review/review';
import { StagingProvider } from '../features/staging/staging';
import { appInfo } from './fakeBridge';

afterEach(cleanup);

/** Renders a component as it stands in the app: with its theme, its language and an answered app info. */
export function renderInApp(
  component: ReactNode,
  language: Language = 'en',
  info: AppInfo = appInfo,
): RenderResult {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(appInfoQuery.queryKey, info);
  return render(
    <QueryClientProvider client={queries}>
      <ThemeProvider theme={theme}>
        <I18nextProvider i18n={createTranslator(language)}>{component}</I18nextProvider>
      </ThemeProvider>
    </QueryClientProvider>,
  );
}

/** The same below everything that a screen finds above itself in the window. Needs a stubbed bridge. */
export function renderInWindow(
  component: ReactNode,
  language: Language = 'en',
  info: AppInfo = appInfo,
): RenderResult {
  return renderInApp(
    <NoticeProvider>
      <NavigationProvider>
        <StagingProvider>
          <ReviewProvider>
            <UndoProvider>
              <LogJobProvider>{component}</LogJobProvider>
            </UndoProvider>
          </ReviewProvider>
        </StagingProvider>
      </NavigationProvider>
    </NoticeProvider>,
    language,
    info,
  );
}
