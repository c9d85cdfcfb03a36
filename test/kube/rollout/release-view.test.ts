import { expect, it } from 'vitest';
import type { KubeObject } from '../../../src/kube/object.ts';
import { viewRelease } from '../../../src/kube/rollout/release-view.ts';
import { liveObject } from '../live-object.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const AFTER = '2026-01-01T00:00:05Z';
const BEFORE = '2025-12-31T23:00:00Z';

const NAMES = {
  own: new Set(['Deployment/web/api', 'StatefulSet/web/db', 'CronJob/web/nightly', 'Cluster/web/pg']),
  chartHooks: new Set(['Job/web/migrate', 'Job/web/warm-up']),
  before: new Set(['Job/web/migrate']),
};

function object(
  kind: string,
  name: string,
  owner?: KubeObject,
  rest: { created?: string; [key: string]: unknown } = {},
) {
  const { created = AFTER, metadata = {}, ...more } = rest;
  return liveObject(kind === 'Pod' ? 'v1' : 'x/v1', kind, {
    ...more,
    metadata: {
      name,
      uid: `${kind}-${name}`,
      creationTimestamp: created,
      ...(owner && {
        ownerReferences: [
          {
            apiVersion: owner.apiVersion,
            kind: owner.kind,
            name: owner.metadata.name,
            uid: owner.metadata.uid ?? '',
            controller: true,
          },
        ],
      }),
      ...(metadata as object),
    },
  });
}

const deployment = object('Deployment', 'api');
const revision = (number: number) => ({
  metadata: { annotations: { 'deployment.kubernetes.io/revision': String(number) } },
});
const oldSet = object('ReplicaSet', 'api-1', deployment, { created: BEFORE, ...revision(1) });
const newSet = object('ReplicaSet', 'api-2', deployment, revision(2));
const view = (...objects: KubeObject[]) => viewRelease(objects, NAMES, START);
const names = (objects: KubeObject[]) => objects.map(({ metadata }) => metadata.name);

it('judges the pods of the newest template that were made since the operation began', () => {
  const seen = view(
    deployment,
    oldSet,
    newSet,
    object('Pod', 'new', newSet),
    object('Pod', 'recreated', oldSet),
    object('Pod', 'from-before', newSet, { created: BEFORE }),
    object('Pod', 'on-its-way-out', newSet, { metadata: { deletionTimestamp: AFTER } }),
  );
  expect(names(seen.pods)).toEqual(['new']);
  expect(names(seen.allPods)).toEqual(['new', 'recreated', 'from-before', 'on-its-way-out']);
  expect(names(seen.makers)).toEqual(['api-2']);
});

it('leaves out what belongs to others, and what a CronJob starts', () => {
  const nightly = object('Job', 'nightly-1', object('CronJob', 'nightly'));
  const other = object('ReplicaSet', 'other-1', object('Deployment', 'other'));
  const seen = view(
    nightly,
    other,
    object('Pod', 'a', nightly),
    object('Pod', 'b', other),
    object('Pod', 'c'),
  );
  expect([seen.allPods, seen.makers]).toEqual([[], []]);
});

it('finds the pods of a custom resource through what its controller made', () => {
  const set = object('StatefulSet', 'pg-set', object('Cluster', 'pg'));
  expect(names(view(set, object('Pod', 'pg-0', set)).pods)).toEqual(['pg-0']);
});

it('judges only the chart hooks while one prepares the way', () => {
  const hook = object('Job', 'migrate');
  const hookPod = object('Pod', 'migrate-x', hook);
  const seen = view(deployment, newSet, object('Pod', 'api-x', newSet), hook, hookPod);
  expect(names(seen.pods)).toEqual(['migrate-x']);
  expect(names(seen.makers)).toEqual(['migrate']);
  const status = { conditions: [{ type: 'Complete', status: 'True' }] };
  const after = view(deployment, newSet, object('Pod', 'api-x', newSet), { ...hook, status });
  expect(names(after.pods)).toEqual(['api-x']);
});

it('does not take a hook that an earlier revision left for one of this operation', () => {
  const left = object('Job', 'migrate', undefined, { created: BEFORE });
  const seen = view(deployment, newSet, object('Pod', 'api-x', newSet), left);
  expect(names(seen.pods)).toEqual(['api-x']);
  expect(seen.jobs).toEqual([]);
});

it('keeps the warnings about what makes pods, since the operation began', () => {
  const db = object('StatefulSet', 'db');
  const event = (name: string, uid: string, lastTimestamp: string) =>
    liveObject('v1', 'Event', { metadata: { name }, involvedObject: { uid }, lastTimestamp });
  const seen = view(
    db,
    event('now', 'StatefulSet-db', AFTER),
    event('before', 'StatefulSet-db', BEFORE),
    event('others', 'StatefulSet-x', AFTER),
  );
  expect(names(seen.events)).toEqual(['now']);
});

it('does not judge what only says that it belongs to the release', () => {
  const selecting = { ...deployment, spec: { selector: { matchLabels: { app: 'api' } } } };
  const forgedSet = object('ReplicaSet', 'forged', deployment, {
    metadata: { annotations: { 'deployment.kubernetes.io/revision': '999' }, labels: { app: 'mine' } },
  });
  const ownSet = object('ReplicaSet', 'api-2', deployment, {
    metadata: { annotations: { 'deployment.kubernetes.io/revision': '2' }, labels: { app: 'api' } },
  });
  const namesake = object('Deployment', 'api', undefined, { metadata: { uid: 'another' } });
  const seen = view(
    selecting,
    ownSet,
    forgedSet,
    object('Pod', 'own', ownSet),
    object('Pod', 'of-forged', forgedSet),
    object('Pod', 'of-the-deployment', deployment),
    object('Pod', 'of-a-namesake', object('ReplicaSet', 'gone', namesake)),
  );
  expect(names(seen.pods)).toEqual(['own']);
  expect(names(seen.makers)).toEqual(['api-2']);
});

it('does not follow a ring of owners for ever', () => {
  const one = object('Pod', 'one', object('Cluster', 'ring'));
  const ring = object('Cluster', 'ring', one);
  expect(view(one, ring).pods).toEqual([]);
});
