import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { preview } from '../../src/commands/preview.ts';
import { previewSweep } from '../../src/commands/preview-sweep.ts';
import { previewTeardown } from '../../src/commands/preview-teardown.ts';
import { openRepository } from '../../src/entries/repository.ts';
import type { Event } from '../../src/model/journal/event.ts';
import { previewManifestId } from '../../src/plan/previews/preview-name.ts';
import type { RunOptions } from '../../src/session/contract.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { useCluster } from '../rig/cluster.ts';
import { type GithubServer, startGithub } from '../rig/github-server.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

const MAP = `apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}}
data: {host: {{ .Values.host | quote }}}
`;
/** An object of the cluster, which does not go with the namespace. */
const ROLE = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: {{ .Release.Namespace }}-{{ .Release.Name }}}
rules: []
`;

/** A repository with one chart, its pull requests, and the commands on them. */
async function createPreviews() {
  const [github, scene] = await Promise.all([startGithub(), createScene(cluster, 4)]);
  const repository = `example/${scene.namespace}`;
  github.state.repository = repository;
  await scene.chart('charts/api', { templates: { 'map.yaml': MAP, 'role.yaml': ROLE } });
  const values = { host: '$' + '{env.PREVIEW_NUMBER}.example.com' };
  /** How long a namespace is given to go: the controller looks at one that was held only after a while. */
  const giveUpAfter = (timeout: string) =>
    scene.manifest({ defaults: { timeout }, charts: [{ name: 'api', path: 'charts/api', values }] });
  await giveUpAfter('2m');
  // The scene's own namespace is unlike any other, so names made of it are too.
  const options = { repository, previewPrefix: scene.namespace } satisfies Partial<RunOptions>;
  const deps = { pullRequests: pullRequestsOf(github, repository) };
  const run = async (file: string, args: string[]) => {
    const { ok, stdout, problem } = await runProgram(file, args, {
      env: { ...process.env, KUBECONFIG: cluster.kubeconfig, HOME: scene.folder },
    });
    if (!ok) throw new Error(problem);
    return stdout;
  };
  return {
    github,
    scene,
    repository,
    giveUpAfter,
    kubectl: (...args: string[]) => run(cluster.kubectl, args),
    helm: (...args: string[]) => run(cluster.helm4, args),
    name: (number: number) => `${scene.namespace}-pr-${number}`,
    open: (number: number, more: Partial<RunOptions> = {}, onEvent: (event: Event) => void = () => {}) =>
      scene.run(preview, { ...options, pullRequest: number, ...more }, { ...deps, onEvent }),
    close: (number: number, more: Partial<RunOptions> = {}) =>
      scene.run(previewTeardown, { ...options, pullRequest: number, ...more }, deps),
    sweep: (more: Partial<RunOptions> = {}) => scene.run(previewSweep, { ...options, ...more }, deps),
  };
}

function pullRequestsOf(github: GithubServer, repository: string) {
  const { pullRequests } = openRepository(
    { token: github.state.jobToken({ pull_requests: 'read' }), repository },
    {
      env: { GITHUB_API_URL: github.url },
      redactor: createRedactor(),
      signal: new AbortController().signal,
    },
  );
  if (!pullRequests) throw new Error('no pull requests');
  return pullRequests;
}

const namespace = (scene: Scene, name: string) => scene.get('namespace', name);
const roles = async (scene: Scene) =>
  (await scene.names('clusterrole')).filter((role) => role.includes(scene.namespace));

describe.concurrent('the preview of a pull request', () => {
  test('is opened, updated and closed, and then nothing of it is left', async () => {
    const { github, scene, repository, kubectl, helm, name, open, close } = await createPreviews();
    const pull = github.state.openPull();
    const wanted = {
      previewUrl: 'https://{namespace}.example.com',
      previewQuota: ['pods=5'],
      previewDays: 3,
    };

    const planned = await open(1, { ...wanted, dryRun: true });
    expect(planned.told.ending).toBe('good');
    expect(planned.result).toMatchObject({ command: 'preview', outcome: 'succeeded', changed: true });
    expect(await namespace(scene, name(1))).toBeUndefined();

    const opened = await open(1, wanted);
    expect(opened.told).toMatchObject({
      ending: 'good',
      outputs: { 'preview-namespace': name(1), 'preview-url': `https://${name(1)}.example.com` },
    });
    const made = await namespace(scene, name(1));
    expect(made?.metadata.labels).toMatchObject({
      'helm-lifecycle/preview-of': repository.replace('/', '-'),
      'helm-lifecycle/pull-request': '1',
      'helm-lifecycle/commit': pull.head.sha,
    });
    expect(made?.metadata.annotations).toMatchObject({ 'helm-lifecycle/repository': repository });
    const inside = (...args: string[]) => kubectl('get', ...args, '-n', name(1));
    expect(await inside('configmap', 'api', '-o', 'jsonpath={.data.host}')).toBe('1.example.com');
    expect(await inside('resourcequota', '-o', 'jsonpath={.items[*].spec.hard}')).toBe('{"pods":"5"}');

    pull.head.sha = 'b'.repeat(40);
    const updated = await open(1, wanted);
    expect(updated.result).toMatchObject({ outcome: 'no-changes', changed: false });
    expect((await namespace(scene, name(1)))?.metadata).toMatchObject({
      uid: made?.metadata.uid,
      labels: { 'helm-lifecycle/commit': pull.head.sha },
    });

    // What the pull request has added, and the base does not know.
    await helm('install', 'added', `${scene.folder}/charts/api`, '--set', 'host=x', '-n', name(1));
    expect(await roles(scene)).toHaveLength(2);
    pull.state = 'closed';
    expect((await close(1, { dryRun: true })).result).toMatchObject({ changed: true, outcome: 'succeeded' });
    expect(await roles(scene)).toHaveLength(2);
    const closed = await close(1);
    expect(closed.result).toMatchObject({ command: 'preview-teardown', outcome: 'succeeded' });
    expect(closed.result.releases.map(({ id, operation }) => `${operation} ${id}`)).toEqual([
      `uninstall ${name(1)}/added`,
      'uninstall api',
    ]);
    expect(closed.log.join('\n')).not.toContain(`Namespace/${name(1)} stays`);
    expect(await roles(scene)).toEqual([]);
    expect(await namespace(scene, name(1))).toBeUndefined();
    expect((await close(1)).told).toMatchObject({ ending: 'good', outputs: { changed: false } });
  });

  test('whose namespace is held by a finalizer says so, and lets go only when that is asked for', async () => {
    const { github, scene, kubectl, name, open, close, giveUpAfter } = await createPreviews();
    github.state.openPull();
    await open(1);
    await kubectl('create', 'configmap', 'held', '-n', name(1));
    const finalizers = '{"metadata":{"finalizers":["example.com/never"]}}';
    await kubectl('patch', 'configmap', 'held', '-n', name(1), '--type=merge', '-p', finalizers);
    await giveUpAfter('10s');
    const held = await close(1);
    expect(held.told.ending).toBe('failed');
    expect(held.told.lines.join('\n')).toContain(`ConfigMap/${name(1)}/held: held by example.com/never`);
    expect(held.told.lines.join('\n')).toContain('remove-finalizers');
    await giveUpAfter('2m');
    const released = await close(1, { removeFinalizers: true });
    expect(released.result).toMatchObject({ outcome: 'succeeded' });
    expect(released.log.join('\n')).toContain('removes the finalizers example.com/never');
    expect(await namespace(scene, name(1))).toBeUndefined();
  });
});

/** `PREVIEWS=300`: as many as an organisation may have left in a year; what their removal costs is printed. */
const count = Number(process.env.PREVIEWS ?? 2);

test.concurrent('a sweep removes what has no open pull request, and nothing else', async () => {
  const previews = await createPreviews();
  const { github, scene, name, open, sweep } = previews;
  github.state.openPull();
  const closed = github.state.openPull();
  await open(1);
  await open(2);
  closed.state = 'closed';
  const cost = count > 2 ? await moreLike(previews) : undefined;
  github.requests();
  const { told } = await sweep();
  await cost?.();
  expect(told.lines).toContain(`${name(2)} removed: its pull request 2 is not open`);
  expect(told.lines.at(-1)).toBe(`${count - 1} swept, 1 kept`);
  // One list, and a look at each just before it is removed.
  expect(github.requests()).toHaveLength(count);
  const left = (await scene.names('namespace')).filter((one) => one.includes(scene.namespace));
  expect(left.sort()).toEqual([scene.namespace, name(1)].map((one) => `namespace/${one}`));
}, 600_000);

/** Makes namespaces like that of preview 2, and returns what prints the time and the calls since. */
async function moreLike({ scene, name, kubectl }: Awaited<ReturnType<typeof createPreviews>>) {
  const { metadata } = await namespace(scene, name(2));
  const items = Array.from({ length: count - 2 }, (_, index) => {
    const number = index + 3;
    const labels = {
      ...metadata.labels,
      'helm-lifecycle/pull-request': String(number),
      'helm-lifecycle/manifest': previewManifestId(`example-${scene.namespace}`, name(number)),
    };
    const { annotations } = metadata;
    return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: name(number), labels, annotations } };
  });
  await scene.write('more.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
  await kubectl('create', '-f', join(scene.folder, 'more.json'));
  const calls = async () => (await readFile(cluster.auditLog ?? '/dev/null', 'utf8')).split('\n').length;
  const [before, from] = [await calls(), performance.now()];
  return async () => {
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`${count - 1} previews swept in ${seconds} s by ${(await calls()) - before} calls`);
  };
}
