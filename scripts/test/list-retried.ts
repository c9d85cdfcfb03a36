import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** A reporter that lists at the end of a run the tests that passed only when they were tried again: each is a fault to mend. */
export default class ListRetried implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const text = retriedText(modules);
    if (text !== undefined) console.log(text);
  }
}

/** What is said of them, with the first error of each; undefined when there are none. */
export function retriedText(modules: readonly TestModule[]): string | undefined {
  const retried = modules.flatMap((module) => [...module.children.allTests()].filter(isRetried));
  if (retried.length === 0) return undefined;
  const tests = retried.map(
    (test) => `  ${test.module.relativeModuleId} > ${test.fullName}\n    ${firstError(test)}`,
  );
  return [`passed only when tried again: ${retried.length}`, ...tests].join('\n');
}

const isRetried = (test: TestCase): boolean => test.diagnostic()?.flaky === true;

const firstError = (test: TestCase): string =>
  test.result().errors?.[0]?.message.split('\n', 1)[0] ?? 'without an error';
