/** `npm run screenshots`: makes the pictures of docs/images from the built app. */
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './setup/projectFolder.mjs';
import { runPlaywright } from './test/playwright.mjs';

/** Pictures travel with every clone. */
const maxBytes = 300_000;

const results = join(projectFolder, 'test-results');
const made = join(results, 'screenshots');
const images = join(projectFolder, 'docs', 'images');

rmSync(made, { recursive: true, force: true });
const { ok, output } = await runPlaywright({
  config: 'e2e/screenshots/playwright.config.ts',
  log: join(results, 'screenshots.log'),
  timeoutMs: 10 * 60_000,
  say: console.error,
});
if (ok) {
  collect();
} else {
  console.error(output);
  process.exitCode = 1;
}

function collect() {
  mkdirSync(images, { recursive: true });
  for (const name of readdirSync(made)) {
    const { size } = statSync(join(made, name));
    cpSync(join(made, name), join(images, name));
    const verdict = size > maxBytes ? `, more than ${String(maxBytes / 1000)} kB: show less` : '';
    console.log(`docs/images/${name}: ${String(Math.ceil(size / 1000))} kB${verdict}`);
    if (size > maxBytes) process.exitCode = 1;
  }
}
