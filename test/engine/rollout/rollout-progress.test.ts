import { expect, it } from 'vitest';
import { progressOf } from '../../../src/engine/rollout/rollout-progress.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import { liveObject } from '../../kube/live-object.ts';

const deployment = (name: string, available: number) =>
  liveObject('apps/v1', 'Deployment', {
    metadata: { name, uid: name },
    spec: { replicas: 1 },
    status: { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: available },
  });
const hook = (status: object) =>
  liveObject('batch/v1', 'Job', { metadata: { name: 'migrate', uid: 'm' }, status });

function progress(own: KubeObject[], objects: KubeObject[]) {
  const chartHooks = new Set(['Job/web/migrate']);
  const names = { own: new Set<string>(), chartHooks, before: chartHooks };
  const jobs = objects.filter(({ kind }) => kind === 'Job');
  const view = { since: 0, pods: [], allPods: [], jobs, makers: [], events: [] };
  const kinds = new Set(['Deployment', 'Pod']);
  return progressOf({ own, chartHooks: [], names }, { objects, view, kinds }, { waitForJobs: false });
}

it('counts what runs and names what is not ready', () => {
  const objects = [deployment('api', 0), deployment('web', 1)];
  const own = [...objects, deployment('worker', 0), liveObject('v1', 'ConfigMap')];
  expect(progress(own, objects)).toBe('1 of 3 ready, waiting for Deployment/web/api, Deployment/web/worker');
  expect(progress([deployment('web', 1)], [deployment('web', 1)])).toBe('1 of 1 ready');
});

it("says that one of the chart's hooks is at work", () => {
  const own = [deployment('api', 0)];
  expect(progress(own, [...own, hook({ active: 1 })])).toBe("waiting for the chart's hook Job/web/migrate");
  const done = hook({ conditions: [{ type: 'Complete', status: 'True' }] });
  expect(progress(own, [...own, done])).toBe('0 of 1 ready, waiting for Deployment/web/api');
});

it('has nothing to say of a chart of which nothing runs', () => {
  expect(progress([liveObject('v1', 'ConfigMap')], [])).toBeUndefined();
});
