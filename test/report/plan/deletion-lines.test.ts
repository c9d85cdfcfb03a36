import { expect, it } from 'vitest';
import type { ReleaseResult } from '../../../src/model/result/run-result.ts';
import { deletionLines } from '../../../src/report/plan/deletion-lines.ts';

const release = (id: string, operation: ReleaseResult['operation'], deletes?: string[]) =>
  ({ id, operation, ...(deletes && { deletes }) }) as ReleaseResult;

it('the last words of a plan are what it deletes, an object a line', () => {
  const releases = [
    release('api', 'upgrade', ['PersistentVolumeClaim/web/data', 'Service/web/api']),
    release('web', 'upgrade'),
    release(
      'db',
      'uninstall',
      Array.from({ length: 12 }, (_, at) => `ConfigMap/web/db-${at}`),
    ),
  ];
  const lines = deletionLines({ dryRun: true, releases });
  expect(lines.slice(0, 3)).toEqual([
    'WOULD DELETE 14 objects:',
    '  PersistentVolumeClaim/web/data (upgrade of api)',
    '  Service/web/api (upgrade of api)',
  ]);
  expect(lines.at(-1)).toBe('  and 2 more of db');
  expect(lines).toHaveLength(14);
  expect(deletionLines({ dryRun: false, releases })).toEqual([]);
  expect(deletionLines({ dryRun: true, releases: [release('web', 'upgrade')] })).toEqual([]);
});
