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

test.each([
  ['the text of a field', { spec: { password: 'hunter2' } }, { spec: { password: '***' } }],
  ['what only names a Secret', { spec: { existingSecret: 'db' } }, { spec: { existingSecret: 'db' } }],
  ['an option', { spec: { args: ['--token', 'abc', '-v'] } }, { spec: { args: ['--token', '***', '-v'] } }],
  [
    'an annotation',
    { metadata: { annotations: { 'x/api-token': 'abc' } } },
    { metadata: { annotations: { 'x/api-token': '***' } } },
  ],
  [
    'a checksum',
    { metadata: { annotations: { 'checksum/secret': '9f8' } } },
    { metadata: { annotations: { 'checksum/secret': '9f8' } } },
  ],
  [
    'what is encrypted',
    { spec: { encryptedData: { password: 'AgBy' } } },
    { spec: { encryptedData: { password: 'AgBy' } } },
  ],
  ['a private key', { data: { a: '-----BEGIN PRIVATE KEY-----\nMII\n' } }, { data: { a: '***' } }],
  ['a kubeconfig', { data: { a: 'users:\n- user:\n    client-key-data: abc\n' } }, { data: { a: '***' } }],
  ['a Docker login', { data: { a: '{"auths":{"x":{}}}' } }, { data: { a: '***' } }],
  [
    'JSON',
    { data: { a: '{"db":{"password":"x","port":1}}' } },
    { data: { a: '{"db":{"password":"***","port":1}}' } },
  ],
  [
    'a configuration file',
    { data: { a: 'port=1\ndb.password = hunter 2\n  apiToken: "abc",\nsecretName: db\n' } },
    { data: { a: 'port=1\ndb.password = ***\n  apiToken: "***",\nsecretName: db\n' } },
  ],
])('of a custom resource or ConfigMap: %s', (_, given, shown) => {
  const { metadata, ...rest } = given as { metadata?: object };
  const object = liveObject('example.com/v1', 'Thing', { ...rest, ...(metadata && { metadata }) });
  expect(redactObject(object)).toMatchObject(shown);
});

test('a redactor learns what the files in a Secret hold, and the base64 of what is no text', () => {
  const binary = Buffer.from([255, 254, 0, 1, 2, 3]).toString('base64');
  const login = '{"auths":{"ghcr.io":{"username":"u","password":"swordfish","auth":"dTpzd29yZGZpc2g="}}}';
  const values = secretValues(
    liveObject('v1', 'Secret', {
      data: { binary },
      stringData: { login, env: 'A=b\nDB_PASSWORD=hunter2\n' },
    }),
  );
  expect(values).toEqual(expect.arrayContaining([binary, login, 'swordfish', 'dTpzd29yZGZpc2g=', 'hunter2']));
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
