import { expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { type ChangedObject, exceededResources, makingRoom } from '../../src/plan/quota-room.ts';

function object(kind: string, spec: KubeObject['spec'] = {}, namespace = 'web'): KubeObject {
  return { apiVersion: 'v1', kind, metadata: { name: 'old', namespace }, spec };
}

function change(
  before: KubeObject | undefined,
  after: KubeObject | undefined,
  resource: string,
): ChangedObject {
  return { before, after, resource };
}

it('what of a quota is exceeded', () => {
  const text =
    'pods "api" is forbidden: exceeded quota: few, requested: pods=1,requests.memory=1Gi, used: pods=2,requests.memory=2Gi, limited: pods=2,requests.memory=2Gi';
  expect(exceededResources(text)).toEqual(['pods', 'requests.memory']);
  expect(exceededResources('failed quota: few: must specify limits.cpu')).toEqual([]);
});

const deployments = (before: number, after: number) =>
  change(
    object('Deployment', { replicas: before }),
    object('Deployment', { replicas: after }),
    'deployments',
  );
const claim = change(object('PersistentVolumeClaim'), undefined, 'persistentvolumeclaims');
const service = change(object('Service'), undefined, 'services');

it.each<[string, ChangedObject, string[]]>([
  ['count/secrets', change(object('Secret'), undefined, 'secrets'), ['Secret/web/old goes']],
  ['count/secrets', change(object('ConfigMap'), undefined, 'configmaps'), []],
  ['count/secrets', change(object('Secret'), object('Secret'), 'secrets'), []],
  ['count/secrets', change(undefined, object('Secret'), 'secrets'), []],
  ['count/secrets', change(object('Secret', {}, 'other'), undefined, 'secrets'), []],
  [
    'count/deployments.apps',
    change(object('Deployment'), undefined, 'deployments'),
    ['Deployment/web/old goes'],
  ],
  ['services.loadbalancers', service, ['Service/web/old goes']],
  ['requests.storage', claim, ['PersistentVolumeClaim/web/old goes']],
  ['gold.storageclass.storage.k8s.io/requests.storage', claim, ['PersistentVolumeClaim/web/old goes']],
  ['pods', change(object('Deployment'), undefined, 'deployments'), ['Deployment/web/old goes']],
  ['pods', deployments(3, 1), ['Deployment/web/old gets fewer replicas']],
  ['requests.cpu', deployments(3, 1), ['Deployment/web/old gets fewer replicas']],
  ['requests.cpu', deployments(1, 3), []],
  ['requests.cpu', service, []],
])('%s is given back only by what uses it', (resource, changed, found) => {
  expect(makingRoom([resource], 'web', [changed])).toEqual(found);
});
