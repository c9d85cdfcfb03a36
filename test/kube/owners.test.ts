import { expect, test } from 'vitest';
import { ownedBy } from '../../src/kube/owners.ts';
import { liveObject } from './live-object.ts';

const object = (kind: string, uid: string, owner?: string) =>
  liveObject('v1', kind, {
    metadata: {
      name: uid,
      uid,
      ...(owner && { ownerReferences: [{ apiVersion: 'v1', kind: 'X', name: 'x', uid: owner }] }),
    },
  });

test('what belongs to a root is found over owners in between, in any order', () => {
  const objects = [
    object('Pod', 'pod', 'set'),
    object('Pod', 'foreign', 'other'),
    object('ReplicaSet', 'set', 'deployment'),
    object('Pod', 'bare'),
  ];
  expect(ownedBy(['deployment'], objects).map(({ metadata }) => metadata.name)).toEqual(['pod', 'set']);
});

test('objects that own each other do not loop', () => {
  expect(ownedBy(['a'], [object('X', 'a', 'b'), object('X', 'b', 'a')])).toHaveLength(2);
});
