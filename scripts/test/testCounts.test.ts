import { describe, expect, it } from 'vitest';
import { honestCounts, playwrightCounts, repeatedTests, vitestCounts } from './testCounts.mjs';

describe('vitestCounts', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [],
  };

  it('takes over what ran, and what did not', () => {
    expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that did not load as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];

    expect(vitestCounts({ ...report, testResults })).toMatchObject({ failed: 2 });
  });
});

describe('playwrightCounts', () => {
  it('counts an error outside the tests as a failure, and a test that passed when repeated as passed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };

    expect(playwrightCounts({ stats, errors: [{ message: 'no tests found' }] })).toEqual({
      passed: 8,
      failed: 2,
      skipped: 2,
    });
  });
});

describe('repeatedTests', () => {
  const titles = ['e2e/shell.spec.ts:38:1 › opens the sample', 'e2e/review.spec.ts:9:1 › applies'];

  it('names what passed only when repeated, and nothing else', () => {
    const output = `  ✓  1 e2e/a.spec.ts:1:1 › works (1.0s)\n\n  1 failed\n    e2e/b.spec.ts:1:1 › fails\n  2 flaky\n    ${titles.join('\n    ')}\n  7 passed (5.4m)\n`;
    expect(repeatedTests(output)).toEqual(titles);
  });

  it('names nothing where all went well at once', () => {
    expect(repeatedTests('  170 passed (5.4m)\n')).toEqual([]);
  });
});

describe('honestCounts', () => {
  it.each([
    ['a runner that left no report', null, true, 1],
    ['a runner that failed without saying why', { passed: 3, failed: 0, skipped: 0 }, false, 1],
    ['a runner that ran nothing', { passed: 0, failed: 0, skipped: 4 }, true, 1],
    ['failures that the runner counted itself', { passed: 3, failed: 2, skipped: 0 }, false, 2],
    ['success', { passed: 3, failed: 0, skipped: 0 }, true, 0],
  ])('for %s', (_, counts, exitedWell, failed) => {
    expect(honestCounts(counts, exitedWell).failed).toBe(failed);
  });
});
