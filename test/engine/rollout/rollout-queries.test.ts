import { expect, test } from 'vitest';
import { rolloutQueries } from '../../../src/engine/rollout/rollout-queries.ts';
import { liveObject } from '../../kube/live-object.ts';

const object = (kind: string, namespace = 'web') =>
  liveObject('x/v1', kind, { metadata: { name: 'a', namespace } });

test.each<[string, string[], string[], string[]]>([
  ['a Deployment', ['Deployment', 'Service'], ['Pod', 'Deployment', 'ReplicaSet'], ['Event']],
  ['a StatefulSet and a Job', ['StatefulSet', 'Job'], ['Pod', 'StatefulSet', 'Job'], ['Event']],
  ['a pod', ['Pod'], ['Pod'], ['Event']],
  ['configuration', ['ConfigMap', 'Secret', 'Service'], [], []],
  ['a CronJob, which starts its Jobs when it is time', ['CronJob'], [], []],
  [
    'a custom resource, whose controller may make anything',
    ['Cluster', 'Job'],
    ['Pod', 'Job'],
    ['Event', 'Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'],
  ],
])('%s', (_title, kinds, needed, others) => {
  const queries = rolloutQueries(kinds.map((kind) => object(kind)));
  const kindsOf = (isNeeded: boolean) =>
    queries.filter((item) => item.isNeeded === isNeeded).map(({ query }) => query.kind);
  expect([kindsOf(true), kindsOf(false)]).toEqual([needed, others]);
});

test('each namespace has its own, for what is in it', () => {
  const queries = rolloutQueries([object('Deployment'), object('Pod', 'shop')]);
  expect(queries.map(({ query }) => `${query.namespace}/${query.kind}`)).toEqual([
    'web/Pod',
    'web/Event',
    'web/Deployment',
    'web/ReplicaSet',
    'shop/Pod',
    'shop/Event',
  ]);
});
