import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currentHolder } from '../../src/cluster/lease/lease-object.ts';
import { discover, findResource } from '../../src/cluster/objects/discovery.ts';
import { listAll } from '../../src/cluster/objects/list.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { othersAmong } from '../../src/kube/others-among.ts';
import { readiness } from '../../src/kube/readiness/readiness.ts';
import { redactObject, secretValues } from '../../src/kube/redact-object.ts';
import { podTroubles } from '../../src/kube/rollout/pod-trouble.ts';
import { viewRelease } from '../../src/kube/rollout/release-view.ts';
import { judgeRollout } from '../../src/kube/rollout/rollout-verdict.ts';
import { restartCounts, stability } from '../../src/kube/rollout/stability.ts';
import { CAUSES } from '../../src/model/cause-table.ts';
import { isJsonObject } from '../../src/model/json.ts';
import { FAILURE_REASONS } from '../../src/model/result/failure.ts';
import { CRASHED, eventOf, IMAGELESS, LOOPING, objectOf, podOf } from '../diagnostics/objects.ts';
import { useAnsweringServer } from '../rig/answering-server.ts';
import { damaged } from '../rig/damage.ts';
import { soon, tries } from '../rig/tries.ts';

const api = useAnsweringServer();

const deployment = objectOf(
  'Deployment',
  'api',
  { generation: 2 },
  {
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: 'api' } },
      template: { spec: { containers: [{ name: 'main', image: 'x' }] } },
    },
    status: {
      replicas: 2,
      observedGeneration: 2,
      conditions: [{ type: 'Available', status: 'False', message: 'no' }],
    },
  },
);
const set = objectOf(
  'ReplicaSet',
  'api-1',
  { owner: deployment, labels: { app: 'api' } },
  { spec: { replicas: 2 }, status: { replicas: 1 } },
);
const crd = (kind: string, apiVersion: string) => ({
  ...objectOf(
    kind,
    'x',
    { generation: 3 },
    {
      spec: { paused: false, replicas: 1 },
      status: {
        observedGeneration: 3,
        phase: 'Failed',
        conditions: [
          {
            type: 'Ready',
            status: 'False',
            reason: 'A',
            message: 'b',
            lastTransitionTime: '2026-01-01T00:00:00Z',
          },
        ],
        parents: [{ conditions: [] }],
      },
    },
  ),
  apiVersion,
});
const OBJECTS: KubeObject[] = [
  deployment,
  set,
  podOf('api-1-a', { owner: set, labels: { app: 'api' } }, CRASHED),
  podOf('api-1-b', { owner: set }, LOOPING),
  podOf('api-1-c', { owner: set, deletionTimestamp: '2026-01-01T00:00:00Z' }, IMAGELESS),
  eventOf({ kind: 'Pod', name: 'api-1-a', uid: 'Pod-api-1-a' }, 1, {
    reason: 'Failed',
    message: 'x',
    count: 3,
  }),
  objectOf(
    'StatefulSet',
    'db',
    { generation: 1 },
    { spec: { replicas: 1 }, status: { currentRevision: 'a', updateRevision: 'b' } },
  ),
  objectOf(
    'DaemonSet',
    'ds',
    {},
    { spec: { updateStrategy: { type: 'OnDelete' } }, status: { desiredNumberScheduled: 3 } },
  ),
  objectOf(
    'Job',
    'job',
    {},
    { spec: { completions: 1 }, status: { failed: 1, conditions: [{ type: 'Failed', status: 'True' }] } },
  ),
  objectOf(
    'PersistentVolumeClaim',
    'pvc',
    {},
    { spec: { storageClassName: 'x' }, status: { phase: 'Pending' } },
  ),
  objectOf(
    'Service',
    'svc',
    {},
    { spec: { type: 'LoadBalancer' }, status: { loadBalancer: { ingress: [] } } },
  ),
  { ...objectOf('Secret', 's'), data: { a: 'eA==', b: 'no' }, stringData: { c: 'd' } } as KubeObject,
  crd('Certificate', 'cert-manager.io/v1'),
  crd('Rollout', 'argoproj.io/v1alpha1'),
  crd('HTTPRoute', 'gateway.networking.k8s.io/v1'),
  crd('Elasticsearch', 'elasticsearch.k8s.elastic.co/v1'),
  crd('Anything', 'example.com/v1'),
  {
    ...objectOf('Lease', 'l'),
    spec: { holderIdentity: 'x', leaseDurationSeconds: 15, renewTime: '2026-01-01T00:00:00.000000Z' },
  } as KubeObject,
];
const SERVED = {
  apiVersion: 'v1',
  group: '',
  version: 'v1',
  kind: 'Any',
  resource: 'anies',
  singular: 'any',
  shortNames: [],
  namespaced: true,
  verbs: [],
};
const DISCOVERY = {
  kind: 'APIGroupDiscoveryList',
  items: [
    {
      metadata: { name: 'example.com' },
      versions: [
        {
          version: 'v1',
          freshness: 'Current',
          resources: [
            {
              resource: 'anies',
              responseKind: { kind: 'Any' },
              scope: 'Namespaced',
              verbs: ['list'],
              shortNames: ['x'],
            },
          ],
        },
        { version: 'v2', freshness: 'Stale' },
      ],
    },
  ],
};
const now = Date.parse('2026-01-01T00:01:00Z');

it('any list that the API server answers with is judged, and no form of an object throws', async () => {
  const page = { metadata: { resourceVersion: '7' }, items: OBJECTS };
  await fc.assert(
    fc.asyncProperty(damaged(DISCOVERY), damaged(page), async (kinds, answer) => {
      await soon(async () => {
        api.answerWith(JSON.stringify(kinds));
        const found = await discover(api.transport);
        if (found.ok)
          for (const name of ['x', 'anies', '__proto__']) findResource(found.value.resources, name);
        const listed = await readAll(answer);
        for (const object of listed) {
          expect(['ready', 'progressing', 'failed']).toContain(
            readiness(object, { waitForJobs: true, now }).state,
          );
          podTroubles(object);
          restartCounts(object);
          stability(object, { now, settleMs: 5_000, restartsBefore: new Map() });
          currentHolder(object, now);
          redactObject(object);
          secretValues(object);
        }
        const own = new Set(['Deployment/web/api', 'Job/web/job']);
        const names = { own, chartHooks: new Set<string>(), before: new Set<string>() };
        const view = viewRelease(listed, names, 0);
        judgeRollout(view, undefined, { now, graceMs: 0, patienceMs: 0, chartHooks: new Set() });
        othersAmong(listed, { releases: [{ name: 'api', namespace: 'web' }], chartHooks: new Set() });
      });
    }),
    tries(200),
  );
});

it('any refusal is a failure with known words', async () => {
  const status = {
    kind: 'Status',
    message: 'Deployment.apps "api" is invalid: [spec.a: Invalid value: "x": no, spec.b: Required value]',
    reason: 'Invalid',
    details: { causes: [{ field: 'spec.a', message: 'no', reason: 'FieldValueInvalid' }] },
  };
  const body = fc.oneof(
    damaged(status).map((value) => JSON.stringify(value)),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(
      body,
      fc.constantFrom(301, 400, 401, 403, 404, 409, 410, 422, 429, 500, 503),
      async (text, code) => {
        await soon(async () => {
          api.answerWith(text, code);
          const refused = await api.transport.json({ method: 'GET', path: '/api/v1/anies', what: 'read it' });
          if (refused.ok) throw new Error('a refusal was taken for an answer');
          const { failure } = refused;
          expect(Object.hasOwn(FAILURE_REASONS, failure.reason)).toBe(true);
          if (failure.code !== undefined) expect(Object.hasOwn(CAUSES, failure.code)).toBe(true);
          expect(failure.message).toMatch(/^read it: \S/);
        });
      },
    ),
    tries(100),
  );
});

/** The objects of a list as the rest of the program gets them, each with the kind that it says it has. */
async function readAll(answer: { metadata: object; items: unknown }): Promise<KubeObject[]> {
  // A server that never ends a list is another matter.
  const last = typeof answer === 'object' && answer !== null ? { ...answer, metadata: {} } : answer;
  const query = { apiVersion: 'v1', kind: 'Any' };
  api.answerWith(JSON.stringify(last));
  const list = await listAll(api.transport, SERVED, query);
  const items = list.ok ? list.value.objects : [];
  const said = isJsonObject(answer) && Array.isArray(answer.items) ? answer.items : [];
  return items.map((object, index) => {
    const { apiVersion, kind } = isJsonObject(said[index]) ? said[index] : query;
    return { ...object, apiVersion: asText(apiVersion), kind: asText(kind) };
  });
}

/** `String()` of an object that has a `toString` of its own throws. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : 'none';
}
