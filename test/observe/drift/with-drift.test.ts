import { expect, it } from 'vitest';
import { fail, ok } from '../../../src/model/result.ts';
import { withDrift } from '../../../src/observe/drift/with-drift.ts';

const facts = {
  observed: { name: 'api', namespace: 'web', revisions: [] },
  chart: { name: 'api', version: '1.0.0', source: 'charts/api' },
};
const unknown = fail({ reason: 'forbidden', message: 'may not list configmaps' } as const);
const drift = { revision: 1, summary: 'ConfigMap/web/api is missing', signature: 'a', changes: [] } as never;

it('what drifted is kept, and what did not is in sync', () => {
  expect(withDrift(facts, ok(drift), 'check')).toMatchObject({ drift });
  expect(withDrift(facts, ok(undefined), 'check')).toMatchObject({ inSync: true });
});

it('what cannot be known is a failure where a proof was asked for, else a warning', () => {
  const checked = withDrift(facts, unknown, 'check');
  expect(checked.failure).toMatchObject({
    reason: 'forbidden',
    message: expect.stringContaining('find out whether it drifted'),
  });
  const repaired = withDrift(facts, unknown, 'repair');
  expect(repaired.failure).toBeUndefined();
  expect(repaired.chart?.warnings).toEqual(['whether it drifted is not known: may not list configmaps']);
});
