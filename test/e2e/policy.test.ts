import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';
import { toldBy } from '../rig/told.ts';

const cluster = useCluster();
const HOOK_ROLE = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: {{ .Release.Namespace }}-hook
  annotations: {helm.sh/hook: pre-install}
`;
const SECRET = `apiVersion: v1
kind: Secret
metadata: {name: hidden}
stringData: {password: {{ .Values.salt }}-rendered}
`;

async function scene(policy: object): Promise<Scene> {
  const made = await createScene(cluster, 4);
  await made.chart('charts/good', { templates: { 'map.yaml': CONFIG_MAP } });
  await made.chart('charts/bad', { templates: { 'map.yaml': CONFIG_MAP, 'hook.yaml': HOOK_ROLE } });
  await made.manifest({
    policy,
    charts: [
      { name: 'good', path: 'charts/good' },
      { name: 'bad', path: 'charts/bad' },
    ],
  });
  return made;
}

it('a rule that one chart breaks, in a chart hook too, refuses the run before the first change, at its line', async () => {
  const made = await scene({ deniedKinds: ['ClusterRole'] });
  const run = await made.deploy();
  expect(run.result).toMatchObject({ outcome: 'failed', changed: false });
  expect(run.release('bad').failure).toMatchObject({
    reason: 'policy',
    message: expect.stringContaining(`ClusterRole/${made.namespace}-hook is of a kind in \`deniedKinds\``),
  });
  expect(run.release('good')).toMatchObject({ outcome: 'skipped', note: 'the run is refused' });
  expect(await made.names('configmaps')).not.toContain('configmap/good');
  const [annotation] = toldBy(run.outcome).annotations;
  const lines = (await readFile(join(made.folder, 'helm-lifecycle.yaml'), 'utf8')).split('\n');
  expect(lines[(annotation?.location?.line ?? 0) - 1]).toContain('name: bad');
  expect(annotation?.message).toContain('rules (`policy`, helm-lifecycle.yaml:');

  const plan = await made.deploy({ dryRun: true });
  expect(plan.release('bad')).toMatchObject({ outcome: 'failed', failure: { reason: 'policy' } });
  expect(plan.release('good').changes?.created).toEqual([`ConfigMap/${made.namespace}/good`]);
});

it('a program judges what is rendered, without a way into the cluster, and what it prints of a Secret is masked', async () => {
  const run = [
    'test -z "${KUBECONFIG:-}"',
    'diff - "$RENDERED_FILE" >&2',
    'if grep -q "name: bad" "$RENDERED_FILE"; then grep password "$RENDERED_FILE" >&2; exit 7; fi',
  ].join('\n');
  const made = await scene({ exec: [{ name: 'opa', run }] });
  await made.chart('charts/bad', {
    values: { salt: 'pepper' },
    templates: { 'map.yaml': CONFIG_MAP, 'secret.yaml': SECRET },
  });
  const env = { PATH: process.env.PATH ?? '', HOME: made.folder, KUBECONFIG: cluster.kubeconfig };
  const strangers = await made.deploy(
    { dryRun: true },
    { env: { ...env, GITHUB_EVENT_NAME: 'pull_request_target' } },
  );
  expect(strangers.release('bad').outcome).toBe('planned');
  expect(strangers.result.warnings).toContainEqual(
    expect.stringContaining('is not run in a plan for pull_request_target'),
  );
  const refused = await made.deploy();
  const { failure } = refused.release('bad');
  expect(failure?.message).toContain(`${made.namespace}/bad: the policy check opa exited with code 7`);
  expect(JSON.stringify(refused.result)).not.toContain('pepper-rendered');
  expect(refused.log.join('\n')).not.toContain('pepper-rendered');
  expect(await made.names('configmaps')).not.toContain('configmap/good');

  await made.manifest({
    policy: { exec: [{ run: 'sleep 60', timeout: '1s' }] },
    charts: [{ name: 'good', path: 'charts/good' }],
  });
  expect((await made.deploy()).release('good').failure?.message).toContain(
    'the policy check sleep did not end within 1s',
  );
  await made.manifest({
    policy: { requiredLabels: ['team'], exec: [{ run: 'no-such-program' }] },
    charts: [{ name: 'good', path: 'charts/good' }],
  });
  expect((await made.deploy()).release('good').failure?.message).toContain('lacks the label team');
});

it.for([
  ['kubeconform', 'kubeconform -strict -summary -schema-location "$PWD/{{.ResourceKind}}.json"'],
  ['conftest', 'conftest test --policy map.rego "$RENDERED_FILE"'],
] as const)('%s judges as it is, when it is on PATH', async ([program, run], { skip }) => {
  if (spawnSync(program, ['--help']).error) skip(`${program} is not on PATH`);
  const made = await scene({ exec: [{ run }] });
  await made.chart('charts/bad', {
    templates: { 'map.yaml': CONFIG_MAP.replace('colour:', 'wrong:') },
  });
  const data = { properties: { colour: {}, size: {} }, additionalProperties: false };
  await made.write('configmap.json', JSON.stringify({ type: 'object', properties: { data } }));
  await made.write('map.rego', REGO);
  const plan = await made.deploy({ dryRun: true });
  expect(plan.release('bad')).toMatchObject({
    failure: { reason: 'policy', message: expect.stringContaining(`the policy check ${program} exited`) },
  });
  expect(JSON.stringify(plan.release('bad').failure)).toContain('wrong');
  expect(plan.release('good').outcome).toBe('planned');
});

const REGO = `package main
deny contains "the key wrong is wrong" if input.data.wrong
`;

it('a chart that cannot be rendered before another one is there is named, and judged at its own turn', async () => {
  const made = await scene({ deniedKinds: ['ClusterRole'] });
  const late = `{{- if not (lookup "v1" "ConfigMap" .Release.Namespace "good") }}{{ fail "good is not there" }}{{ end }}
${HOOK_ROLE}`;
  await made.chart('charts/late', { templates: { 'late.yaml': late } });
  await made.manifest({
    policy: { deniedKinds: ['ClusterRole'] },
    charts: [
      { name: 'good', path: 'charts/good' },
      { name: 'late', path: 'charts/late', needs: ['good'] },
    ],
  });
  const run = await made.deploy();
  expect(run.release('good').outcome).toBe('succeeded');
  expect(run.release('late')).toMatchObject({ outcome: 'failed', failure: { reason: 'policy' } });
  expect(run.release('late').warnings.join('\n')).toMatch(/judges it at its own turn.*good is not there/s);
  expect(await made.names('secrets')).toHaveLength(1);
});
