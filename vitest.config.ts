import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test that asserts nothing passes for ever, so it fails here.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{shared,electron,scripts,bench}/**/*.test.ts'],
          exclude: ['**/*.integration.test.ts'],
          setupFiles: ['scripts/test/fuzzSeed.mjs'],
          // Property tests and real files take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['renderer/**/*.test.ts', 'renderer/**/*.test.tsx'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          environment: 'node',
          include: ['electron/**/*.integration.test.ts', 'scripts/**/*.integration.test.ts'],
          globalSetup: ['scripts/test/integrationSetup.mjs'],
          // Under Wine each file has a registry of its own; a Windows has one for all of them.
          fileParallelism: process.platform !== 'win32',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
