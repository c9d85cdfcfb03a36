import { expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import type { JsonObject } from '../../src/model/json.ts';
import {
  type ChangedObject,
  exceededIn,
  makingRoom,
  type QuotaRefusal,
  roomText,
} from '../../src/plan/quota-room.ts';

const OF_CLASS = '.storageclass.storage.k8s.io/';
const CPU = (cpu: string): JsonObject => ({ requests: { cpu } });

function object(kind: string, spec: KubeObject['spec'] = {}, namespace = 'web'): KubeObject {
  return { apiVersion: 'v1', kind, metadata: { name: 'old', namespace }, spec };
}

function change(
  before: KubeObject | undefined,
  after: KubeObject | undefined,
  resource: string,
): ChangedObject {
  return { before, after, resource, release: 'old' };
}

function refusal(requested: string, used: string, limited: string, namespace = 'web'): QuotaRefusal {
  const says = `exceeded quota: few, requested: ${requested}, used: ${used}, limited: ${limited}`;
  return { namespace, exceeded: exceededIn(`pods "api" is forbidden: ${says}`) };
}

it('what of a quota is exceeded, and by how much', () => {
  const { exceeded } = refusal(
    'pods=1,requests.memory=1Ki',
    'pods=2,requests.memory=2Ki',
    'pods=2,requests.memory=2Ki',
  );
  expect(exceeded).toEqual([
    { resource: 'pods', requested: 1000, used: 2000, limited: 2000 },
    { resource: 'requests.memory', requested: 1_024_000, used: 2_048_000, limited: 2_048_000 },
  ]);
  expect(exceededIn('failed quota: few: must specify limits.cpu')).toEqual([]);
});

const deployments = (before: number, after: number) =>
  change(
    object('Deployment', { replicas: before }),
    object('Deployment', { replicas: after }),
    'deployments',
  );
const asking = (replicas: number, resources: JsonObject, more: JsonObject = {}) =>
  object('Deployment', { replicas, template: { spec: { containers: [{ name: 'a', resources }], ...more } } });
const claim = (spec: JsonObject = {}) =>
  change(object('PersistentVolumeClaim', spec), undefined, 'persistentvolumeclaims');
const gone = (kind: string, spec: JsonObject = {}) =>
  change(object(kind, spec), undefined, `${kind.toLowerCase()}s`);
const kept = object('Secret');
kept.metadata.annotations = { 'helm.sh/resource-policy': 'keep' };
const GOES = (kind: string) => [`${kind}/web/old goes with the upgrade of old`];
const FEWER = ['Deployment/web/old gets fewer replicas with the upgrade of old'];

it.each<[string, ChangedObject, string[]]>([
  ['count/secrets', gone('Secret'), GOES('Secret')],
  ['count/secrets', gone('ConfigMap'), []],
  ['count/secrets', change(object('Secret'), object('Secret'), 'secrets'), []],
  ['count/secrets', change(undefined, object('Secret'), 'secrets'), []],
  ['count/secrets', change(kept, undefined, 'secrets'), []],
  ['count/secrets', change(object('Secret', {}, 'other'), undefined, 'secrets'), []],
  ['count/deployments.apps', gone('Deployment'), GOES('Deployment')],
  ['services', gone('Service'), GOES('Service')],
  ['services.loadbalancers', gone('Service'), []],
  ['services.loadbalancers', gone('Service', { type: 'LoadBalancer' }), GOES('Service')],
  ['services.nodeports', gone('Service', { type: 'NodePort', ports: [{ port: 80 }] }), GOES('Service')],
  ['requests.storage', claim(), GOES('PersistentVolumeClaim')],
  [`gold${OF_CLASS}requests.storage`, claim(), GOES('PersistentVolumeClaim')],
  [`gold${OF_CLASS}requests.storage`, claim({ storageClassName: 'tin' }), []],
  [
    `gold${OF_CLASS}persistentvolumeclaims`,
    claim({ storageClassName: 'gold' }),
    GOES('PersistentVolumeClaim'),
  ],
  ['pods', gone('Deployment'), GOES('Deployment')],
  ['pods', gone('DaemonSet'), GOES('DaemonSet')],
  ['count/pods', deployments(3, 1), FEWER],
  ['pods', deployments(3, 1), FEWER],
  ['requests.cpu', deployments(3, 1), FEWER],
  ['requests.ephemeral-storage', deployments(3, 1), FEWER],
  ['requests.ephemeral-storage', claim(), []],
  ['requests.cpu', deployments(1, 3), []],
  ['requests.cpu', gone('Service'), []],
])('%s is given back only by what uses it', (resource, changed, found) => {
  const [room] = makingRoom([refusal(`${resource}=1m`, `${resource}=2`, `${resource}=2`)], [changed]);
  expect(room?.map(roomText)).toEqual(found);
});

it.each<[string, string, ChangedObject, boolean]>([
  ['two pods for two', 'pods=2', deployments(3, 1), true],
  ['one pod for two', 'pods=2', deployments(2, 1), false],
  ['a pod of 500m for 500m', 'cpu=500m', change(asking(2, CPU('500m')), asking(1, CPU('500m')), 'x'), true],
  ['a pod of 500m for 1', 'cpu=1', change(asking(2, CPU('500m')), asking(1, CPU('500m')), 'x'), false],
  ['pods that ask for less', 'cpu=1', change(asking(2, CPU('1')), asking(2, CPU('500m')), 'x'), true],
  ['a pod that does not say what it asks for', 'cpu=9', deployments(2, 1), true],
  [
    'a pod with other containers',
    'cpu=9',
    change(asking(2, CPU('1')), asking(1, CPU('1'), { initContainers: [] }), 'x'),
    true,
  ],
  [
    'a claim of 1Gi for 1Gi',
    'requests.storage=1Gi',
    claim({ resources: { requests: { storage: '1Gi' } } }),
    true,
  ],
  [
    'a claim of 1Gi for 2Gi',
    'requests.storage=2Gi',
    claim({ resources: { requests: { storage: '1Gi' } } }),
    false,
  ],
])('what is given back has to be enough: %s', (_, requested, changed, isEnough) => {
  const resource = requested.replace(/=.*/, '');
  const [room] = makingRoom([refusal(requested, `${resource}=5`, `${resource}=5`)], [changed]);
  expect(room).toHaveLength(isEnough ? 1 : 0);
});

const twoOf = refusal(
  'count/secrets=1,services=1',
  'count/secrets=9,services=9',
  'count/secrets=9,services=9',
);
const secret = refusal('count/secrets=1', 'count/secrets=9', 'count/secrets=9');

it.each<[string, QuotaRefusal[], ChangedObject[], number[]]>([
  ['of another namespace', [secret, { ...secret, namespace: 'other' }], [gone('Secret')], [1, 0]],
  ['of another limit', [secret, refusal('pods=1', 'pods=9', 'pods=9')], [gone('Secret')], [1, 0]],
  ['of one of two limits', [twoOf], [gone('Secret')], [0]],
  ['of both limits', [twoOf], [gone('Secret'), gone('Service')], [2]],
  ['that two objects need', [secret, secret], [gone('Secret')], [0, 0]],
  ['for each of two objects', [secret, secret], [gone('Secret'), gone('Secret')], [2, 2]],
  ['where the quota says something else', [{ namespace: 'web', exceeded: [] }], [gone('Secret')], [0]],
])('room %s', (_, refusals, changes, found) => {
  expect(makingRoom(refusals, changes).map((room) => room.length)).toEqual(found);
});
