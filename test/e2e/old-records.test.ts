import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodePayload } from '../../src/helm/storage.ts';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import { createScene, type HelmMajor, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

const BUDGET = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}
  annotations: {colour: {{ .Values.colour | default "none" | quote }}}
spec: {minAvailable: 1, selector: {matchLabels: {app: x}}}
`;

/** Makes a stored revision look as if an older Kubernetes had served it. */
async function age(scene: Scene, revision: number, status?: string): Promise<void> {
  const secret = await scene.get('secret', `sh.helm.release.v1.api.v${revision}`);
  const packed = Buffer.from(Buffer.from(secret.data.release, 'base64').toString('latin1'), 'base64');
  const payload = JSON.parse(gunzipSync(packed).toString('utf8'));
  payload.manifest = payload.manifest.replace('policy/v1', 'policy/v1beta1');
  payload.manifest += `---\n${JSON.stringify({
    ...{ apiVersion: 'policy/v1beta1', kind: 'PodSecurityPolicy', metadata: { name: 'gone' } },
  })}\n`;
  if (status !== undefined) payload.info.status = status;
  const labels = status === undefined ? {} : { status };
  const patch = { metadata: { labels }, data: { release: encodePayload(JSON.stringify(payload)) } };
  await scene.kubectl('patch', 'secret', secret.metadata.name, '--type=merge', '-p', JSON.stringify(patch));
}

it.each<[HelmMajor]>([[3], [4]])(
  'a stored revision of an API that was removed is mapped, with Helm %i',
  async (major) => {
    const scene: OneChart = await oneChart(cluster, major, { templates: { 'a.yaml': BUDGET } });
    await scene.deploy();
    await age(scene, 1);

    await scene.entry({ values: { colour: 'red' } });
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({ outcome: 'succeeded', operation: 'upgrade' });
    expect(run.release('api').warnings).toEqual([
      expect.stringContaining('PodDisruptionBudget/api is of policy/v1 now'),
      expect.stringContaining('PodSecurityPolicy/gone of policy/v1beta1 is forgotten'),
    ]);
    expect((await scene.get('pdb', 'api')).metadata.annotations.colour).toBe('red');
    expect(await scene.names('secret')).toContain('secret/helm-lifecycle.original.api.v1');
    await scene.helm('rollback', 'api', '1');

    await age(scene, 3, 'uninstalling');
    const dry = (await scene.destroy({ dryRun: true })).release('api');
    expect(dry.warnings.join('\n')).toContain(
      'would be mended first: PodDisruptionBudget/api is of policy/v1 now',
    );
    expect(dry.deletes).toEqual([`PodDisruptionBudget/${scene.namespace}/api`]);
    expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
    expect(await scene.names('pdb')).toEqual([]);
    expect(await scene.names('secret')).toEqual([]);
  },
);

it('what Helm 3 applied with the same key twice goes on with Helm 4, forth and back', async () => {
  const env = 'env: [{name: A, value: "1"}, {name: A, value: "2"}]';
  const template = `${DEPLOYMENT}          ${env}\n`;
  const three = await createScene(cluster, 3);
  const scene = await createScene(cluster, 4);
  for (const place of [three, scene]) {
    await place.chart('charts/api', { templates: { 'a.yaml': template } });
  }
  const entry = (values: object, more: object = {}) => ({
    charts: [{ name: 'api', path: 'charts/api', namespace: three.namespace, values, ...more }],
  });
  await three.manifest(entry({}));
  expect((await three.deploy()).release('api').outcome).toBe('succeeded');

  await scene.manifest(entry({ podAnnotations: { a: 'b' } }));
  const run = await scene.deploy();
  expect(run.release('api').outcome).toBe('succeeded');
  expect(run.release('api').warnings[0]).toContain('env A twice in container main of Deployment/api');
  expect(await three.history()).toHaveLength(2);

  // What does not say it beforehand is seen when the server refuses it, here in the rollback.
  await scene.chart('charts/api', { templates: { 'a.yaml': DEPLOYMENT } });
  await scene.manifest(
    entry(
      { image: 'registry.example.com/no:1' },
      { hooks: { postExec: [{ run: 'exit 1' }] }, rollbackOn: ['postExec'], wait: false },
    ),
  );
  const failed = await scene.deploy();
  expect(failed.release('api')).toMatchObject({ outcome: 'failed', otherFailures: [], rolledBackTo: 2 });
  expect(failed.release('api').warnings).toEqual(
    expect.arrayContaining([expect.stringContaining('duplicate entries for key [name="A"]')]),
  );
  const { env: brought, image } = (await three.get('deploy', 'api')).spec.template.spec.containers[0];
  expect(image).toContain('busybox');
  expect(brought).toContainEqual({ name: 'A', value: '2' });
  expect((await three.history()).at(-1)?.status).toBe('deployed');
  await scene.destroy();
});

it('a destroy forgets a release that Helm stored without being able to make it', async () => {
  const template = CONFIG_MAP.replace('name: {{', 'generateName: {{');
  const scene = await oneChart(cluster, 4, { templates: { 'a.yaml': template } });
  await scene.helm('upgrade', '--install', 'api', `${scene.folder}/charts/api`).catch(() => {});
  expect(await scene.history()).toMatchObject([{ status: 'failed' }]);
  const run = await scene.destroy();
  expect(run.release('api').outcome).toBe('succeeded');
  expect(run.release('api').warnings).toEqual([
    expect.stringContaining('a ConfigMap without a name is forgotten'),
  ]);
  expect(await scene.history()).toEqual([]);
});
