import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { projectFolder } from '../setup/projectFolder.mjs';
import { nodeBundle } from './nodeBundle.mjs';

/** @type {Record<'main' | 'preload' | 'renderer' | 'cli' | 'worker' | 'diagnosis' | 'monitor', import('vite').InlineConfig>} */
export const viteConfigs = {
  main: nodeBundle({ entry: 'electron/main.ts', outDir: 'dist/main', fileName: 'main.cjs' }),
  preload: nodeBundle({
    entry: 'electron/preload.ts',
    outDir: 'dist/preload',
    fileName: 'preload.cjs',
    minify: true,
  }),
  // The source begins with the line that makes it a program; the bundler keeps it.
  cli: nodeBundle({ entry: 'electron/cli/tcpilot.ts', outDir: 'dist/cli', fileName: 'tcpilot.cjs' }),
  // A process of its own, for the window and the command line alike.
  worker: nodeBundle({
    entry: 'electron/machine/windows/regeditWorker.ts',
    outDir: 'dist/worker',
    fileName: 'regeditWorker.cjs',
  }),
  diagnosis: nodeBundle({
    entry: 'electron/diagnosis/diagnosisWorker.ts',
    outDir: 'dist/worker',
    fileName: 'diagnosisWorker.cjs',
  }),
  // Likewise: reading and sorting tens of thousands of rows would block main.
  monitor: nodeBundle({
    entry: 'electron/diagnosis/connectionWorker.ts',
    outDir: 'dist/worker',
    fileName: 'connectionWorker.cjs',
  }),
  renderer: {
    root: join(projectFolder, 'renderer'),
    configFile: false,
    // The page is served from app://, whose root is this folder.
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: join(projectFolder, 'dist', 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      // Inlined assets would need data: in the CSP; the preload polyfill is an inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  },
};
