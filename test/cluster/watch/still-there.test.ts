import { expect, test } from 'vitest';
import type { ClusterReader } from '../../../src/cluster/contract.ts';
import { describeLeft, stillThere } from '../../../src/cluster/watch/still-there.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { Json } from '../../../src/model/json.ts';
import { ok } from '../../../src/model/result.ts';

const DELETED = '2026-01-01T00:00:00Z';

function going(kind: string, metadata: Partial<KubeObject['metadata']>, conditions?: Json[]): KubeObject {
  return {
    apiVersion: kind === 'CustomResourceDefinition' ? 'apiextensions.k8s.io/v1' : 'v1',
    kind,
    metadata: { name: 'red', uid: '1', ...metadata },
    ...(conditions && { status: { conditions } }),
  };
}

const condition = (type: string, status: string, reason: string, message: string) => ({
  ...{ type, status, reason, message },
});

test.each([
  ['nobody deletes', going('Pod', { namespace: 'web' }), 'Pod/web/red: is not being deleted'],
  ['goes', going('Pod', { namespace: 'web', deletionTimestamp: DELETED }), 'Pod/web/red: is being deleted'],
  [
    'finalizers hold',
    going('ConfigMap', {
      namespace: 'web',
      deletionTimestamp: DELETED,
      finalizers: ['a.example/x', 'b.example/y'],
    }),
    'ConfigMap/web/red: held by finalizers a.example/x, b.example/y',
  ],
  [
    'is a kind whose objects the API server cannot list',
    going(
      'CustomResourceDefinition',
      { deletionTimestamp: DELETED, finalizers: ['customresourcecleanup.apiextensions.k8s.io'] },
      [
        condition('Established', 'True', 'InitialNamesAccepted', 'the initial names have been accepted'),
        condition(
          'Terminating',
          'True',
          'InstanceDeletionFailed',
          'could not list instances: storage is (re)initializing',
        ),
      ],
    ),
    'CustomResourceDefinition/red: held by finalizers customresourcecleanup.apiextensions.k8s.io; ' +
      'InstanceDeletionFailed: could not list instances: storage is (re)initializing',
  ],
  [
    'is a namespace in which something is held',
    going('Namespace', { deletionTimestamp: DELETED }, [
      condition('NamespaceDeletionDiscoveryFailure', 'False', 'ResourcesDiscovered', 'all is known'),
      condition('NamespaceContentRemaining', 'True', 'SomeResourcesRemain', 'pods. has 1 resource instances'),
      condition('NamespaceFinalizersRemaining', 'True', 'SomeFinalizersRemain', 'example.com/hold in 1'),
    ]),
    'Namespace/red: is being deleted; SomeResourcesRemain: pods. has 1 resource instances; ' +
      'SomeFinalizersRemain: example.com/hold in 1',
  ],
])('what %s is told as it is', (_, object, told) => {
  expect(describeLeft(object)).toBe(told);
});

test('a watch tells metadata alone: what is left is read once more for its conditions', async () => {
  const seen = going('Namespace', { deletionTimestamp: DELETED });
  const live = going('Namespace', { deletionTimestamp: DELETED }, [
    condition('NamespaceFinalizersRemaining', 'True', 'SomeFinalizersRemain', 'example.com/hold in 1'),
  ]);
  const told = async (read: KubeObject | undefined) => {
    const reader = { get: async () => ok(read) } as Partial<ClusterReader> as ClusterReader;
    return stillThere({ kind: 'late' }, [seen], { reader, total: 1, timeoutMs: 3_000 });
  };
  expect((await told(live)).details).toEqual([
    'Namespace/red: is being deleted; SomeFinalizersRemain: example.com/hold in 1',
  ]);
  expect((await told(undefined)).details).toEqual(['Namespace/red: is being deleted']);
});
