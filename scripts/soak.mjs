/**
 * `npm run soak [-- PART ...]`: the long runs of docs/reliability.md, bounded and seeded. Each repeats with
 * TCPILOT_FUZZ_SEED and TCPILOT_KILL_SEED.
 */
import { join } from 'node:path';
import { projectFolder } from './setup/projectFolder.mjs';
import { runPlaywright } from './test/playwright.mjs';
import { runCommand } from './test/runCommand.mjs';

const results = join(projectFolder, 'test-results');
const hour = 3_600_000;

/**
 * @param {string} name
 * @param {readonly string[]} args of Vitest
 * @param {Record<string, string>} env
 */
const vitest = (name, args, env) => () =>
  runCommand({
    program: process.execPath,
    args: ['node_modules/vitest/vitest.mjs', 'run', ...args],
    cwd: projectFolder,
    log: join(results, `soak-${name}.log`),
    timeoutMs: 2 * hour,
    env: { ...process.env, ...env },
  });

/** @type {Record<string, () => Promise<import('./test/runCommand.mjs').Outcome>>} */
const parts = {
  parsers: vitest('parsers', ['--project', 'unit', 'bench/soak/parsers'], { TCPILOT_SOAK_INPUTS: '1000000' }),
  leaks: vitest('leaks', ['--project', 'unit', 'bench/soak/leak'], {
    TCPILOT_SOAK_SAMPLES: '3600',
    TCPILOT_SOAK_ROUNDS: '1000',
  }),
  records: vitest('records', ['--project', 'unit', 'electron/tuning/tamperedRecords'], {
    TCPILOT_TAMPER_RUNS: '5000',
  }),
  kills: vitest('kills', ['--project', 'integration', 'electron/cli/killed'], { TCPILOT_KILL_ROUNDS: '500' }),
  contract: () => {
    process.env.TCPILOT_FUZZ_PAYLOADS ??= '10000';
    return runPlaywright({
      config: 'e2e/playwright.config.ts',
      log: join(results, 'soak-contract.log'),
      timeoutMs: 2 * hour,
      say: console.log,
      only: ['contractFuzz'],
    });
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(
    `There is no part called ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const started = performance.now();
    const { ok, output } = await run();
    if (!ok) process.exitCode = 1;
    const figures = output
      .split('\n')
      .filter((line) => /seed|inputs,|left per step|native windows|\bpassed\b|\bfailed\b/.test(line));
    console.log(figures.join('\n'));
    console.log(
      `${ok ? '✓' : '✗'} ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s, all of it in test-results/soak-${name}.log`,
    );
  }
}
