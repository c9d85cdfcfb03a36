import { describe, expect, it } from 'vitest';
import { objectState } from '../../../src/kube/drift/object-state.ts';
import type { KubeObject, ObjectMeta } from '../../../src/kube/object.ts';

type Entry = NonNullable<ObjectMeta['managedFields']>[number];

const entry = (manager: string, time: string, more: Partial<Entry> = {}): Entry => ({
  ...{ manager, operation: 'Update', apiVersion: 'v1', time, fieldsV1: { 'f:data': {} } },
  ...more,
});

function object(metadata: Partial<ObjectMeta>): KubeObject {
  const base = { name: 'app', namespace: 'web', uid: 'u1', resourceVersion: '7' };
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { ...base, ...metadata } };
}

const helm = entry('helm', '2026-01-01T10:00:00Z');
const before = object({ generation: 1, managedFields: [helm] });

describe('the state of an object changes', () => {
  it.each<[string, KubeObject]>([
    ['when it is made anew', object({ generation: 1, managedFields: [helm], uid: 'u2' })],
    ['with its spec', object({ generation: 2, managedFields: [helm] })],
    [
      'when a manager writes once more',
      object({ generation: 1, managedFields: [entry('helm', '2026-01-01T11:00:00Z')] }),
    ],
    [
      'when another one writes',
      object({ generation: 1, managedFields: [helm, entry('kubectl-label', '2026-01-01T11:00:00Z')] }),
    ],
    ['when a field is removed', object({ generation: 1, managedFields: [{ ...helm, fieldsV1: {} }] })],
    [
      'when it is scaled',
      object({ generation: 1, managedFields: [helm, entry('kubectl', '', { subresource: 'scale' })] }),
    ],
  ])('%s', (_, after) => {
    expect(objectState(after)).not.toBe(objectState(before));
  });

  it('but not with its status', () => {
    const status = entry('kube-controller-manager', '2026-01-01T11:00:00Z', { subresource: 'status' });
    const after = object({ generation: 1, managedFields: [helm, status], resourceVersion: '8' });
    expect(objectState(after)).toBe(objectState(before));
  });

  it('with every write where nobody keeps managers', () => {
    expect(objectState(object({ resourceVersion: '8' }))).not.toBe(objectState(object({})));
  });
});
