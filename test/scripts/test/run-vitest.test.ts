import { expect, test } from 'vitest';
import { tally } from '../../../scripts/test/run-vitest.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

test('counts tests, not files', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')],
  };
  expect(tally(report, false)).toEqual({ passed: 3, failed: 1 });
});

test('a file that cannot be loaded is a failure although it has no test', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [file('passed', 'passed'), file('failed')],
  };
  expect(tally(report, false)).toEqual({ passed: 1, failed: 1 });
});

test('a run that ends badly without a failed test is a failure', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] };
  expect(tally(report, false)).toEqual({ passed: 1, failed: 1 });
  expect(tally(undefined, true)).toEqual({ passed: 0, failed: 1 });
});

test('a good run has no failure', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] };
  expect(tally(report, true)).toEqual({ passed: 1, failed: 0 });
});
