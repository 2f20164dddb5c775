import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isExternal } from '../build/externals.mjs';
import { nodeBundle } from '../build/nodeBundle.mjs';
import { projectFolder } from '../setup/projectFolder.mjs';

/**
 * Builds the product, then the benches that use its code.
 *
 * @param {(message: string) => void} say
 */
export async function buildBench(say) {
  const product = spawnSync(process.execPath, [join(projectFolder, 'scripts', 'build.mjs')], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (product.status !== 0) throw new Error(`The build failed: ${product.stderr}`);
  say(product.stdout.trim());
  const { build } = await import('vite');
  for (const [entry, fileName] of /** @type {const} */ ([
    ['bench/bench.ts', 'bench.cjs'],
    ['bench/engines/batched.ts', 'batched.cjs'],
  ])) {
    const config = nodeBundle({ entry, outDir: 'dist/bench', fileName });
    await build({
      ...config,
      // Playwright drives the window and stays what it is.
      ssr: { noExternal: true, external: ['electron', 'regedit', 'playwright'] },
      build: {
        ...config.build,
        emptyOutDir: false,
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          external: (/** @type {string} */ id) => id === 'playwright' || isExternal(id),
        },
      },
    });
  }
}
