import { expect, test } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { ownedBy } from '../../src/kube/owners.ts';
import { liveObject } from './live-object.ts';

interface Owner {
  kind?: string;
  controller?: boolean;
}

function object(kind: string, uid: string, owner?: string, { kind: of = 'X', ...reference }: Owner = {}) {
  const ownerReferences = owner && [{ apiVersion: 'v1', kind: of, name: 'x', uid: owner, ...reference }];
  return liveObject('v1', kind, {
    metadata: { name: uid, uid, ...(ownerReferences && { ownerReferences }) },
  });
}

const names = (objects: KubeObject[]) => objects.map(({ metadata }) => metadata.name);

test('what belongs to a root is found over owners in between, in any order', () => {
  const objects = [
    object('Pod', 'pod', 'set'),
    object('Pod', 'foreign', 'other'),
    object('ReplicaSet', 'set', 'deployment'),
    object('Pod', 'bare'),
  ];
  expect(names(ownedBy(['deployment'], objects))).toEqual(['pod', 'set']);
});

test('objects that own each other do not loop', () => {
  expect(ownedBy(['a'], [object('X', 'a', 'b'), object('X', 'b', 'a')])).toHaveLength(2);
});

test('of a built-in workload is only what names it as its controller, is of the kind it makes, and is selected by it', () => {
  const set = { ...object('ReplicaSet', 'set'), spec: { selector: { matchLabels: { app: 'api' } } } };
  const labelled = (pod: KubeObject, app: string) => ({
    ...pod,
    metadata: { ...pod.metadata, labels: { app } },
  });
  const controlled = { kind: 'ReplicaSet', controller: true };
  const pods = [
    labelled(object('Pod', 'own', 'set', controlled), 'api'),
    labelled(object('Pod', 'not-selected', 'set', controlled), 'other'),
    labelled(object('Pod', 'not-controlled', 'set', { kind: 'ReplicaSet' }), 'api'),
    labelled(object('Pod', 'of-a-deployment', 'set', { kind: 'Deployment', controller: true }), 'api'),
    labelled(object('Pod', 'of-an-operator', 'set', { kind: 'Cluster' }), 'api'),
  ];
  expect(names(ownedBy(['set'], [set, ...pods]))).toEqual(['own', 'of-an-operator']);
  // Without the owner itself its selector is not known.
  expect(names(ownedBy(['set'], pods))).toEqual(['own', 'not-selected', 'of-an-operator']);
});
