import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../setup/cacheFolder.mjs';
import { runNpm } from '../setup/npm.mjs';

const peers = ['winreg@1.2.5', 'native-reg@1.1.1'];

/**
 * The packages with which others read the registry, for the bench alone: no dependency of ours.
 *
 * @param {(message: string) => void} say
 * @returns {{ winreg: string, nativeReg: string }} a file from which each can be required
 */
export function ensureRegistryPeers(say) {
  const folder = join(cacheFolder(), `bench-peers-${peers.join('-').replaceAll('@', '-')}`);
  const manifest = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules', 'native-reg'))) {
    say(`Fetching ${peers.join(' and ')} to compare with ...`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, '{ "private": true }\n');
    // Their builds for Windows lie in the package; nothing of them is to be compiled here.
    const { ok } = runNpm(['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', ...peers], {
      cwd: folder,
    });
    if (!ok) throw new Error(`npm could not fetch ${peers.join(' and ')}.`);
  }
  return { winreg: manifest, nativeReg: manifest };
}
