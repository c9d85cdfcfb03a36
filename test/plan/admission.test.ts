import { expect, it } from 'vitest';
import { statusFailure } from '../../src/cluster/transport/status-failure.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { judgeAdmission } from '../../src/plan/admission.ts';

const SETTLED = { rendered: [], hasStepsBefore: false, room: new Map() };

function object(kind: string, name = 'api'): KubeObject {
  return { apiVersion: 'v1', kind, metadata: { name, namespace: 'web' } };
}

function answer(status: number, message: string, asked = object('ConfigMap')) {
  const body = JSON.stringify({ kind: 'Status', message });
  const what = `apply ${asked.kind} web/${asked.metadata.name}`;
  return { object: asked, failure: statusFailure({ what, server: 'https://cluster', status, body }) };
}

it.each([
  [
    'quota-exceeded',
    403,
    'configmaps "api" is forbidden: exceeded quota: few, requested: count/configmaps=1, used: count/configmaps=2, limited: count/configmaps=2',
  ],
  ['webhook-denied', 400, 'admission webhook "check.example.com" denied the request: no team'],
  [
    'webhook-denied',
    422,
    "configmaps \"api\" is forbidden: ValidatingAdmissionPolicy 'teams' with binding 'all' denied request: no team",
  ],
  [
    'pod-security',
    403,
    'pods "api" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true',
  ],
  [
    'immutable-field',
    422,
    'Deployment.apps "api" is invalid: spec.selector: Invalid value: {}: field is immutable',
  ],
  [
    'invalid-object',
    422,
    'Service "api" is invalid: spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive',
  ],
])('a plan fails on what the API server refuses: %s', (code, status, message) => {
  const verdict = judgeAdmission([answer(status, message)], SETTLED);
  expect(verdict.warnings).toEqual([]);
  expect(verdict.refusal).toMatchObject({ code, object: 'ConfigMap/web/api' });
  expect(verdict.refusal?.message).toMatch(/^the API server would refuse ConfigMap\/web\/api: /);
});

it.each([
  [
    'a webhook is down',
    500,
    'Internal error occurred: failed calling webhook "check.example.com": connection refused',
  ],
  ['a webhook takes no dry runs', 400, 'admission webhook "check.example.com" does not support dry run'],
  [
    'nobody may patch',
    403,
    'configmaps "api" is forbidden: User "ci" cannot patch resource "configmaps" in API group "" in the namespace "web"',
  ],
  ['the API server has no time', 429, 'too many requests'],
])('a plan warns once and goes on where %s', (_, status, message) => {
  const answers = ['a', 'b', 'c', 'd'].map((name) => answer(status, message, object('ConfigMap', name)));
  const { refusal, warnings } = judgeAdmission(answers, SETTLED);
  expect(refusal).toBeUndefined();
  expect(warnings).toEqual([
    expect.stringMatching(
      /^whether the API server would accept ConfigMap\/web\/a, ConfigMap\/web\/b, ConfigMap\/web\/c and 1 more is not known: /,
    ),
  ]);
});

it('credentials that may only read are told of once for all kinds', () => {
  const denied = (kind: string, resource: string) =>
    answer(
      403,
      `${resource} "api" is forbidden: User "ci" cannot patch resource "${resource}" in API group "" in the namespace "web"`,
      object(kind),
    );
  const answers = [
    denied('ConfigMap', 'configmaps'),
    denied('Service', 'services'),
    denied('Secret', 'secrets'),
  ];
  expect(judgeAdmission(answers, SETTLED).warnings).toEqual([
    'whether the API server would accept ConfigMap/web/api, Service/web/api, Secret/web/api is not known: user ci may not patch configmaps in namespace web (and 2 more rights are missing)',
  ]);
});

it('what comes before may change a refusal, so that it is a warning', () => {
  const refused = answer(400, 'admission webhook "check.example.com" denied the request: no team');
  const { refusal, warnings } = judgeAdmission([refused], { ...SETTLED, hasStepsBefore: true });
  expect(refusal).toBeUndefined();
  expect(warnings).toEqual([
    'as the cluster is now, the API server would refuse ConfigMap/web/api: admission webhook check.example.com denies it: no team; hooks or releases that come before may change that',
  ]);
});

it('a quota in which other releases of the run make room is a warning, and nothing else is', () => {
  const quota = answer(
    403,
    'secrets "api" is forbidden: exceeded quota: few, requested: count/secrets=1, used: count/secrets=2, limited: count/secrets=2',
    object('Secret'),
  );
  const room = ['Secret/web/old goes with the upgrade of web'];
  const invalid = answer(
    422,
    'Service "api" is invalid: spec.type: Unsupported value: "X"',
    object('Service'),
  );
  const other = { ...quota, object: object('Secret', 'other') };
  const context = { ...SETTLED, room: new Map([[quota, room]]) };
  const { refusal, warnings } = judgeAdmission([quota, invalid], context);
  expect(refusal?.object).toBe('Service/web/api');
  expect(refusal?.message).not.toContain('more');
  expect(warnings).toEqual([
    'as the cluster is now, the API server would refuse Secret/web/api: ResourceQuota few is exceeded: requested count/secrets=1, used count/secrets=2, limited to count/secrets=2; that may pass: Secret/web/old goes with the upgrade of web. Write the other chart into the `needs` of this one, so that it comes first',
  ]);
  expect(judgeAdmission([quota], SETTLED).refusal?.code).toBe('quota-exceeded');
  expect(judgeAdmission([quota, other], context).refusal?.object).toBe('Secret/web/other');
});

it('all refusals are told, the first one as the message', () => {
  const denied = 'admission webhook "check.example.com" denied the request';
  const { refusal } = judgeAdmission([answer(400, denied), answer(400, denied, object('Service'))], SETTLED);
  expect(refusal?.message).toBe(
    'the API server would refuse ConfigMap/web/api: admission webhook check.example.com denies it (and 1 more)',
  );
  expect(refusal?.details).toHaveLength(2);
});

it('all that is wrong with one object is told', () => {
  const failure = {
    reason: 'invalid',
    code: 'invalid-object',
    message: 'apply Service web/api: Service "api" is invalid: 2 problems',
    details: ['spec.ports[0].port: Invalid value: 70000', 'spec.type: Unsupported value: "X"'],
  } as const;
  const asked = { object: object('Service'), failure: { ...failure, details: [...failure.details] } };
  expect(judgeAdmission([asked], SETTLED).refusal?.message).toBe(
    'the API server would refuse Service/web/api: it is invalid: spec.ports[0].port: Invalid value: 70000; spec.type: Unsupported value: "X"',
  );
});

it('of a namespace that is not there yet nothing is known, and that is no warning', () => {
  const { warnings, newNamespaces } = judgeAdmission([answer(404, 'namespaces "web" not found')], SETTLED);
  expect({ warnings, newNamespaces }).toEqual({ warnings: [], newNamespaces: ['web'] });
});

it('a pod whose ServiceAccount the chart brings is not refused for it', () => {
  const message =
    'pods "api" is forbidden: error looking up service account web/api: serviceaccount "api" not found';
  const pod = [answer(403, message, object('Pod'))];
  const account = object('ServiceAccount');
  expect(judgeAdmission(pod, { ...SETTLED, rendered: [account] }).warnings).toEqual([]);
  expect(judgeAdmission(pod, SETTLED).warnings).toHaveLength(1);
});
