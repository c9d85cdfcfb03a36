import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { skippedText } from '../../../scripts/test/list-skipped.ts';
import { skippedFor } from '../../rig/skipped.ts';

function moduleOf(file: string, titles: string[], suites: object[] = []): TestModule {
  const allTests = (state: string) => (state === 'skipped' ? titles.map((fullName) => ({ fullName })) : []);
  return { relativeModuleId: file, children: { allTests, allSuites: () => suites } } as unknown as TestModule;
}

test('nothing is said where nothing is skipped for a reason', () => {
  expect(skippedText([moduleOf('a.test.ts', [`a page${skippedFor(undefined)} > opens`])])).toBeUndefined();
});

test('what is skipped is counted by file and reason', () => {
  const page = `a page${skippedFor('no browser (apt: exit code 100)')}`;
  const modules = [
    moduleOf('a.test.ts', [`${page} > opens`, `${page} > closes`]),
    moduleOf('b.test.ts', [], [{ fullName: `jq${skippedFor('no jq on PATH')}`, children: { size: 0 } }]),
  ];
  expect(skippedText(modules)).toBe(
    'skipped: 3\n  2 of a.test.ts: no browser apt: exit code 100\n  1 of b.test.ts: no jq on PATH',
  );
});
