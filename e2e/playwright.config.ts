import { defineConfig } from 'playwright/test';

/** `npm test` sets it where the tests run as a user who may not write into the checkout. */
const results = process.env.TCPILOT_TEST_RESULTS ?? '../test-results';

export default defineConfig({
  testDir: '.',
  // One window at a time: windows share the display, its clipboard and its focus.
  workers: 1,
  fullyParallel: false,
  // A CI machine that others load may lose a race that a person never would; what passed only then is named.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: `${results}/e2e`,
  reporter: [['list'], ['json', { outputFile: `${results}/e2e.json` }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
