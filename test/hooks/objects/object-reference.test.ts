import { describe, expect, test } from 'vitest';
import { describeReferences, objectReference } from '../../../src/hooks/objects/object-reference.ts';

describe('an object reference', () => {
  test.each<unknown>([
    'deployment/web',
    'deploy/web.v2',
    'deployments.apps/web',
    'deployments.v1.apps/web',
    'role.rbac.authorization.k8s.io/system:node-proxier',
    'crd/gadgets.example.com',
    { apiVersion: 'v1', kind: 'ConfigMap', name: 'a' },
    { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a', namespace: 'web' },
  ])('may be %j', (written) => {
    expect(objectReference.safeParse(written).success).toBe(true);
  });

  test.each<unknown>([
    'web',
    'deployment/',
    '/web',
    'deployment/a/b',
    'deployment/../secrets/x',
    'deployment/..',
    'deployment/.',
    'deployment/%2e%2e',
    'deployment/a?force=true',
    'deployment/a#b',
    'deployment/a\nb',
    'deployment/-a',
    '../../api/v1/secrets/x',
    'deployment /a',
    'deployment/`id`',
    { apiVersion: '../v1', kind: 'ConfigMap', name: 'a' },
    { apiVersion: 'v1', kind: 'Config/Map', name: 'a' },
    { apiVersion: 'v1', kind: 'ConfigMap', name: '../a' },
    { apiVersion: 'v1', kind: 'ConfigMap', name: 'a', namespace: '../kube-system' },
    { apiVersion: 'v1', kind: 'ConfigMap', name: 'a', namespace: 'Web' },
    { kind: 'ConfigMap', name: 'a' },
  ])('is never %j', (written) => {
    expect(objectReference.safeParse(written).success).toBe(false);
  });
});

test.each([
  [['a/b'], 'a/b'],
  [['a/b', 'c/d'], 'a/b, c/d'],
  [['a/b', { apiVersion: 'v1', kind: 'Pod', name: 'x' }, 'e/f', 'g/h'], 'a/b, Pod/x and 2 more'],
])('%j reads %s', (references, text) => {
  expect(describeReferences(references)).toBe(text);
});
