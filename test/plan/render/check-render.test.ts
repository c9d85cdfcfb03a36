import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ApiResource } from '../../../src/cluster/contract.ts';
import { type CheckedRender, checkRender } from '../../../src/plan/render/check-render.ts';
import type { RenderFacts } from '../../../src/plan/render/render-facts.ts';

const resource = (apiVersion: string, kind: string, namespaced = true): ApiResource => ({
  apiVersion,
  kind,
  namespaced,
  group: apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '',
  version: apiVersion.split('/').at(-1) ?? '',
  ...{ resource: '', singular: '', shortNames: [], verbs: [] },
});

const facts: RenderFacts = {
  event: 'install',
  major: 4,
  namespace: 'web',
  served: [
    resource('v1', 'ConfigMap'),
    resource('v1', 'Secret'),
    resource('v1', 'Service'),
    resource('v1', 'Namespace', false),
    resource('apps/v1', 'Deployment'),
    resource('batch/v1', 'Job'),
    resource('batch/v1', 'CronJob'),
    resource('policy/v1', 'PodDisruptionBudget'),
    resource('networking.k8s.io/v1', 'Ingress'),
    resource('apiextensions.k8s.io/v1', 'CustomResourceDefinition', false),
    resource('example.com/v2', 'Paint'),
  ],
  unanswered: ['live.example.com/v1'],
  isUnserved: () => true,
  serverVersion: 'v1.36.3',
  missingNamespaces: new Set(),
  absentTwins: new Set(),
  others: new Map(),
  comingKinds: new Set(),
  passedOverKinds: new Set(),
  hasStepsBefore: false,
  maySettleOwners: false,
  noHooks: false,
  takesOver: false,
  runsTests: false,
};

const NOTHING = { warnings: [], duplicates: [] };

interface Given extends Partial<RenderFacts> {
  /** Templates by name, without `templates/`. */
  chart?: Record<string, string>;
  files?: Record<string, Buffer>;
  /** Files of values. */
  values?: Buffer[];
}

/** Renders as Helm would when nothing is to be filled in. */
function check(
  documents: Record<string, string>,
  { chart = documents, files = {}, values = [], ...given }: Given = {},
) {
  const manifest = Object.entries(documents)
    .map(([name, text]) => `---\n# Source: demo/templates/${name}\n${text}\n`)
    .join('');
  const render: CheckedRender = {
    manifest,
    facts: { ...facts, ...given },
    chartFolder: 'charts/demo',
    chartFiles: [
      ...Object.entries(chart).map(([name, text]) => ({
        name: `templates/${name}`,
        content: Buffer.from(text),
      })),
      ...Object.entries(files).map(([name, content]) => ({ name, content })),
    ],
    valuesFiles: values,
  };
  return checkRender(render);
}

const job = (metadata: string) => `apiVersion: batch/v1\nkind: Job\nmetadata: ${metadata}\nspec: {}`;
const map = (name: string, rest = 'data: {}') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n${rest}`;

describe('a render that can be deployed', () => {
  it('has nothing to be said about', () => {
    const documents = { 'a.yaml': map('a', 'data: {x: "1", y: }'), 'b.yaml': job('{name: b}') };
    expect(check(documents)).toEqual(NOTHING);
  });

  it.each([
    ['a hook of another operation', '{generateName: x-, annotations: {helm.sh/hook: post-delete}}', {}],
    [
      'a hook that is left out',
      '{generateName: x-, annotations: {helm.sh/hook: pre-install}}',
      { noHooks: true },
    ],
    [
      'a hook that Helm 3 never has to find again',
      '{generateName: x-, annotations: {helm.sh/hook: pre-install, helm.sh/hook-delete-policy: hook-failed}}',
      { major: 3 as const },
    ],
  ])('may have %s without a name', (_what, metadata, given) => {
    expect(check({ 'a.yaml': job(metadata) }, given).refusal).toBeUndefined();
  });
});

describe('an object without a name', () => {
  it.each([
    ['of the chart', '{generateName: x-}'],
    ['that is a chart hook', '{generateName: x-, annotations: {helm.sh/hook: "post-install, post-upgrade"}}'],
  ])('%s is refused with its template and line', (_what, metadata) => {
    expect(check({ 'job.yaml': job(metadata) }).refusal).toMatchObject({
      reason: 'chart',
      code: 'invalid-object',
      message: expect.stringMatching(/^Job \(charts\/demo\/templates\/job\.yaml:3\) has `generateName`/),
    });
  });

  it('is told apart from one whose template left the name empty', () => {
    expect(check({ 'a.yaml': job('{name: }') }).refusal?.message).toContain('has no `metadata.name`');
  });
});

describe('an object that others have', () => {
  const others = new Map([['ConfigMap/a', 'belongs to release shop/old']]);

  it('is named when it is taken over, and is no obstacle', () => {
    expect(check({ 'a.yaml': map('a') }, { others, takesOver: true })).toEqual({
      ...NOTHING,
      warnings: [
        expect.stringMatching(
          /^ConfigMap\/a \(charts\/demo\/templates\/a\.yaml\) is there, belongs to release shop\/old, and is taken over/,
        ),
      ],
    });
  });
});

describe('an object that others have where a reinstall needs it', () => {
  const others = new Map([['ConfigMap/a', 'belongs to no release']]);

  it('is refused, and only named where a step before may settle it', () => {
    expect(check({ 'a.yaml': map('a') }, { others }).refusal?.code).toBe('ownership-conflict');
    const { refusal, warnings } = check({ 'a.yaml': map('a') }, { others, maySettleOwners: true });
    expect([refusal, warnings.length]).toEqual([undefined, 1]);
  });
});

describe('an object that is rendered twice', () => {
  const twice = { 'a.yaml': map('same', 'data: {a: "1"}'), 'b.yaml': map('same', 'data: {a: "2"}') };
  const absentTwins = new Set(['ConfigMap/same']);

  it.each([
    ['cannot be created by Helm 3', 3, 'cannot create it a second time'],
    ['is a matter of chance with Helm 4', 4, 'chance which one stays'],
  ] as const)('%s', (_what, major, says) => {
    const { refusal } = check(twice, { major, absentTwins });
    expect(refusal).toMatchObject({ code: 'rendered-twice', message: expect.stringContaining(says) });
    expect(refusal?.message).toContain('by demo/templates/a.yaml and by demo/templates/b.yaml');
  });

  it('is only warned of where it exists, or where both are the same', () => {
    expect(check(twice).warnings).toEqual([expect.stringContaining('only the last one counts')]);
    const same = { 'a.yaml': map('same'), 'b.yaml': map('same') };
    expect(check(same, { absentTwins })).toEqual({
      ...NOTHING,
      warnings: [expect.stringContaining('once is enough')],
    });
  });

  it('is another one in another namespace, and a chart hook is none of the chart', () => {
    const other = map('same').replace('name: same', 'name: same, namespace: other');
    const hook = map('same').replace('name: same', 'name: same, annotations: {helm.sh/hook: pre-install}');
    expect(check({ 'a.yaml': map('same'), 'b.yaml': other, 'c.yaml': hook }, { absentTwins })).toEqual(
      NOTHING,
    );
  });
});

describe('what must be text', () => {
  it.each([
    [
      'a label',
      map('a').replace('name: a', 'name: a, labels: {app/version: 1.16}'),
      'app/version',
      'a number',
    ],
    ['an annotation', map('a').replace('name: a', 'name: a, annotations: {on: yes}'), 'true', 'a boolean'],
    ['a ConfigMap', map('a', 'data: {port: 80}'), 'port', 'a number'],
    [
      'a Secret',
      'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {pin: 1234}',
      'pin',
      'a number',
    ],
    [
      'a selector',
      'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selector: {tier: 1}}',
      'tier',
      'a number',
    ],
    [
      'an environment variable',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{name: c, env: [{name: DEBUG, value: true}]}]}}}',
      'DEBUG',
      'a boolean',
    ],
    [
      'a pod label of a CronJob',
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: {spec: {template: {metadata: {labels: {v: 2}}}}}}',
      'v',
      'a number',
    ],
  ])('and is none in %s is refused without its value', (_what, text, key, type) => {
    const { refusal } = check({ 'a.yaml': text });
    expect(refusal?.message).toContain(`\`${key}\``);
    expect(refusal?.message).toContain(`is ${type}`);
    expect(refusal?.message).not.toMatch(/1234|1\.16/);
    expect(refusal?.remedy).toContain('| quote');
  });

  it('and is a large number has to be quoted where it is set, too', () => {
    const ticket = map('a').replace('name: a', 'name: a, labels: {ticket: 3.56136738e+08}');
    const { refusal } = check({ 'a.yaml': ticket });
    expect(refusal?.remedy).toBe(
      'Put `| quote` behind the value in the template, and quotes around it where it is set: Helm writes a large number as 1.2e+06.',
    );
  });

  it('is looked for in the helper that writes it', () => {
    const rendered = map('a').replace('name: a', 'name: a, labels: {version: 1.16}');
    const chart = {
      'a.yaml': 'metadata:\n  labels: {{- include "labels" . | nindent 4 }}',
      '_helpers.tpl': '{{ define "labels" }}\nversion: {{ .Chart.AppVersion }}\n{{ end }}',
    };
    const message = check({ 'a.yaml': rendered }, { chart }).refusal?.message;
    expect(message).toContain('(charts/demo/templates/_helpers.tpl:2)');
  });

  it('is not known of custom resources', () => {
    const text = 'apiVersion: example.com/v2\nkind: Paint\nmetadata: {name: a}\nspec: {nodeSelector: {a: 1}}';
    expect(check({ 'a.yaml': text })).toEqual(NOTHING);
  });
});

describe('a kind that is not served', () => {
  const pdb = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}';
  const paint = (version = 'v1', group = 'paints.io') =>
    `apiVersion: ${group}/${version}\nkind: Paint\nmetadata: {name: a}`;
  const crd = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: paints.paints.io}\nspec: {group: paints.io, names: {kind: Paint}}`;

  it('because it was removed names when, and what is served', () => {
    expect(check({ 'a.yaml': pdb }).refusal).toMatchObject({
      reason: 'not-found',
      code: 'kind-missing',
      object: 'PodDisruptionBudget/a',
      message:
        'PodDisruptionBudget/a (charts/demo/templates/a.yaml:1): Kubernetes 1.25 has removed PodDisruptionBudget of policy/v1beta1; this cluster is v1.36.3, and it serves that of policy/v1',
      remedy: expect.stringContaining('`apiVersion: policy/v1`'),
    });
  });

  it.each([
    ['moved to another group', 'extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1'],
    ['has another version', 'example.com/v1', 'Paint', 'example.com/v2'],
    ['is gone for good', 'policy/v1beta1', 'PodSecurityPolicy', 'nothing has taken its place'],
  ])('and %s', (_what, apiVersion, kind, says) => {
    const { refusal } = check({ 'a.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}` });
    expect(refusal?.message).toContain(says);
  });

  it('is missing, unless something brings it', () => {
    expect(check({ 'a.yaml': paint() }).refusal).toMatchObject({ code: 'kind-missing' });
    expect(
      check({ 'a.yaml': paint() }, { comingKinds: new Set(['paints.io/Paint']) }).refusal,
    ).toBeUndefined();
    expect(check({ 'a.yaml': paint() }, { hasStepsBefore: true }).refusal).toBeUndefined();
  });

  it('may be one of an aggregated API that does not answer, which says so', () => {
    const text = paint('v1', 'live.example.com');
    expect(check({ 'a.yaml': text }).refusal).toMatchObject({
      code: 'custom-resource-not-ready',
      message:
        'Paint/a (charts/demo/templates/a.yaml:1): the aggregated API live.example.com/v1 does not answer',
      remedy: expect.stringContaining('kubectl get apiservice v1.live.example.com'),
    });
    expect(check({ 'a.yaml': text }, { hasStepsBefore: true }).refusal).toBeUndefined();
  });

  it('does not come from a CRD in the same templates, but for a hook that is made later', () => {
    expect(check({ 'a.yaml': paint(), 'crd.yaml': crd }).refusal?.remedy).toContain(
      'into the folder `crds/`',
    );
    const hook = paint().replace('name: a', 'name: a, annotations: {helm.sh/hook: post-install}');
    expect(check({ 'a.yaml': hook, 'crd.yaml': crd }).refusal).toBeUndefined();
  });

  it('does not come from crds/ in an upgrade', () => {
    const passedOverKinds = new Set(['paints.io/Paint']);
    const { refusal } = check({ 'a.yaml': paint() }, { event: 'upgrade', passedOverKinds });
    expect(refusal?.remedy).toContain('crds: {policy: create}');
  });
});

describe('a namespace that does not exist', () => {
  const text = map('a').replace('name: a', 'name: a, namespace: monitoring');
  const missingNamespaces = new Set(['monitoring']);

  it('is named with the first of its objects', () => {
    expect(
      check({ 'a.yaml': text, 'b.yaml': text.replace('name: a', 'name: b') }, { missingNamespaces }).refusal,
    ).toMatchObject({
      code: 'namespace-missing',
      message: expect.stringMatching(
        /^ConfigMap\/monitoring\/a and 1 more .*namespace monitoring does not exist/,
      ),
      remedy: expect.stringContaining('Create namespace monitoring'),
    });
  });

  it('may be made by a step before, and is no matter for what has no namespace', () => {
    expect(check({ 'a.yaml': text }, { missingNamespaces, hasStepsBefore: true }).refusal).toBeUndefined();
    const cluster = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: x, namespace: monitoring}';
    expect(check({ 'a.yaml': cluster }, { missingNamespaces }).refusal).toBeUndefined();
  });
});

describe('the record of a release', () => {
  it('that is too large names the files that are to blame', () => {
    const files = { 'backup.bin': randomBytes(1_500_000), 'README.md': Buffer.from('hello') };
    expect(check({}, { files }).refusal).toMatchObject({
      code: 'release-too-large',
      message: expect.stringMatching(/largest part: backup\.bin \(1\.4 MiB\)$/),
      remedy: expect.stringContaining('.helmignore'),
    });
  });

  it.each([
    ['compresses well', { 'zeros.bin': Buffer.alloc(4_000_000) }],
    ['is in a subchart, which Helm does not store', { 'charts/sub/a.bin': randomBytes(1_500_000) }],
    ['just fits', { 'a.bin': randomBytes(700_000) }],
  ])('that %s is none', (_what, files) => {
    expect(check({}, { files })).toEqual(NOTHING);
  });

  it('may be large because of what is rendered, or of the values', () => {
    const text = randomBytes(1_200_000).toString('base64');
    const { refusal } = check({ 'a.yaml': map('a', `data: {a: "${text}"}`) }, { chart: {} });
    expect(refusal?.message).toContain('the rendered resources');
    expect(refusal?.remedy).toContain('Split the chart');
    const given = check({ 'a.yaml': map('a') }, { values: [Buffer.from(`a: ${text}`)] });
    expect(given.refusal?.message).toMatch(/the largest part: the values of the manifest \(1\.5 MiB\)$/);
    expect(given.refusal?.remedy).toContain('leave out what the chart does not read');
  });
});

describe('items with the same key', () => {
  const workload = (container: string, pod = '') =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{name: c, ${container}}]${pod}}}}`;

  it.each([
    [
      'variables',
      workload('env: [{name: A, value: "1"}, {name: B}, {name: A, value: "2"}]'),
      'env A twice in container c of Deployment/a',
    ],
    [
      'ports',
      workload('ports: [{containerPort: 80}, {containerPort: 80, protocol: TCP}]'),
      'ports 80/TCP twice in container c of Deployment/a',
    ],
    [
      'pull secrets',
      workload('image: x', ', imagePullSecrets: [{name: s}, {name: s}]'),
      'imagePullSecrets s twice in Deployment/a',
    ],
  ])('are named, for server-side apply refuses them: %s', (_what, text, duplicate) => {
    expect(check({ 'a.yaml': text })).toEqual({ ...NOTHING, duplicates: [duplicate] });
    expect(check({ 'a.yaml': text }, { major: 3 })).toEqual(NOTHING);
  });

  it('are none where the protocols differ', () => {
    const text = workload('ports: [{containerPort: 53}, {containerPort: 53, protocol: UDP}]');
    expect(check({ 'a.yaml': text })).toEqual(NOTHING);
  });
});

it('all problems are told at once', () => {
  const documents = { 'a.yaml': job('{generateName: x-}'), 'b.yaml': map('b', 'data: {port: 80}') };
  const { refusal } = check(documents);
  expect(refusal?.message).toMatch(/\(and 1 more\)$/);
  expect(refusal?.details).toHaveLength(2);
});
