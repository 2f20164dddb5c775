import { isExternal } from './externals.mjs';
import { projectFolder } from '../setup/projectFolder.mjs';

/**
 * The Vite configuration of one CommonJS file that runs on Node or in Electron's main process. CommonJS because a
 * sandboxed preload knows nothing else and Electron loads a CommonJS main synchronously.
 *
 * @param {{ entry: string, outDir: string, fileName: string, minify?: boolean }} bundle
 * @returns {import('vite').InlineConfig}
 */
export function nodeBundle({ entry, outDir, fileName, minify = false }) {
  return {
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Everything but the externals is bundled, so that the built file needs no node_modules.
    ssr: { noExternal: true, external: ['electron', 'regedit'] },
    build: {
      ssr: entry,
      outDir,
      // Two workers share a folder; each file is written over.
      emptyOutDir: false,
      target: 'node20',
      minify,
      rolldownOptions: {
        external: isExternal,
        output: { format: 'cjs', entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}
