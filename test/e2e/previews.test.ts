import { describe, expect, test } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { preview } from '../../src/commands/preview.ts';
import { previewSweep } from '../../src/commands/preview-sweep.ts';
import { previewTeardown } from '../../src/commands/preview-teardown.ts';
import { openRepository } from '../../src/entries/repository.ts';
import type { Event } from '../../src/model/journal/event.ts';
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
  await scene.manifest({
    defaults: { timeout: '10s' },
    charts: [{ name: 'api', path: 'charts/api', values }],
  });
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

describe('the preview of a pull request', () => {
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

  test('that is closed while it is deployed is removed by the same run', async () => {
    const { github, scene, name, open } = await createPreviews();
    const pull = github.state.openPull();
    const ran = await open(1, {}, ({ type }) => {
      if (type === 'release-started') pull.state = 'closed';
    });
    expect(ran.log.join('\n')).toContain('pull request 1 is closed by now, so its preview is removed again');
    expect(ran.result).toMatchObject({ command: 'preview-teardown', outcome: 'succeeded' });
    expect(await namespace(scene, name(1))).toBeUndefined();
    expect(await roles(scene)).toEqual([]);
  });

  test.each([
    ['is closed', { state: 'closed' }],
    ['is a draft', { draft: true }],
    ['comes from a fork', { head: { ref: 'x', sha: 'c'.repeat(40), repo: { full_name: 'mallory/shop' } } }],
  ] as const)('that %s is not deployed, and starts no Helm', async (why, pull) => {
    const { github, scene, name, open } = await createPreviews();
    github.state.openPull(pull);
    const { told, started } = await open(1);
    expect(told).toMatchObject({ ending: 'good', lines: [expect.stringContaining(why)] });
    expect(started).toEqual([]);
    expect(await namespace(scene, name(1))).toBeUndefined();
  });

  test('leaves a namespace alone that is not its own', async () => {
    const { github, scene, repository, name, open, close } = await createPreviews();
    github.state.openPull();
    await scene.kubectl('create', 'namespace', name(1));
    for (const run of [await open(1), await close(1)]) {
      expect(run.told.ending).toBe('failed');
      expect(run.told.lines.join('\n')).toContain('exists and is no preview');
    }
    expect(await scene.names('configmap')).not.toContain('configmap/api');
    expect((await namespace(scene, name(1)))?.metadata.deletionTimestamp).toBeUndefined();

    const other = `${scene.namespace}-pr-2`;
    github.state.openPull();
    await open(2);
    const elsewhere = await scene.run(previewTeardown, {
      repository: 'other/shop',
      previewPrefix: scene.namespace,
      pullRequest: 2,
    });
    expect(elsewhere.told.lines.join('\n')).toContain(
      `is a preview of repository ${repository}, not of other/shop`,
    );
    expect((await namespace(scene, other))?.metadata.deletionTimestamp).toBeUndefined();
    await close(2);
    await scene.kubectl('delete', 'namespace', name(1));
  });

  test('whose namespace is held by a finalizer says so, and lets go only when that is asked for', async () => {
    const { github, scene, kubectl, name, open, close } = await createPreviews();
    github.state.openPull();
    await open(1);
    await kubectl('create', 'configmap', 'held', '-n', name(1));
    const finalizers = '{"metadata":{"finalizers":["example.com/never"]}}';
    await kubectl('patch', 'configmap', 'held', '-n', name(1), '--type=merge', '-p', finalizers);
    const held = await close(1);
    expect(held.told.ending).toBe('failed');
    expect(held.told.lines.join('\n')).toContain(`ConfigMap/${name(1)}/held: held by example.com/never`);
    expect(held.told.lines.join('\n')).toContain('remove-finalizers');
    const released = await close(1, { removeFinalizers: true });
    expect(released.result).toMatchObject({ outcome: 'succeeded' });
    expect(released.log.join('\n')).toContain('removes the finalizers example.com/never');
    expect(await namespace(scene, name(1))).toBeUndefined();
  });
});

test('a sweep removes what has no open pull request, and asks two lists', async () => {
  const { github, scene, name, open, sweep } = await createPreviews();
  github.state.openPull();
  const closed = github.state.openPull();
  await open(1);
  await open(2);
  closed.state = 'closed';
  github.state.requestsLeft = 0;
  github.state.resetsAt = 4_000_000_000;
  const limited = await sweep();
  expect(limited.told).toMatchObject({ ending: 'failed' });
  expect(limited.told.lines.join('\n')).toContain('primary rate limit');
  expect(await namespace(scene, name(2))).toBeDefined();
  github.state.requestsLeft = 5_000;
  github.requests();
  const { told } = await sweep();
  expect(told.lines).toEqual([`${name(2)} removed: its pull request 2 is not open`, '1 swept, 1 kept']);
  expect(github.requests()).toHaveLength(1);
  expect(await namespace(scene, name(2))).toBeUndefined();
  expect(await namespace(scene, name(1))).toBeDefined();
  expect((await sweep({ dryRun: true })).told.lines).toEqual(['0 swept, 1 kept']);
  github.state.pulls = [];
  expect((await sweep()).told.lines.at(-1)).toBe('1 swept, 0 kept');
});
