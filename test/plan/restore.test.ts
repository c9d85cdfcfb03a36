import { expect, it } from 'vitest';
import type { ChartEntry } from '../../src/manifest/manifest.ts';
import { PHASES } from '../../src/model/plan/phase.ts';
import type { PlannedDrift } from '../../src/model/plan/planned-drift.ts';
import type { RevisionRecord } from '../../src/model/release/release.ts';
import { planRestore } from '../../src/plan/planners/release.ts';
import { location, settings } from '../rig/planned.ts';

const entry: ChartEntry = {
  id: 'api',
  name: 'api',
  namespace: 'web',
  location,
  action: 'deploy',
  tags: [],
  needs: [],
  source: { kind: 'local', path: '', written: 'charts/api' },
  settings: settings(),
  values: { files: [], inline: [], values: {}, set: [] },
  crdPaths: [],
  hooks: Object.fromEntries(PHASES.map((phase) => [phase, []])) as never,
  locate: () => location,
};

const drift: PlannedDrift = {
  revision: 2,
  summary: 'Service/web/api is missing',
  signature: '0'.repeat(16),
  changes: { created: ['Service/web/api'], changed: [], dropped: [], folded: 0, diff: '' },
};

function restore(sealed: boolean) {
  const common = { resourceVersion: '1', modifiedAt: 0, manifestId: 'shop' };
  const first: RevisionRecord = { revision: 1, status: 'superseded', secretName: 'v1', uid: '1', ...common };
  const record: RevisionRecord = { ...first, revision: 2, status: 'deployed', secretName: 'v2', uid: '2' };
  if (sealed) record.isOurs = true;
  const observed = { name: 'api', namespace: 'web', revisions: [first, record] };
  return planRestore(entry, { record, drift, observed });
}

it('a release that drifted is restored from a revision that a run stored, and not from one that others may have', () => {
  expect(restore(true)).toMatchObject({ operation: 'restore', why: expect.stringContaining('drifted from') });
  expect(restore(true).blocked).toBeUndefined();
  expect(restore(false).blocked?.message).toBe(
    'revision 2 of release web/api is not restored: no run of this project has stored it',
  );
});
