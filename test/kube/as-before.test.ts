import { describe, expect, it } from 'vitest';
import { asBefore, changedSince } from '../../src/kube/as-before.ts';
import { jsonPatch } from '../../src/kube/drift/json-patch.ts';
import type { KubeObject } from '../../src/kube/object.ts';

const entry = (manager: string, time: string, subresource?: string) => ({
  ...{ manager, operation: 'Update', apiVersion: 'v1', time },
  ...(subresource !== undefined && { subresource }),
});
const object = (metadata: Partial<KubeObject['metadata']>, more: object = {}): KubeObject => ({
  ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'api', uid: '1', ...metadata } },
  ...more,
});

it.each([
  ['nobody', [], []],
  ['Helm and this project', [entry('helm', '2'), entry('helm-lifecycle', '2')], []],
  ['a controller in the status', [entry('kube-controller-manager', '2', 'status')], []],
  ['who came', [entry('kubectl-edit', '2')], ['kubectl-edit']],
  ['who had written before and did it again', [entry('kubectl', '2')], ['kubectl']],
  ['who had written before', [entry('kubectl', '1')], []],
])('an object has been changed by %s', (_, managedFields, others) => {
  const before = object({ managedFields: [entry('kubectl', '1')] });
  expect(changedSince(before, object({ managedFields }))).toEqual(others);
});

describe('the way back', () => {
  it('is about what users and Helm write, whatever the API server counts', () => {
    const before = object(
      { resourceVersion: '1', generation: 1 },
      { spec: { replicas: 1 }, status: { a: 1 } },
    );
    const annotations = { 'meta.helm.sh/release-name': 'api', 'deployment.kubernetes.io/revision': '2' };
    const live = object(
      { resourceVersion: '9', generation: 2, labels: { of: 'api' }, annotations },
      { spec: { replicas: 2 }, status: { a: 2 } },
    );
    const { from, to } = asBefore(before, live);
    expect(jsonPatch(from, to)).toEqual([
      { op: 'test', path: '/metadata/labels', value: { of: 'api' } },
      { op: 'remove', path: '/metadata/labels' },
      { op: 'test', path: '/metadata/annotations/meta.helm.sh~1release-name', value: 'api' },
      { op: 'remove', path: '/metadata/annotations/meta.helm.sh~1release-name' },
      { op: 'test', path: '/spec/replicas', value: 2 },
      { op: 'replace', path: '/spec/replicas', value: 1 },
    ]);
  });

  it('leaves a scale that an autoscaler has set since', () => {
    const scaled = [entry('kube-controller-manager', '2', 'scale')];
    const before = object({}, { spec: { replicas: 3, paused: true } });
    const live = object({ managedFields: scaled }, { spec: { replicas: 20, paused: false } });
    const { from, to } = asBefore(before, live);
    expect(jsonPatch(from, to)).toEqual([
      { op: 'test', path: '/spec/paused', value: false },
      { op: 'replace', path: '/spec/paused', value: true },
    ]);
  });

  it('is none where nothing was changed', () => {
    const same = object({ labels: { a: 'b' } }, { spec: { replicas: 1 } });
    const { from, to } = asBefore(same, { ...same, status: { now: true } });
    expect(jsonPatch(from, to)).toEqual([]);
  });
});
