import { describe, expect, it } from 'vitest';
import { honestCounts, playwrightCounts, vitestCounts } from './testCounts.mjs';

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
  it('counts a flaky test and an error outside the tests as failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };

    expect(playwrightCounts({ stats, errors: [{ message: 'no tests found' }] })).toEqual({
      passed: 7,
      failed: 3,
      skipped: 2,
    });
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
