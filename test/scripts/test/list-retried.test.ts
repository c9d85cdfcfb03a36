import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { retriedText } from '../../../scripts/test/list-retried.ts';

interface Ran {
  flaky: boolean;
  error?: string;
}

function moduleOf(...tests: Ran[]): TestModule {
  const cases = tests.map(({ flaky, error }, index) => ({
    fullName: `a story > part ${index}`,
    module: { relativeModuleId: 'test/e2e/story.test.ts' },
    diagnostic: () => ({ flaky }),
    result: () => ({ errors: error === undefined ? [] : [{ message: error }] }),
  }));
  return { children: { allTests: () => cases } } as unknown as TestModule;
}

test('nothing is said of a run without retries', () => {
  expect(retriedText([moduleOf({ flaky: false }), moduleOf()])).toBeUndefined();
});

test('a test that passed only at the second try is named with what went wrong at first', () => {
  expect(retriedText([moduleOf({ flaky: false }, { flaky: true, error: 'expected 1 to be 2\n\n- 2' })])).toBe(
    'passed only when tried again: 1\n  test/e2e/story.test.ts > a story > part 1\n    expected 1 to be 2',
  );
});
