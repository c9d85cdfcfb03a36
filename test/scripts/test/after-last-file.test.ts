import { expect, test } from 'vitest';
import type { TestModule, TestSpecification } from 'vitest/node';
import AfterLastFile, { afterLastFile } from '../../../scripts/test/after-last-file.ts';

const of = (name: string) => ({ project: { name } }) as unknown as TestSpecification & TestModule;

test('what only one project uses ends after the last of its files', () => {
  const ended: string[] = [];
  for (const name of ['one', 'other']) afterLastFile(name, () => ended.push(name));
  const reporter = new AfterLastFile();
  reporter.onTestRunStart(['one', 'other', 'one'].map(of));
  const told = ['one', 'other', 'one'].map((name) => {
    reporter.onTestModuleEnd(of(name));
    return [...ended];
  });
  expect(told).toEqual([[], ['other'], ['other', 'one']]);
});
