import { describe, expect, it } from 'vitest';
import { planCascade } from '../../../src/engine/deletion/cascade.ts';
import type { KubeObject } from '../../../src/kube/object.ts';

const SETTLED = { metadata: { name: 'api', generation: 3 }, status: { observedGeneration: 3 } };
const FRESH = { metadata: { name: 'api', generation: 3 }, status: { observedGeneration: 2 } };
const object = (apiVersion: string, kind: string, more: object = SETTLED) =>
  ({ apiVersion, kind, ...more }) as KubeObject;
const target = (kind: string, uid: string, namespace = 'web') => ({
  ...{ apiVersion: 'apps/v1', kind, name: 'api', namespace, uid },
});

describe('what goes before what it owns', () => {
  const { cascadeOf } = planCascade({ targets: [], isComplete: true }, []);
  it.each<[string, KubeObject, string]>([
    ['a Deployment that its controller has seen', object('apps/v1', 'Deployment'), 'background'],
    ['one that it has not', object('apps/v1', 'Deployment', FRESH), 'foreground'],
    [
      'a new one without a status',
      object('apps/v1', 'Deployment', { metadata: { name: 'api' } }),
      'foreground',
    ],
    ['a StatefulSet, which makes pods alone', object('apps/v1', 'StatefulSet', FRESH), 'background'],
    [
      'a CronJob, which makes Jobs at any time',
      object('batch/v1', 'CronJob', { metadata: { name: 'api', generation: 3 } }),
      'foreground',
    ],
    ['an Ingress', object('networking.k8s.io/v1', 'Ingress'), 'background'],
    ['a custom kind', object('gateway.networking.k8s.io/v1', 'Gateway'), 'foreground'],
    ['one named like a kind of Kubernetes', object('serving.knative.dev/v1', 'Service'), 'foreground'],
  ])('%s: %s', (_, one, cascade) => expect(cascadeOf(one)).toBe(cascade));
});

describe('everything goes before what it owns', () => {
  it('when a kind that runs may not be listed', () => {
    const { cascadeOf } = planCascade({ targets: [], isComplete: false }, []);
    expect(cascadeOf(object('apps/v1', 'Deployment'))).toBe('foreground');
  });

  it('when there are more owners than fit into the record, each counted once', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => target('Job', `uid-${index}`));
    const before = many(600).map(({ namespace, uid }) => ({ namespace, uid }));
    const fits = planCascade({ targets: many(600), isComplete: true }, before);
    expect(fits.cascadeOf(object('apps/v1', 'Deployment'))).toBe('background');
    const tooMany = planCascade({ targets: many(1_001), isComplete: true }, []);
    expect(tooMany.cascadeOf(object('apps/v1', 'Deployment'))).toBe('foreground');
    expect(tooMany.annotations).toEqual({});
  });
});

it('what makes pods is noted, and what was noted before stays', () => {
  const identified = { targets: [target('ReplicaSet', 'one'), target('Pod', 'two')], isComplete: true };
  const { annotations } = planCascade(identified, [{ namespace: 'db', uid: 'three' }]);
  expect(Object.values(annotations)).toEqual(['db/three web/one']);
});
