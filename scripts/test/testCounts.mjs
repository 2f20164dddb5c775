/**
 * How many tests a runner ran, from its JSON report.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} errors
 */

/**
 * @param {VitestReport} report
 * @returns {Counts} a file that failed without a failed test (it did not load, a hook threw) counts as one failure
 */
export function vitestCounts(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {PlaywrightReport} report
 * @returns {Counts} a test that passed only when repeated counts as passed; {@link repeatedTests} names it
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * @param {string} output of Playwright's list reporter
 * @returns {readonly string[]} the tests that failed and then passed: nobody may overlook them
 */
export function repeatedTests(output) {
  const listed = /^ {2}\d+ flaky\n((?: {4}.+\n?)+)/m.exec(output)?.[1] ?? '';
  return listed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * @param {Counts | null} counts null if the runner left no report
 * @param {boolean} exitedWell
 * @returns {Counts} never without a failure if the runner reported one by its exit code, or ran nothing
 */
export function honestCounts(counts, exitedWell) {
  if (counts === null) return { passed: 0, failed: 1, skipped: 0 };
  const silent = counts.failed === 0 && (!exitedWell || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
