import { expect, it } from 'vitest';
import type { ReleaseResult } from '../../../src/model/result/run-result.ts';
import { deletionLines } from '../../../src/report/plan/deletion-lines.ts';

const release = (id: string, operation: ReleaseResult['operation'], deletes?: string[]) =>
  ({ id, operation, ...(deletes && { deletes }) }) as ReleaseResult;

it('the last words of a plan are what it deletes, an object a line', () => {
  const releases = [
    release('api', 'upgrade', ['Service/web/api', 'PersistentVolumeClaim/web/data']),
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
    '    with its data, unless its volume is retained',
  ]);
  expect(lines.at(-1)).toBe('  and 2 more of db');
  expect(lines).toHaveLength(15);
  const orphan = { namespace: 'web', name: 'old', revision: 1, status: 'deployed' as const, why: 'it left' };
  expect(deletionLines({ dryRun: true, releases: [], orphans: [orphan] })).toEqual([
    '1 release has no entry in the manifest any more (orphans): web/old',
  ]);
  expect(deletionLines({ dryRun: true, releases: [release('web', 'upgrade')] })).toEqual([]);
});

it('the last words of a run name what it has deleted that took more with it, of charts that succeeded', () => {
  const deletes = ['Service/web/api', 'PersistentVolumeClaim/web/data'];
  const api = { ...release('api', 'uninstall', deletes), outcome: 'succeeded' as const };
  const web = { ...release('web', 'uninstall', deletes), outcome: 'failed' as const };
  expect(deletionLines({ dryRun: false, releases: [api, web] })).toEqual([
    'DELETED 2 objects, among them:',
    '  PersistentVolumeClaim/web/data (uninstall of api)',
    '    with its data, unless its volume is retained',
  ]);
  const others = { ...api, deletes: ['Service/web/api'] };
  expect(deletionLines({ dryRun: false, releases: [others] })).toEqual([]);
});
