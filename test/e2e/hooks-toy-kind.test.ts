import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { CONFIG_MAP, writeChart } from '../rig/chart.ts';
import { runCli, runCliOften } from '../rig/cli.ts';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';
import { copyRepository, type RepositoryCopy } from '../rig/repository-copy.ts';
import type { KubeJson } from '../rig/scene.ts';

const cluster = useCluster();
let copy: RepositoryCopy;
let scene: HookScene;

beforeAll(async () => {
  copy = await copyRepository();
  scene = await createHookScene(cluster);
  await writeChart(join(scene.folder, 'chart'), { templates: { 'map.yaml': CONFIG_MAP } });
  await writeFile(join(scene.folder, 'hello.txt'), 'hello');
  // All there is to do beside the kind's own file.
  const line = "  (await import('../../test/rig/toy-kind.ts')).greet,";
  await copy.insertLine('src/hooks/registry.ts', line, { before: '  helmTest,' });
});
afterAll(() => copy?.remove());

/** A manifest with this hook in `preExec` of a release `api`, and one after it. */
async function writeManifest(path: string, hook: object): Promise<void> {
  const { folder, namespace } = scene;
  const after = { name: 'answer', run: 'echo "answered by $PAYLOAD_WHO"' };
  const entry = { name: 'api', path: 'chart', hooks: { preExec: [hook, after] } };
  const defaults = { namespace, timeout: '40s', settle: '0s' };
  await writeFile(join(folder, path), stringify({ version: 1, defaults, charts: [entry] }));
}

/** What the command line of the copy inherits. */
async function environment(kubeconfig = cluster.kubeconfig): Promise<Record<string, string>> {
  const { folder } = scene;
  await mkdir(join(folder, 'tmp'), { recursive: true });
  const programs = [dirname(cluster.helm4), dirname(cluster.kubectl), process.env.PATH];
  return {
    PATH: programs.join(delimiter),
    HOME: folder,
    TMPDIR: join(folder, 'tmp'),
    KUBECONFIG: kubeconfig,
  };
}

/** The command line of the copy on a release with this hook. */
async function run(args: string[], hook: object, kubeconfig?: string) {
  const { folder } = scene;
  await writeManifest('helm-lifecycle.yaml', hook);
  const env = await environment(kubeconfig);
  const end = await runCli([...args, '--output', 'json'], { folder, env, repository: copy.folder });
  return { ...end, json: JSON.parse(end.stdout) as KubeJson };
}

const greeting = (greet: object = { whom: 'configmap/kube-root-ca.crt', words: 'hello.txt' }) => ({
  greet,
  capture: { who: '$.greeted' },
});

describe('a kind that is added by one file and one line in the registry', () => {
  it('is in the JSON Schema and in the docs', async () => {
    await copy.script('scripts/update-docs.ts');
    const schema = JSON.parse(await copy.read('schemas/manifest.schema.json'));
    expect(JSON.stringify(schema)).toContain('File with the words to say.');
    const docs = await copy.read('docs/hooks.md');
    const section = docs.slice(docs.indexOf('### `greet`'));
    for (const part of [
      'Says the words of a file to an object.',
      '| `words` | text |',
      '`capture` sees: `{greeted}`',
      '- greet: {whom: configmap/kube-root-ca.crt, words: hello.txt}',
      'Rights that this example needs: `get` on `configmap/kube-root-ca.crt`.',
    ])
      expect(section).toContain(part);
  });

  it('is checked when the manifest is read', async () => {
    const wrong: [object, string][] = [
      [{ gret: {} }, 'did you mean `greet`?'],
      [greeting({ who: 'cm/a', words: 'hello.txt' }), 'did you mean `whom`?'],
      [greeting({ whom: 'configmap/../a', words: 'hello.txt' }), '`whom` must be `kind/name`'],
      [greeting({ whom: 'cm/a', words: 'gone.txt' }), 'gone.txt'],
      [greeting({ whom: 'cm/a', words: '../a.txt' }), '../a.txt'],
    ];
    for (const [at, [hook]] of wrong.entries()) await writeManifest(`${at}.yaml`, hook);
    const runs = wrong.map((_, at) => ({
      args: ['validate', '--manifest', `${at}.yaml`, '--output', 'json'],
      folder: scene.folder,
    }));
    const ends = await runCliOften(runs, await environment(), copy.folder);
    for (const [at, [, text]] of wrong.entries()) {
      expect(ends[at]?.exitCode).toBe(3);
      expect(JSON.stringify(JSON.parse(ends[at]?.stdout ?? '').issues)).toContain(text);
    }
  });

  it('is listed by a dry run with what it would do', async () => {
    const { stderr, json } = await run(['deploy', '--dry-run'], greeting());
    expect(JSON.stringify(json) + stderr).toContain('greet configmap/kube-root-ca.crt');
    expect(stderr).not.toContain('hello, ');
  });

  it('has its rights asked for before anything changes', async () => {
    const verbs = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];
    const { kubeconfig } = await scene.as([
      { apiGroups: [''], resources: ['secrets'], verbs },
      { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs },
    ]);
    const { json } = await run(['deploy'], greeting(), kubeconfig);
    expect(json.releases[0].failure).toMatchObject({
      reason: 'forbidden',
      details: [`get configmaps/kube-root-ca.crt in namespace ${scene.namespace}`],
    });
  });

  it('runs, gives its result to `capture`, and runs again when its file has changed', async () => {
    const first = await run(['deploy'], greeting());
    expect(first.stderr).toContain(`hello, ConfigMap/${scene.namespace}/kube-root-ca.crt`);
    expect(first.stderr).toContain(`answered by ConfigMap/${scene.namespace}/kube-root-ca.crt`);
    const second = await run(['deploy'], greeting());
    expect(second.json.releases[0].outcome).toBe('unchanged');
    await writeFile(join(scene.folder, 'hello.txt'), 'good evening');
    const third = await run(['deploy'], greeting());
    expect(third.json.releases[0].outcome).toBe('succeeded');
    expect(third.stderr).toContain(`good evening, ConfigMap/${scene.namespace}`);
  });
});
