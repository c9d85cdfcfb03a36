import { expect, it } from 'vitest';
import { diffTones } from '../../src/report/diff-tone.ts';

it('a line of a diff is what happens in it, and the names of an object that only changes are neither added nor removed', () => {
  const told = (text: string) => diffTones(text.split('\n')).map((tone) => tone ?? 'same');
  expect(
    told('--- ConfigMap/web/api\n+++ ConfigMap/web/api\n@@ -1 +1 @@\n-a: 1\n+a: 2\n b: 3\n# folded'),
  ).toEqual([...['aside', 'aside', 'aside', 'removed', 'added', 'same', 'aside']]);
  expect(told('--- ConfigMap/web/api\n+++ /dev/null\n--- /dev/null\n+++ ConfigMap/web/new')).toEqual([
    ...['removed', 'removed', 'added', 'added'],
  ]);
});
