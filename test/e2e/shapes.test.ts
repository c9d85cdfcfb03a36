import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { createLimiter } from '../../src/util/limiter.ts';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { writeGoYaml } from '../../src/util/yaml/write-go-yaml.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';
import { ENV, FILES, HEAD, MAP, SHAPES, type Shape } from '../rig/shapes.ts';
import { sopsObstacle, useSops } from '../rig/sops.ts';

const cluster = useCluster();
const SECRETS = 'db: {password: hunter2-of-prod}\n';

/** By kind and name. */
type Objects = Record<string, JsonObject>;

function byName(text: string): Objects {
  const objects = readGoYaml(text).documents.filter((one) => one !== null) as JsonObject[];
  return Object.fromEntries(
    objects.map((one) => [`${one.kind}/${(one.metadata as JsonObject).name}`, one] as const),
  );
}

/** What a release gives to the cluster today, rendered by the same Helm. */
async function objectsOf({ name, renders }: Shape, scene: Scene): Promise<Objects> {
  if ('objects' in renders) return byName(renders.objects);
  const run = async (file: string, args: string[], stdin = '') => {
    const env = { PATH: process.env.PATH ?? '', HOME: scene.folder };
    const running = promisify(execFile)(file, args, { cwd: scene.folder, env });
    running.child.stdin?.end(stdin);
    return (await running).stdout;
  };
  const { helm, stdin, before, kustomize } = renders;
  if (before) await run(cluster.helm4, before);
  const rendered = await run(cluster.helm4, ['template', name, '-n', scene.namespace, ...helm], stdin);
  if (kustomize === undefined) return byName(rendered);
  await mkdir(join(scene.folder, `kustomize-${name}`));
  await scene.write(`kustomize-${name}/all.yaml`, rendered);
  const kustomization = writeGoYaml({ resources: ['all.yaml'], ...kustomize });
  await scene.write(`kustomize-${name}/kustomization.yaml`, kustomization);
  return byName(await run(cluster.kubectl, ['kustomize', `kustomize-${name}`]));
}

it('what scripts, helmfile, helmwave, helmsman and Flux deploy is in the cluster, object by object, after one run', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/app', { name: 'app', templates: { 'map.yaml': MAP } });
  const dependencies = [{ name: 'app', version: '1.0.0', repository: 'file://../app' }];
  for (const folder of ['umbrella', 'built'])
    await scene.chart(`charts/${folder}`, { name: 'umbrella', metadata: { dependencies } });
  const sops = sopsObstacle === undefined ? useSops() : undefined;
  const files = { ...FILES, 'secrets.yaml': sops?.encrypt(SECRETS) ?? SECRETS };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(scene.folder, path)), { recursive: true });
    await scene.write(path, text);
  }
  const entries = SHAPES.flatMap(({ name, entry }) =>
    entry === undefined ? [] : `  - {name: ${name}, ${entry}}\n`,
  );
  const defaults = `defaults: {namespace: ${scene.namespace}, timeout: 40s, settle: 0s}\n`;
  await scene.write('helm-lifecycle.yaml', `version: 1\n${defaults}${HEAD}charts:\n${entries.join('')}`);

  const limit = createLimiter(2);
  const each = await Promise.all(SHAPES.map((shape) => limit(() => objectsOf(shape, scene))));
  const today: Objects = Object.assign({}, ...each);

  const env = { PATH: process.env.PATH ?? '', HOME: scene.folder, KUBECONFIG: cluster.kubeconfig };
  const run = await scene.deploy({ environment: 'prod' }, { env: { ...env, ...ENV, ...sops?.env } });
  expect(run.outcome).toMatchObject({ kind: 'ran' });
  expect(run.result.outcome).toBe('succeeded');
  const lists = await Promise.all(['configmap', 'deployment'].map((kind) => scene.get(kind)));
  const live = byName(
    lists
      .flatMap(({ items }) => items)
      .map(writeGoYaml)
      .join('---\n'),
  );
  delete live['ConfigMap/kube-root-ca.crt'];
  expect(Object.keys(live).sort()).toEqual(Object.keys(today).sort());
  expect(live).toMatchObject(today);
});
