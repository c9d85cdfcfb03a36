import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { createLimiter } from '../../src/util/limiter.ts';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { writeGoYaml } from '../../src/util/yaml/write-go-yaml.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';
import { ENV, FILES, HEAD, MAP, SHAPES, type Shape } from '../rig/shapes.ts';
import { TOOLS_OF_SHAPES, type ToolOfShapes } from '../rig/shapes-of-tools.ts';
import { skippedFor } from '../rig/skipped.ts';
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

interface Deployed {
  scene: Scene;
  /** All objects of the namespace. */
  live: Objects;
}

/** What the shapes become by one manifest. */
async function deployShapes(): Promise<Deployed> {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/app', { name: 'app', templates: { 'map.yaml': MAP } });
  const dependencies = [{ name: 'app', version: '1.0.0', repository: 'file://../app' }];
  for (const folder of ['umbrella', 'built'])
    await scene.chart(`charts/${folder}`, { name: 'umbrella', metadata: { dependencies } });
  const sops = sopsObstacle === undefined ? useSops() : undefined;
  await writeAll(scene, { ...FILES, 'secrets.yaml': sops?.encrypt(SECRETS) ?? SECRETS });
  const entries = SHAPES.flatMap(({ name, entry }) =>
    entry === undefined ? [] : `  - {name: ${name}, ${entry}}\n`,
  );
  const defaults = `defaults: {namespace: ${scene.namespace}, timeout: 40s, settle: 0s}\n`;
  await scene.write('helm-lifecycle.yaml', `version: 1\n${defaults}${HEAD}charts:\n${entries.join('')}`);

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
  return { scene, live };
}

async function writeAll(scene: Scene, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(scene.folder, path)), { recursive: true });
    await scene.write(path, text);
  }
}

/** What a tool makes of its own file, which lies beside the manifest. */
async function renderedBy(
  { program = '', files, args, printed }: ToolOfShapes,
  scene: Scene,
): Promise<Objects> {
  await writeAll(scene, files);
  const env = {
    PATH: `${dirname(cluster.helm4)}${delimiter}${process.env.PATH ?? ''}`,
    HOME: scene.folder,
    KUBECONFIG: cluster.kubeconfig,
    NAMESPACE: scene.namespace,
  };
  const { stdout } = await promisify(execFile)(program, args, { cwd: scene.folder, env });
  if (printed === 'stdout') return byName(stdout);
  const folder = join(scene.folder, printed);
  const names = await readdir(folder);
  return byName(
    (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n---\n'),
  );
}

describe('after one run there is in the cluster, object by object,', () => {
  let deployed: Deployed;
  beforeAll(async () => {
    deployed = await deployShapes();
  });

  it('what the helm, sops and kubectl of a script, helmsman or Flux render', async () => {
    const { scene, live } = deployed;
    const limit = createLimiter(2);
    const each = await Promise.all(SHAPES.map((shape) => limit(() => objectsOf(shape, scene))));
    const today: Objects = Object.assign({}, ...each);
    expect(Object.keys(live).sort()).toEqual(Object.keys(today).sort());
    expect(live).toMatchObject(today);
  });

  for (const tool of TOOLS_OF_SHAPES) {
    const obstacle = tool.program === undefined ? `no ${tool.name} on PATH` : undefined;
    it.skipIf(obstacle !== undefined)(
      `what ${tool.name} makes of its own file${skippedFor(obstacle)}`,
      async () => {
        const { scene, live } = deployed;
        const rendered = await renderedBy(tool, scene);
        expect(Object.keys(rendered).sort()).toEqual(tool.shapes.map((name) => `ConfigMap/${name}`).sort());
        expect(live).toMatchObject(rendered);
      },
    );
  }
});
