import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentHolder, heldBy, isHeldBy, onlyOurs } from '../../../src/cluster/lease/lease-object.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import { tries } from '../../rig/tries.ts';

const NOW = Date.parse('2026-11-28T14:00:00Z');
const MINUTE = 60_000;

function lease(spec: unknown): KubeObject {
  return {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: 'x' },
    spec,
  } as KubeObject;
}

it('of what others have put into a lease nothing stays but the annotations that a run has written', () => {
  const { metadata, spec, ...rest } = heldBy(lease({}), 'run 1', MINUTE, NOW);
  const own = { name: 'x', namespace: 'web', uid: 'u', resourceVersion: '7', creationTimestamp: 'then' };
  const theirs = {
    labels: { a: 'b' },
    finalizers: ['example.com/stay'],
    ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'gone', uid: 'g' }],
    annotations: { known: '1', large: 'x' },
  };
  const written = {
    ...rest,
    metadata: { ...metadata, ...own, ...theirs },
    spec: { ...(spec as object), preferredHolder: 'x', strategy: 'y' },
  } as unknown as KubeObject;
  expect(onlyOurs(written, ({ known = '' }) => ({ known }))).toEqual({
    ...rest,
    metadata: {
      ...own,
      labels: { 'app.kubernetes.io/managed-by': 'helm-lifecycle' },
      annotations: { known: '1' },
    },
    spec,
  });
});

describe('who holds a lease', () => {
  it('is whoever renewed it, for as long as it says, and a little longer', () => {
    const held = heldBy(lease({}), 'run 1', MINUTE, NOW);
    expect(currentHolder(held, NOW)).toEqual({ holder: 'run 1', until: NOW + MINUTE + 3_000 });
    expect(isHeldBy(held, 'run 1')).toBe(true);
  });

  it.each([
    ['says that it lasts for 68 years', { leaseDurationSeconds: 2_147_483_647 }, NOW + 183_000],
    [
      'lasts for a year from the next minute on',
      { leaseDurationSeconds: 31_536_000, renewTime: '2026-11-28T14:01:00.000000Z' },
      NOW + 243_000,
    ],
    ['was renewed in 2094', { renewTime: '2094-01-01T00:00:00.000000Z' }, 63_000],
    ['was renewed at no time', { renewTime: 'soon' }, 63_000],
    ['lasts for less than nothing', { leaseDurationSeconds: -5 }, NOW + 3_000],
  ])('is somebody for five minutes at most when it %s', (_what, spec, until) => {
    const { spec: real } = heldBy(lease({}), 'run 1', MINUTE, NOW);
    expect(currentHolder(lease({ ...real, ...spec }), NOW)).toEqual({ holder: 'run 1', until });
  });

  it('is told of any spec, and a new holder can always take over', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 1 }), (any, value) => {
        const spec = { holderIdentity: value, leaseDurationSeconds: value, renewTime: value };
        for (const strange of [lease(any), lease({ ...spec, leaseTransitions: value, acquireTime: value })]) {
          expect(currentHolder(strange, NOW)?.until ?? 0).toBeLessThanOrEqual(NOW + 5 * MINUTE);
          expect(isHeldBy(heldBy(strange, 'run 2', MINUTE, NOW), 'run 2')).toBe(true);
        }
      }),
      tries(200),
    );
  });
});
