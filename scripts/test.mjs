/** `npm test [-- STEP ...]`: every check and every test, one line each; the last line says `N passed, N failed`. */
import { installDependencies } from './setup/dependencies.mjs';
import { nodeVersionProblem } from './setup/nodeVersion.mjs';
import { projectFolder } from './setup/projectFolder.mjs';
import { steps } from './test/steps.mjs';

/** Enough to see the cause; the whole of it is in test-results/. */
const shownLines = 150;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
const problem = nodeVersionProblem(process.versions.node);
if (problem !== null) {
  stop(problem);
} else if (unknown.length > 0) {
  stop(
    `There is no step called ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`,
  );
} else if (installDependencies(projectFolder) === 'failed') {
  stop('npm could not install the dependencies; its message is above.');
} else {
  const needed = steps.filter((step) => asked.includes(step.name)).flatMap((step) => step.needs ?? []);
  const chosen = new Set([...asked, ...needed]);
  await runSteps(steps.filter((step) => asked.length === 0 || chosen.has(step.name)));
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exitCode = 2;
}

/** @param {readonly import('./test/steps.mjs').Step[]} chosen */
async function runSteps(chosen) {
  const total = { passed: 0, failed: 0 };
  /** @type {Set<string>} */
  const failedSteps = new Set();
  for (const step of chosen) {
    const started = performance.now();
    const result = await runStep(step, failedSteps);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.failed > 0) {
      failedSteps.add(step.name);
      console.log(result.output.trimEnd().split('\n').slice(-shownLines).join('\n'));
    }
    console.log(summary(step.name, result, seconds));
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

/**
 * @param {import('./test/steps.mjs').Step} step
 * @param {ReadonlySet<string>} failedSteps
 * @returns {Promise<import('./test/steps.mjs').StepResult>}
 */
async function runStep(step, failedSteps) {
  if (step.needs !== undefined && failedSteps.has(step.needs)) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      output: `${step.name} was not run, because ${step.needs} failed.`,
    };
  }
  try {
    return await step.run((message) => {
      console.log(message);
    });
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, skipped: 0, output };
  }
}

/**
 * @param {string} name
 * @param {import('./test/testCounts.mjs').Counts} counts
 * @param {string} seconds
 */
function summary(name, { passed, failed, skipped }, seconds) {
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(13)}${seconds.padStart(7)} s  ${passed} passed, ${failed} failed${skips}`;
}
