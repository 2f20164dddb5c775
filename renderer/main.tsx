import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { styleNonce } from './app/styleNonce';
import { theme } from './app/theme';
import { appInfoQuery } from './bridge/appInfo';
import { scanQuery } from './bridge/scan';

const styles = createCache({ key: 'tcpilot', nonce: styleNonce() });

/** Main answers from this computer: a failure is an answer too, so nothing is asked twice behind the user's back. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

// Main answers while the page renders for the first time; what went wrong is shown by who asks for it then.
queries
  .query(appInfoQuery)
  .then((info) => queries.query(scanQuery(info)))
  .catch(() => undefined);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <QueryClientProvider client={queries}>
        <ThemeProvider theme={theme} defaultMode="system" storageManager={null}>
          <CssBaseline />
          <App />
        </ThemeProvider>
      </QueryClientProvider>
    </CacheProvider>
  </StrictMode>,
);
