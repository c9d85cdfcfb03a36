import { expect, test } from 'vitest';
import { namesVersion } from '../../../scripts/cluster/find-on-path.ts';

test.each([
  'v4.2.4+g1234567',
  'Client Version: v4.2.4\nKustomize Version: v5.5.0',
  'etcd Version: 4.2.4\nGit SHA: abc',
  'tool version 4.2.4 (linux/amd64)',
])('%j is version 4.2.4', (output) => {
  expect(namesVersion(output, '4.2.4')).toBe(true);
});

test.each(['v4.2.40', 'v14.2.4', 'v4.2.4-rc.1', 'v1.4.2.4', 'v4.2.4.1', ''])('%j is not', (output) => {
  expect(namesVersion(output, '4.2.4')).toBe(false);
});
