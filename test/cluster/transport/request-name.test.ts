import { expect, it } from 'vitest';
import { requestName } from '../../../src/cluster/transport/request-name.ts';

it.each<[string, Parameters<typeof requestName>[0]]>([
  ['list secrets', { method: 'GET', path: '/api/v1/secrets', query: { labelSelector: 'owner=helm' } }],
  ['list secrets', { method: 'GET', path: '/api/v1/namespaces/web/secrets' }],
  ['get secrets', { method: 'GET', path: '/api/v1/namespaces/web/secrets/api' }],
  ['watch pods', { method: 'GET', path: '/api/v1/namespaces/web/pods', query: { watch: '1' } }],
  ['get pods/log', { method: 'GET', path: '/api/v1/namespaces/web/pods/api-0/log' }],
  ['get namespaces', { method: 'GET', path: '/api/v1/namespaces/kube-system' }],
  ['create leases', { method: 'POST', path: '/apis/coordination.k8s.io/v1/namespaces/web/leases' }],
  [
    'patch deployments/scale',
    { method: 'PATCH', path: '/apis/apps/v1/namespaces/web/deployments/api/scale' },
  ],
  ['update leases', { method: 'PUT', path: '/apis/coordination.k8s.io/v1/namespaces/web/leases/api' }],
  [
    'delete customresourcedefinitions',
    { method: 'DELETE', path: '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/x' },
  ],
  ['discover', { method: 'GET', path: '/apis' }],
  ['version', { method: 'GET', path: '/version' }],
])('%s', (name, request) => {
  expect(requestName(request)).toBe(name);
});
