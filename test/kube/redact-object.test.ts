import { expect, test } from 'vitest';
import { clean } from '../../src/kube/clean.ts';
import { redactObject, secretValues } from '../../src/kube/redact-object.ts';
import { liveObject } from './live-object.ts';

const secret = liveObject('v1', 'Secret', {
  metadata: {
    annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{"data":{"p":"aHVudGVyMg=="}}' },
  },
  data: { p: 'aHVudGVyMg==' },
  stringData: { q: 'swordfish' },
});

test('a Secret keeps its keys and loses its values, in every copy', () => {
  const text = JSON.stringify(redactObject(secret));
  expect(text).not.toMatch(/aHVudGVyMg|hunter2|swordfish/);
  expect(redactObject(secret)).toMatchObject({ data: { p: '***' }, stringData: { q: '***' } });
});

test('the object given is not changed', () => {
  redactObject(secret);
  expect(secret.data).toEqual({ p: 'aHVudGVyMg==' });
});

test('environment values with names that sound secret are masked, wherever they stand', () => {
  const env = [
    { name: 'DB_PASSWORD', value: 'hunter2' },
    { name: 'LOG_LEVEL', value: 'debug' },
    { name: 'API_TOKEN', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
  ];
  const deployment = liveObject('apps/v1', 'Deployment', {
    spec: { template: { spec: { containers: [{ env }] } } },
  });
  expect(redactObject(deployment).spec).toEqual({
    template: { spec: { containers: [{ env: [{ name: 'DB_PASSWORD', value: '***' }, env[1], env[2]] }] } },
  });
});

test('the values of a Secret can be learnt by a redactor', () => {
  expect(secretValues(secret)).toEqual(['hunter2', 'swordfish']);
  expect(secretValues(liveObject('v1', 'ConfigMap', { data: { p: 'aHVudGVyMg==' } }))).toEqual([]);
});

test('a clean object has nothing that a server made', () => {
  const object = liveObject('v1', 'ConfigMap', {
    metadata: {
      uid: 'u',
      resourceVersion: '7',
      creationTimestamp: 'then',
      labels: { a: 'b' },
      annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}' },
      managedFields: [],
      ownerReferences: [],
    },
    data: { k: 'v' },
    status: { phase: 'x' },
  });
  expect(clean(object)).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'x', namespace: 'web', labels: { a: 'b' } },
    data: { k: 'v' },
  });
});
