import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../setup/projectFolder.mjs';
import { ensureSystemPackages } from '../systemPackages.mjs';
import { runPlaywright } from './playwright.mjs';
import { runCommand } from './runCommand.mjs';
import { honestCounts, playwrightCounts, repeatedTests, vitestCounts } from './testCounts.mjs';

/**
 * @typedef {import('./testCounts.mjs').Counts} Counts
 * @typedef {Counts & { output: string }} StepResult `output` explains a failure
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] a step without whose success this one means nothing
 * @property {(say: (message: string) => void) => Promise<StepResult>} run
 */

const results = join(projectFolder, 'test-results');
const minute = 60_000;

/** @param {string} path below node_modules */
const tool = (path) => join(projectFolder, 'node_modules', path);

/**
 * A check that passes or fails as a whole.
 *
 * @param {string} name
 * @param {readonly string[]} args of Node
 * @returns {Step}
 */
function check(name, args) {
  return {
    name,
    run: async () => {
      const { ok, timedOut, output } = await runNode(name, args, 10 * minute);
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output: withTimeout(output, timedOut) };
    },
  };
}

/**
 * Test projects of vitest.config.ts.
 *
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {readonly import('../setup/debianPackages.mjs').Need[]} [packages]
 * @returns {Step}
 */
function vitest(name, projects, packages = []) {
  return {
    name,
    run: async (say) => {
      ensureSystemPackages(packages, say);
      const report = join(results, `${name}.json`);
      rmSync(report, { force: true });
      const { ok, timedOut, output } = await runNode(
        name,
        [
          tool('vitest/vitest.mjs'),
          'run',
          ...projects.flatMap((project) => ['--project', project]),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        20 * minute,
      );
      const counts = existsSync(report) ? vitestCounts(JSON.parse(readFileSync(report, 'utf8'))) : null;
      return { ...honestCounts(counts, ok), output: withTimeout(output, timedOut) };
    },
  };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {number} timeoutMs
 */
function runNode(name, args, timeoutMs) {
  const log = join(results, `${name}.log`);
  return runCommand({ program: process.execPath, args, cwd: projectFolder, log, timeoutMs });
}

/** @param {string} output @param {boolean} timedOut */
const withTimeout = (output, timedOut) => (timedOut ? `${output}\nIt took too long and was ended.` : output);

/** @param {(message: string) => void} say @returns {Promise<StepResult>} */
async function testTheWindow(say) {
  const report = join(results, 'e2e.json');
  rmSync(report, { force: true });
  const only = (process.env.TCPILOT_E2E_ONLY ?? '').split(' ').filter((part) => part !== '');
  if (only.length > 0) say(`Only the window tests in files named ${only.join(', ')} (TCPILOT_E2E_ONLY).`);
  const { ok, timedOut, output } = await runPlaywright({
    config: 'e2e/playwright.config.ts',
    log: join(results, 'e2e.log'),
    timeoutMs: 30 * minute,
    say,
    only,
  });
  for (const test of repeatedTests(output)) say(`Passed only when repeated: ${test}`);
  const counts = existsSync(report) ? playwrightCounts(JSON.parse(readFileSync(report, 'utf8'))) : null;
  return { ...honestCounts(counts, ok), output: withTimeout(output, timedOut) };
}

/** The packaged app is started among the integration tests. @type {readonly import('../setup/debianPackages.mjs').Need[]} */
const integrationNeeds = ['window', 'headless', 'screenReading', 'installer', 'wine', 'ansible', 'network'];

/** Cheapest first. @type {readonly Step[]} */
export const steps = [
  check('format', [
    tool('prettier/bin/prettier.cjs'),
    '--check',
    '--log-level=warn',
    '--cache',
    '--cache-strategy=content',
    '--cache-location=.cache/prettier',
    '.',
  ]),
  check('structure', ['scripts/checkStructure.mjs']),
  check('types', [tool('typescript/bin/tsc'), '-b']),
  check('lint', [
    // The types of the whole project at once are more than Node takes by itself.
    '--max-old-space-size=8192',
    tool('eslint/bin/eslint.js'),
    '--max-warnings=0',
    '--cache',
    '--cache-strategy=content',
    '--cache-location=.cache/eslint',
    '.',
  ]),
  check('dependencies', [
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config=.dependency-cruiser.js',
    'electron',
    'renderer',
    'shared',
  ]),
  check('unused', [tool('knip/bin/knip.js')]),
  vitest('unit', ['unit', 'component']),
  check('build', ['scripts/build.mjs']),
  { ...check('bundles', ['scripts/checkBundles.mjs']), needs: 'build' },
  { ...vitest('integration', ['integration'], integrationNeeds), needs: 'build' },
  { name: 'e2e', needs: 'build', run: testTheWindow },
];
