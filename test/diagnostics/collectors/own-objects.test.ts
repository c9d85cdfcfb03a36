import { describe, expect, it } from 'vitest';
import { type Candidates, ownObjects } from '../../../src/diagnostics/collectors/own-objects.ts';
import type { Subject } from '../../../src/diagnostics/subject.ts';
import { CRASHED, objectOf, podOf, RUNNING, UNREADY } from '../objects.ts';

const SINCE = Date.UTC(2026, 0, 1, 0, 1);
const BEFORE = '2026-01-01T00:00:00Z';
const AFTER = '2026-01-01T00:01:00Z';
const subject: Subject = {
  release: { name: 'api', namespace: 'web' },
  phase: 'exec',
  failure: { reason: 'not-ready', message: 'not ready' },
  observed: { name: 'api', namespace: 'web', revisions: [] },
  revisions: {},
  withoutHelm: false,
  since: SINCE,
};
const REVISION = 'deployment.kubernetes.io/revision';
const deployment = objectOf('Deployment', 'api', {}, { spec: {} });
const oldSet = objectOf('ReplicaSet', 'api-1', { owner: deployment, annotations: { [REVISION]: '1' } });
const newSet = objectOf('ReplicaSet', 'api-2', { owner: deployment, annotations: { [REVISION]: '2' } });

function own(candidates: Partial<Candidates>) {
  const { objects, pods } = ownObjects({
    live: [deployment],
    workloads: [oldSet, newSet],
    pods: [],
    claims: [],
    subject,
    ...candidates,
  });
  const names = (items: typeof objects) => items.map(({ metadata }) => metadata.name);
  return { objects: names(objects), pods: names(pods) };
}

describe('what belongs to a release', () => {
  it('is what its objects own, over any number of owners', () => {
    const pods = [podOf('mine', { owner: newSet }, RUNNING), podOf('stranger', {}, CRASHED)];
    const stranger = objectOf('ReplicaSet', 'stranger');
    expect(own({ pods, workloads: [oldSet, newSet, stranger] })).toEqual({
      objects: ['api-1', 'api-2', 'api'],
      pods: ['mine'],
    });
  });

  it('has its new pods that are not well first, and old pods last', () => {
    const pods = [
      podOf('old-broken', { owner: oldSet }, CRASHED),
      podOf('new-well', { owner: newSet }, RUNNING),
      podOf('leaving', { owner: newSet, deletionTimestamp: AFTER }, UNREADY),
      podOf('new-broken', { owner: newSet }, UNREADY),
    ];
    expect(own({ pods }).pods).toEqual(['new-broken', 'new-well', 'old-broken', 'leaving']);
  });

  it('are also the claims that its pods mount and nobody owns', () => {
    const pod = podOf('db-0', { owner: newSet }, RUNNING);
    pod.spec = { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data-db-0' } }] };
    const claims = [
      objectOf('PersistentVolumeClaim', 'data-db-0'),
      objectOf('PersistentVolumeClaim', 'other'),
    ];
    expect(own({ pods: [pod], claims }).objects).toEqual(['api-1', 'api-2', 'data-db-0', 'api']);
  });

  it('is not what a chart hook has left behind of an earlier attempt', () => {
    const hook = (name: string, creationTimestamp: string) =>
      objectOf('Job', name, { creationTimestamp, annotations: { 'helm.sh/hook': 'pre-upgrade' } });
    const [left, current] = [hook('left', BEFORE), hook('current', AFTER)];
    const pods = [podOf('left-1', { owner: left }, CRASHED), podOf('current-1', { owner: current }, CRASHED)];
    expect(own({ live: [left, current], workloads: [], pods })).toEqual({
      objects: ['current'],
      pods: ['current-1'],
    });
  });

  it('is, when hooks did what Helm does elsewhere, every pod that was made since', () => {
    const pods = [
      podOf('old', { creationTimestamp: BEFORE }, RUNNING),
      podOf('new', { creationTimestamp: AFTER }, RUNNING),
    ];
    expect(own({ live: [], workloads: [], pods, subject: { ...subject, withoutHelm: true } }).pods).toEqual([
      'new',
    ]);
  });
});
