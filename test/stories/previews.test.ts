import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { preview } from '../../src/commands/preview.ts';
import { previewSweep } from '../../src/commands/preview-sweep.ts';
import { previewTeardown } from '../../src/commands/preview-teardown.ts';
import { openRepository } from '../../src/entries/repository.ts';
import type { Event } from '../../src/model/journal/event.ts';
import { previewManifestId } from '../../src/plan/previews/preview-name.ts';
import type { RunOptions } from '../../src/session/contract.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { startGithub } from '../rig/github-server.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();
const kindOf = (name: string) => BUILT_IN.find(({ kind }) => kind === name) as Served;
const NAMESPACES = kindOf('Namespace');

/** A repository with one chart, and its previews; `name` is its namespace of number 1 and the like. */
async function createPreviews(hooks: object = {}, ofRun: object = {}) {
  const [github, scene] = await Promise.all([startGithub(), createScene(cluster, 4)]);
  const repository = `example/${scene.namespace}`;
  github.state.repository = repository;
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.manifest({
    charts: [{ name: 'api', path: 'charts/api', hooks }],
    hooks: ofRun,
  });
  const token = github.state.jobToken({ pull_requests: 'read' });
  const env = { GITHUB_API_URL: github.url };
  const { signal } = new AbortController();
  const deps = openRepository({ token, repository }, { env, redactor: createRedactor(), signal });
  let runs = 0;
  // By its page a run is told from another one that holds a lease.
  const options = () =>
    ({
      repository,
      previewPrefix: scene.namespace,
      runUrl: `https://github.com/${repository}/actions/runs/${++runs}`,
    }) satisfies Partial<RunOptions>;
  const names = () =>
    cluster.store
      .list(NAMESPACES)
      .map(({ metadata }) => metadata.name)
      .filter((name) => name.startsWith(`${scene.namespace}-`));
  return {
    github,
    scene,
    names,
    name: (number: number) => `${scene.namespace}-pr-${number}`,
    open: (number: number, more: Partial<RunOptions> = {}, own: Parameters<typeof scene.run>[2] = {}) =>
      scene.run(preview, { ...options(), pullRequest: number, ...more }, { ...deps, ...own }),
    close: (number: number, more: Partial<RunOptions> = {}, own: Parameters<typeof scene.run>[2] = {}) =>
      scene.run(previewTeardown, { ...options(), pullRequest: number, ...more }, { ...deps, ...own }),
    sweep: (more: Partial<RunOptions> = {}, own: Parameters<typeof scene.run>[2] = {}) =>
      scene.run(previewSweep, { ...options(), ...more }, { ...deps, ...own }),
  };
}

describe('the preview of a pull request', () => {
  it('is one when two pushes deploy it at once', async () => {
    const { github, names, name, open } = await createPreviews();
    github.state.openPull();
    const runs = await Promise.all([open(1), open(1)]);
    expect(runs.map(({ told }) => told.ending)).toEqual(['good', 'good']);
    expect(names()).toEqual([name(1)]);
    const records = cluster.store.list(kindOf('Secret'), name(1)).map(({ metadata }) => metadata.name);
    expect(records).toEqual(['sh.helm.release.v1.api.v1']);
  });

  it('is removed by a teardown that begins while the deploy holds the lease', async () => {
    const { github, names, open, close } = await createPreviews();
    const pull = github.state.openPull();
    let closing: ReturnType<typeof close> | undefined;
    const opened = await open(
      1,
      {},
      {
        onEvent({ type }) {
          if (type !== 'phase-started') return;
          pull.state = 'closed';
          closing ??= close(1);
        },
      },
    );
    const closed = await closing;
    expect(names()).toEqual([]);
    const said = [opened, closed].flatMap((one) => one?.told.lines ?? []).join('\n');
    expect([opened.told.ending, closed?.told.ending], said).toEqual(['good', 'good']);
  });

  it('is removed by two teardowns at once, of which one finds the namespace gone when it has the turn', async () => {
    const { github, names, name, open, close } = await createPreviews();
    github.state.openPull();
    await open(1);
    const gone = new Promise<void>((resolve) => {
      cluster.store.onChange((_, { type, object }) => {
        if (type === 'DELETED' && object.metadata.name === name(1)) resolve();
      });
    });
    const asked: string[] = [];
    cluster.beforeRequest(async ({ method, path }) => {
      // The first one found the lease of the deploy, and removes it.
      if (method !== 'POST' || !path.endsWith(`/namespaces/${name(1)}/leases`)) return undefined;
      asked.push('the second one takes its lease');
      return gone.then(() => undefined);
    });
    let second: ReturnType<typeof close> | undefined;
    cluster.beforeRequest(async ({ method, path }) => {
      const begins = method === 'PATCH' && path.includes(`/namespaces/${name(1)}/secrets/`);
      if (!begins || second) return undefined;
      await new Promise<void>((planned) => {
        const onEvent = ({ type }: Event) => type === 'release-started' && planned();
        second = close(1, {}, { onEvent });
      });
      return undefined;
    });
    const first = await close(1);
    const both = [first, await second];
    const said = both.flatMap((one) => one?.told.lines).join('\n');
    expect(
      both.map((one) => one?.told.ending),
      said,
    ).toEqual(['good', 'good']);
    expect(asked).toHaveLength(1);
    expect(names()).toEqual([]);
  });

  it('is not made anew, and without its labels, by a deploy whose namespace another run has removed', async () => {
    const { github, names, open, close } = await createPreviews({}, { before: [{ run: 'true' }] });
    github.state.openPull();
    const opened = await open(
      1,
      {},
      {
        async spawn(spec) {
          if (spec.env.RELEASE_PHASE === 'before') await close(1);
          return cluster.spawn(spec);
        },
      },
    );
    expect(opened.told.ending).toBe('failed');
    expect(opened.told.lines.join('\n')).toContain('another run has removed this preview in the meantime');
    expect(names()).toEqual([]);
  });

  it('that is closed while it is deployed is removed by the same run', async () => {
    const { github, names, open } = await createPreviews();
    const pull = github.state.openPull();
    const onEvent = ({ type }: Event) => {
      if (type === 'release-started') pull.state = 'closed';
    };
    const ran = await open(1, {}, { onEvent });
    expect(ran.log.join('\n')).toContain('pull request 1 is closed by now, so its preview is removed again');
    expect(ran.result).toMatchObject({ command: 'preview-teardown', outcome: 'succeeded' });
    expect(names()).toEqual([]);
  });

  it.each([
    ['is closed', { state: 'closed' }],
    ['is a draft', { draft: true }],
    ['comes from a fork', { head: { ref: 'x', sha: 'c'.repeat(40), repo: { full_name: 'mallory/shop' } } }],
  ] as const)('that %s is not deployed, and starts no Helm', async (why, pull) => {
    const { github, names, open } = await createPreviews();
    github.state.openPull(pull);
    const { told, started } = await open(1);
    expect(told).toMatchObject({ ending: 'good', lines: [expect.stringContaining(why)] });
    expect(started).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('leaves a namespace alone that has its name and not its labels', async () => {
    const { github, names, name, open, close } = await createPreviews();
    github.state.openPull();
    cluster.store.create(NAMESPACES, {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: name(1) },
    });
    for (const run of [await open(1), await close(1)]) {
      expect(run.told.ending).toBe('failed');
      expect(run.told.lines.join('\n')).toContain('exists and is no preview');
    }
    expect(names()).toEqual([name(1)]);
    expect(cluster.store.list(kindOf('ConfigMap'), name(1))).toEqual([]);
  });

  it('of a number that another repository uses on this cluster is left alone', async () => {
    const { github, scene, names, name, open } = await createPreviews();
    github.state.openPull();
    await open(1);
    const repository = 'other/shop';
    const elsewhere = { repository, previewPrefix: scene.namespace, pullRequest: 1 };
    for (const command of [preview, previewTeardown]) {
      const { told, started } = await scene.run(command as typeof preview, elsewhere);
      expect(told.lines.join('\n')).toContain(`is a preview of repository example/${scene.namespace}`);
      expect(started.filter(({ file }) => file === cluster.helm4)).toEqual([]);
    }
    expect(names()).toEqual([name(1)]);
  });

  it.each(['$(touch /tmp/x); `id`', '--help', '../../etc', `x${'y'.repeat(199)}`, '日本語'])(
    'of the branch %s is a namespace like any other',
    async (previewBranch) => {
      const { scene, names } = await createPreviews();
      const branch = { previewBranch, previewPrefix: scene.namespace, repository: 'example/shop' };
      const { told, started } = await scene.run(preview, branch);
      expect(told.ending).toBe('good');
      const [name = ''] = names();
      expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/);
      const args = started.flatMap(({ args: all }) => all);
      expect(args.filter((one) => one.includes(previewBranch))).toEqual([]);
      expect((await scene.run(previewTeardown, branch)).told.ending).toBe('good');
      expect(names()).toEqual([]);
    },
  );

  it('expires no more once it is deployed without `preview-days`', async () => {
    const { github, scene, name, open } = await createPreviews();
    github.state.openPull();
    const expiry = async () =>
      (await scene.get('namespace', name(1))).metadata.annotations['helm-lifecycle/expires-at'];
    await open(1, { previewDays: 3 });
    expect(await expiry()).toMatch(/^\d{4}-/);
    const { told } = await open(1);
    expect(told.ending).toBe('good');
    expect(await expiry()).toBeUndefined();
  });

  it('stays, and the teardown fails, while an object of a chart that may fail is there', async () => {
    const { github, scene, names, name, open, close } = await createPreviews();
    github.state.openPull();
    const role = `${scene.namespace}-held`;
    const templates = {
      'role.yaml': `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: ${role}, finalizers: [example.com/never]}\n`,
    };
    await scene.chart('charts/role', { templates });
    const entry = { name: 'role', path: 'charts/role', allowFailure: true, timeout: '1s' };
    await scene.manifest({ charts: [entry] });
    await open(1);
    for (const closed of [await close(1), await close(1)]) {
      expect(closed.told.ending).toBe('failed');
      expect(closed.told.lines.join('\n')).toContain(`ClusterRole/${role}`);
      expect(closed.result.failure?.message).toContain(`namespace ${name(1)} stays, as role failed in it`);
      expect(names()).toEqual([name(1)]);
    }
    const held = { name: role };
    cluster.store.update(kindOf('ClusterRole'), {
      ...cluster.store.get(kindOf('ClusterRole'), held),
      metadata: held,
    });
    expect((await close(1)).told.ending).toBe('good');
    expect(names()).toEqual([]);
  });

  it('names the volumes that go with it, before and after', async () => {
    const { github, name, open, close } = await createPreviews();
    github.state.openPull();
    await open(1);
    const claim = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', namespace: name(1) },
    };
    cluster.store.create(kindOf('PersistentVolumeClaim'), claim);
    const planned = await close(1, { dryRun: true });
    expect(planned.log.join('\n')).toContain(`namespace ${name(1)} with PersistentVolumeClaim/data`);
    const closed = await close(1);
    expect(JSON.stringify(closed.result)).toContain('with PersistentVolumeClaim/data');
  });
});

it('a sweep removes nothing while GitHub’s rate limit is used up', async () => {
  const { github, names, name, open, sweep } = await createPreviews();
  const pull = github.state.openPull();
  await open(1);
  pull.state = 'closed';
  github.state.requestsLeft = 0;
  github.state.resetsAt = 4_000_000_000;
  const { told } = await sweep();
  expect(told.ending).toBe('failed');
  expect(told.lines.join('\n')).toContain('primary rate limit');
  expect(names()).toEqual([name(1)]);
});

/** `PREVIEWS=300`: as many as an organisation may have left in a year; it prints what each costs. */
const count = Number(process.env.PREVIEWS ?? 30);

/** Makes the namespaces of `count` previews, of which the first has a release, and which have no pull request any more. */
async function leaveBehind(
  { github, scene, name, open }: Awaited<ReturnType<typeof createPreviews>>,
  count: number,
) {
  github.state.openPull();
  await open(1);
  const [made] = cluster.store.list(NAMESPACES).filter((one) => one.metadata.name === name(1));
  for (let number = 2; number <= count; number++) {
    const labels = {
      ...made?.metadata.labels,
      'helm-lifecycle/pull-request': String(number),
      'helm-lifecycle/manifest': previewManifestId(`example-${scene.namespace}`, name(number)),
    };
    const metadata = { name: name(number), labels, annotations: made?.metadata.annotations ?? {} };
    cluster.store.create(NAMESPACES, { apiVersion: 'v1', kind: 'Namespace', metadata });
  }
  github.state.pulls = [];
  github.requests();
}

it('a sweep removes any number of previews, and asks GitHub for one list and once before each removal', async () => {
  const previews = await createPreviews();
  const { github, names, sweep } = previews;
  await leaveBehind(previews, count);
  let calls = 0;
  cluster.beforeRequest(() => {
    calls++;
    return undefined;
  });
  const from = performance.now();
  const { told } = await sweep();
  if (count > 30) console.log(`${calls} calls of the cluster, ${Math.round(performance.now() - from)} ms`);
  expect(calls / count).toBeLessThan(30);
  expect(told.lines.at(-1), told.lines.join('\n')).toBe(`${count} swept, 0 kept`);
  expect(names()).toEqual([]);
  expect(github.requests()).toHaveLength(1 + count);
});

it('a sweep keeps the preview of a pull request that is opened again before its removal begins', async () => {
  const previews = await createPreviews();
  await leaveBehind(previews, 12);
  // When the first removal has ended, four have not begun.
  const { state } = previews.github;
  const onEvent = ({ type }: Event) => {
    if (type === 'run-ended' && state.pulls.length === 0)
      for (let left = 12; left > 0; left--) state.openPull();
  };
  const { told } = await previews.sweep({}, { onEvent });
  expect(told.ending).toBe('good');
  const kept = told.lines.filter((line) => / kept: its pull request \d+ has a preview again$/.test(line));
  expect(kept).toHaveLength(4);
  expect(previews.names()).toHaveLength(4);
  expect(told.lines.at(-1)).toBe('8 swept, 4 kept');
});

describe('a sweep of what has expired', () => {
  const EXPIRES_AT = 'helm-lifecycle/expires-at';

  /** As a push does that deploys it again, or as time does. */
  function setExpiry(name: string, at: string): void {
    const live = cluster.store.get(NAMESPACES, { name });
    live.metadata.annotations = { ...live.metadata.annotations, [EXPIRES_AT]: at };
    cluster.store.update(NAMESPACES, live);
  }
  const PAST = '2020-01-01T00:00:00.000Z';
  const FUTURE = '2100-01-01T00:00:00.000Z';
  const mapsIn = (name: string) =>
    cluster.store.list(kindOf('ConfigMap'), name).map(({ metadata }) => metadata.name);

  it('keeps a preview that is deployed again before its removal begins', async () => {
    const previews = await createPreviews();
    await leaveBehind(previews, 12);
    for (const name of previews.names()) setExpiry(name, PAST);
    const later = [9, 10, 11, 12].map(previews.name);
    let isFirst = true;
    const onEvent = ({ type }: Event) => {
      if (type !== 'run-ended' || !isFirst) return;
      isFirst = false;
      for (const name of later) setExpiry(name, FUTURE);
    };
    const { told } = await previews.sweep({}, { onEvent });
    expect(told.ending, told.lines.join('\n')).toBe('good');
    expect(told.lines).toEqual(
      expect.arrayContaining(later.map((name) => `${name} kept: it was deployed again`)),
    );
    expect(previews.names()).toEqual(later);
    expect(told.lines.at(-1)).toBe('8 swept, 4 kept');
  });

  it.each([
    ['waits for its lease', 'run-planned', ['api']],
    ['uninstalls its last release', 'release-ended', []],
  ] as const)('keeps the namespace of one that is deployed again while it %s', async (_, moment, maps) => {
    const { github, name, names, open, sweep } = await createPreviews();
    github.state.openPull();
    await open(1);
    setExpiry(name(1), PAST);
    const onEvent = ({ type }: Event) => type === moment && setExpiry(name(1), FUTURE);
    const { told } = await sweep({}, { onEvent });
    expect(told.ending).toBe('failed');
    expect(told.lines.join('\n')).toContain(`namespace ${name(1)} stays: it was deployed again`);
    expect(mapsIn(name(1))).toEqual(maps);
    expect(names()).toEqual([name(1)]);
  });
});

describe('what `post` needs is saved', () => {
  const NEEDED = ['privateFolder', 'kubectl', 'kubeconfig', 'holder', 'lease-api'];

  it('by the removal of a preview apart from what its deploy has saved', async () => {
    const { github, open } = await createPreviews();
    const pull = github.state.openPull();
    const saved: string[] = [];
    const saveState = (key: string, _: string, part = 'the run') => saved.push(`${part}: ${key}`);
    const onEvent = ({ type }: Event) => {
      if (type === 'release-started') pull.state = 'closed';
    };
    await open(1, {}, { saveState, onEvent });
    const wanted = ['the run', 'removal'].flatMap((part) => NEEDED.map((key) => `${part}: ${key}`));
    expect([...new Set(saved)].sort()).toEqual([...wanted, 'the run: helm-api'].sort());
  });

  it('by each removal of a sweep by itself, in a folder of its own', async () => {
    const previews = await createPreviews();
    await leaveBehind(previews, 3);
    const names = previews.names();
    const saved = new Map<string, Set<string>>();
    const saveState = (key: string, value: string, part = 'the run') =>
      saved.set(key, (saved.get(key) ?? new Set()).add(`${part}: ${value}`));
    const resultFolder = join(previews.scene.folder, 'result');
    await previews.sweep({ resultFolder }, { saveState });
    const partsOf = (key: string) => [...(saved.get(key) ?? [])].map((one) => one.split(': ')[0]).sort();
    expect(partsOf('privateFolder')).toEqual([...names, 'the run']);
    expect(partsOf('kubeconfig')).toEqual([...names, 'the run']);
    expect(partsOf('holder')).toEqual(names);
    for (const name of names) expect(existsSync(join(resultFolder, name, 'journal.jsonl'))).toBe(true);
  });
});

it('a sweep that is cancelled names the previews that it has not come to', async () => {
  const previews = await createPreviews();
  await leaveBehind(previews, 12);
  const cancelling = new AbortController();
  const onEvent = ({ type }: Event) => type === 'run-ended' && cancelling.abort();
  const { told } = await previews.sweep({}, { onEvent, signal: cancelling.signal });
  expect([told.ending, told.outputs.outcome]).toEqual(['cancelled', 'cancelled']);
  expect(told.lines.at(-1)).toMatch(/^\d swept, 0 kept, \d+ not removed$/);
  const never = told.lines.filter((line) => line.includes('the run was cancelled before its removal began'));
  expect(never).toHaveLength(4);
  expect(previews.names().length).toBeGreaterThanOrEqual(4);
});
