import { defineConfig } from 'playwright/test';

const results = process.env.TCPILOT_TEST_RESULTS ?? '../../test-results';

/** Run by `npm run screenshots`; the pictures are for the documentation and prove nothing. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  outputDir: `${results}/screenshots-run`,
  reporter: [['list']],
});
