import { ThemeProvider } from '@mui/material/styles';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';
import type { Language } from '../../shared/locales/language';
import { createTranslator } from '../../shared/locales/translator';
import { theme } from '../app/theme';
import { appInfoQuery } from '../bridge/appInfo';
import { appInfo } from './fakeBridge';

afterEach(cleanup);

/** Renders a component as it stands in the app: with its theme, its language and an answered app info. */
export function renderInApp(component: ReactNode, language: Language = 'en'): RenderResult {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(appInfoQuery.queryKey, appInfo);
  return render(
    <QueryClientProvider client={queries}>
      <ThemeProvider theme={theme}>
        <I18nextProvider i18n={createTranslator(language)}>{component}</I18nextProvider>
      </ThemeProvider>
    </QueryClientProvider>,
  );
}
