import { expect } from 'vitest';
import { drift } from '../../src/commands/drift.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from './chart.ts';
import type { TestCluster } from './cluster.ts';
import { type OneChart, oneChart } from './one-chart.ts';
import type { HelmMajor, KubeJson } from './scene.ts';

/** What can happen to a release, by this project or by people. */
export const EVENTS = [
  'deploy',
  'deploy again',
  'deploy with more objects',
  'deploy with fewer objects',
  'another release takes an object over',
  'an object is made anew by hand',
  'an object moves to another release of the manifest',
  'prune of a release of which others have taken a part',
  'rollback',
  'redeploy of drift',
  'deploy with a chart hook that has the name of an object of others',
  'failing deploy',
  'failing deploy that takes over an object of others',
  'killed Helm',
  'edit by hand',
  'helm upgrade by hand',
  'helm rollback by hand',
  'destroy',
] as const;
export type StoryEvent = (typeof EVENTS)[number];

/** What a chart has for a while, alone or in a list; others take one of them over, and make another one anew. */
const MORE_OBJECTS = `apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: shared}}
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: anew}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: own}
`;
const OTHERS = `apiVersion: v1
kind: ConfigMap
metadata: {name: others}
data: {owner: somebody}
`;
/** A chart hook that waits for ever: what Helm is inside of when it is killed. */
const ENDLESS_HOOK = `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-endless
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-delete-policy: before-hook-creation
    simulate/run-for: 1h
spec:
  restartPolicy: Never
  terminationGracePeriodSeconds: 0
  containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
`;

/** Helm deletes what has the name of a chart hook before it makes one. */
const TAKING_HOOK = `apiVersion: v1
kind: ConfigMap
metadata: {name: others, annotations: {helm.sh/hook: "pre-install,pre-upgrade,pre-rollback,pre-delete"}}
`;

type Kind = 'good' | 'refused' | 'greedy' | 'endless' | 'taking';
const MORE: Record<Kind, Record<string, string>> = {
  good: {},
  refused: { 'refused.yaml': REFUSED_CONFIG_MAP },
  greedy: { 'refused.yaml': REFUSED_CONFIG_MAP, 'others.yaml': OTHERS },
  endless: { 'hook.yaml': ENDLESS_HOOK },
  taking: { 'hook.yaml': TAKING_HOOK },
};
/** A Helm that was killed a moment ago is known to be dead. */
const PATIENCE = { unlock: { minAge: '0s' }, timeout: '30s' };
const NONE = { 'refused.yaml': '', 'others.yaml': '', 'hook.yaml': '' };

/** A release to which things happen one after the other; after each, what must always hold is asserted. */
export async function tellStory(
  cluster: TestCluster,
  major: HelmMajor,
  events: readonly StoryEvent[],
): Promise<void> {
  const scene = await storyScene(cluster, major);
  await scene.write('others.yaml', OTHERS);
  await scene.kubectl('apply', '-f', `${scene.folder}/others.yaml`);
  const othersUid = async () => (await scene.get('configmap', 'others'))?.metadata.uid;
  const uid = await othersUid();
  const told: string[] = [];
  let hasMore = false;
  let colour = 'red';
  let paints = 0;
  const goodRevisions: number[] = [];

  const statuses = async () => (await scene.history()).map(({ status }) => status);
  const newestRevision = async () => (await scene.history()).at(-1)?.revision ?? 0;

  async function prepare(kind: Kind, repaint = true): Promise<void> {
    if (repaint) {
      paints += 1;
      colour = `paint-${paints}`;
    }
    const more = { 'more.yaml': hasMore ? MORE_OBJECTS : '' };
    await scene.chart('charts/api', { templates: { ...NONE, ...MORE[kind], ...more } });
    await scene.entry({
      values: { colour },
      takeOwnership: kind === 'greedy' || hasMore,
      ...PATIENCE,
    });
  }

  async function deployWell(repaint: boolean): Promise<void> {
    await prepare('good', repaint);
    const run = await scene.deploy();
    const { outcome } = run.release('api');
    expect(['succeeded', 'unchanged'], told.join(' > ')).toContain(outcome);
    const stored = await scene.helm('get', 'manifest', 'api');
    const fresh = await scene.helm('template', 'api', 'charts/api', '--set', `colour=${colour}`);
    expect(stored.trim()).toBe(fresh.trim());
    if (outcome === 'succeeded') {
      expect((await scene.get('configmap', 'api')).data.colour).toBe(colour);
      goodRevisions.push(await newestRevision());
    }
  }

  async function destroyWell(): Promise<void> {
    await prepare('good', false);
    const run = await scene.destroy();
    expect(run.release('api').outcome, told.join(' > ')).toBe('succeeded');
    if (run.release('api').operation === 'uninstall') {
      expect(await scene.get('configmap', 'api')).toBeUndefined();
    }
    const records = (await scene.names('secrets')).filter((name) => name.includes('.v1.api.'));
    expect(records).toEqual([]);
    expect(await scene.names('leases'), told.join(' > ')).not.toContain(leaseOf('api'));
    goodRevisions.length = 0;
  }

  async function failingDeploy(kind: Kind): Promise<void> {
    await prepare(kind);
    const run = await scene.deploy();
    expect(run.release('api').outcome, told.join(' > ')).toBe('failed');
  }

  const happen: Record<StoryEvent, () => Promise<unknown>> = {
    deploy: () => deployWell(true),
    'deploy again': () => deployWell(false),
    'deploy with more objects': () => {
      hasMore = true;
      return deployWell(true);
    },
    'deploy with fewer objects': () => {
      hasMore = false;
      return deployWell(true);
    },
    'another release takes an object over': () =>
      scene.helm('upgrade', '--install', 'b', 'charts/b', '--take-ownership'),
    'an object is made anew by hand': async () => {
      await scene.kubectl('delete', 'configmap', 'anew', '--ignore-not-found');
      await scene.kubectl('create', 'configmap', 'anew');
    },
    'failing deploy': () => failingDeploy('refused'),
    'failing deploy that takes over an object of others': () => failingDeploy('greedy'),
    'killed Helm': async () => {
      await prepare('endless');
      await killHelm(cluster, major, scene);
    },
    'an object moves to another release of the manifest': async () => {
      const moved = (await scene.get('configmap', 'shared'))?.metadata.uid;
      hasMore = false;
      await prepare('good');
      await scene.both({ takeOwnership: true }, { values: { colour }, needs: ['b'] });
      expect((await scene.deploy()).release('api').outcome, told.join(' > ')).toBe('succeeded');
      expect((await scene.get('configmap', 'shared'))?.metadata.uid).toBe(moved);
      goodRevisions.push(await newestRevision());
    },
    'prune of a release of which others have taken a part': async () => {
      await prepare('good');
      await scene.both({}, { values: { colour } }, 'c');
      expect((await scene.deploy()).release('api').outcome, told.join(' > ')).toBe('succeeded');
      goodRevisions.push(await newestRevision());
      await scene.helm('upgrade', '--install', 'd', 'charts/d', '--take-ownership');
      const taken = (await scene.get('configmap', 'taken'))?.metadata.uid;
      await prepare('good', false);
      const run = await scene.deploy({ prune: 'force' });
      expect(run.result.outcome, told.join(' > ')).not.toBe('failed');
      expect(await scene.get('configmap', 'alone'), told.join(' > ')).toBeUndefined();
      expect(await scene.names('leases'), told.join(' > ')).not.toContain(leaseOf('c'));
      expect(await scene.names('secrets', 'owner=helm,name=c'), told.join(' > ')).toEqual([]);
      expect((await scene.get('configmap', 'taken'))?.metadata.uid, told.join(' > ')).toBe(taken);
    },
    rollback: async () => {
      await prepare('good', false);
      const { outcome, failure } = (await scene.run(rollback)).release('api');
      if (outcome === 'failed') expect(failure?.message, told.join(' > ')).toContain('cannot be rolled back');
      if (outcome === 'succeeded') goodRevisions.push(await newestRevision());
    },
    'redeploy of drift': async () => {
      await prepare('good', false);
      await happen['edit by hand']();
      await scene.run(drift, { driftAction: 'redeploy' });
      if ((await statuses()).at(-1) === 'deployed') goodRevisions.push(await newestRevision());
    },
    'deploy with a chart hook that has the name of an object of others': async () => {
      await prepare('taking');
      const { outcome, failure } = (await scene.deploy()).release('api');
      expect(outcome, told.join(' > ')).toBe('failed');
      expect(failure?.code, told.join(' > ')).toBe('ownership-conflict');
    },
    'edit by hand': async () => {
      const paint = '{"data":{"colour":"by-hand"}}';
      if (await scene.get('configmap', 'api')) await scene.kubectl('patch', 'configmap', 'api', '-p', paint);
    },
    'helm upgrade by hand': async () => {
      if ((await statuses()).at(-1) !== 'deployed') return;
      await prepare('good', false);
      await scene.helm('upgrade', 'api', 'charts/api', '--set', 'colour=by-hand');
      goodRevisions.push(await newestRevision());
    },
    'helm rollback by hand': async () => {
      const target = goodRevisions.at(-2);
      if (target === undefined || (await statuses()).at(-1) !== 'deployed') return;
      await scene.helm('rollback', 'api', String(target));
      goodRevisions.push(await newestRevision());
    },
    destroy: destroyWell,
  };

  // What moves is there before, and what that deploy takes over from nobody is the release's own then.
  const all = events.flatMap((event) =>
    event === 'an object moves to another release of the manifest'
      ? (['deploy with more objects', event] as const)
      : event,
  );
  for (const event of [...all, 'destroy'] as const) {
    told.push(event);
    const before = BY_HAND.has(event)
      ? []
      : await ofOthers(scene, event.startsWith('prune') ? ['b', 'c'] : []);
    await happen[event]();
    expect(await othersUid(), told.join(' > ')).toBe(uid);
    const after = await uidsOf(scene);
    for (const { name, uid: theirs } of before)
      expect(after.get(name), `${told.join(' > ')}: ${name}`).toBe(theirs);
    const deployed = (await statuses()).filter((status) => status === 'deployed');
    expect(deployed.length, told.join(' > ')).toBeLessThanOrEqual(1);
  }
}

const leaseOf = (release: string) => `lease.coordination.k8s.io/helm-lifecycle.${release}`;

interface StoryScene extends OneChart {
  /** Writes the manifest with an entry for another release, `b` unless it is named, beside `api`. */
  both(other: object, api: object, name?: string): Promise<void>;
}

async function storyScene(cluster: TestCluster, major: HelmMajor): Promise<StoryScene> {
  const scene = await oneChart(cluster, major, { templates: { 'map.yaml': CONFIG_MAP } });
  const id = `story-${scene.namespace}`;
  const charts = { b: ['shared'], c: ['alone', 'taken'], d: ['taken'] };
  for (const [name, maps] of Object.entries(charts)) {
    const text = maps.map((map) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${map}}\n`);
    await scene.chart(`charts/${name}`, { templates: { 'maps.yaml': text.join('---\n') } });
  }
  const entries = (...written: object[]) => scene.manifest({ id, charts: written });
  return {
    ...scene,
    entry: (keys) => entries({ name: 'api', path: 'charts/api', ...keys }),
    both: (other, api, name = 'b') =>
      entries(
        { name, path: `charts/${name}`, ...other },
        { name: 'api', path: 'charts/api', ...PATIENCE, ...api },
      ),
  };
}

/** What people and other releases do to objects is their business. */
const BY_HAND = new Set<StoryEvent>([
  'another release takes an object over',
  'an object is made anew by hand',
]);

/** The objects that do not say that they belong to release `api`, or to another one that may go. */
async function ofOthers(
  scene: OneChart,
  others: readonly string[],
): Promise<{ name: string; uid: string }[]> {
  const { items } = await scene.get('configmaps');
  return (items as KubeJson[])
    .filter(
      ({ metadata }) => !['api', ...others].includes(metadata.annotations?.['meta.helm.sh/release-name']),
    )
    .map(({ metadata }) => ({ name: metadata.name, uid: metadata.uid }));
}

async function uidsOf(scene: OneChart): Promise<Map<string, string>> {
  const { items } = await scene.get('configmaps');
  return new Map((items as KubeJson[]).map(({ metadata }) => [metadata.name, metadata.uid]));
}

/** Leaves the release pending as a killed Helm does; nothing happens when that Helm is refused. */
async function killHelm(cluster: TestCluster, major: HelmMajor, scene: OneChart): Promise<void> {
  const revisions = (await scene.history()).length;
  const stop = new AbortController();
  const ended = createSpawn()({
    file: major === 3 ? cluster.helm3 : cluster.helm4,
    args: ['upgrade', '--install', 'api', 'charts/api', '--namespace', scene.namespace],
    cwd: scene.folder,
    env: { PATH: process.env.PATH ?? '', HOME: scene.folder, KUBECONFIG: cluster.kubeconfig },
    signal: stop.signal,
    // No chance to say goodbye.
    graceMs: 0,
  });
  const pending = expect
    .poll(async () => (await scene.history()).length, { interval: 100 })
    .toBeGreaterThan(revisions);
  await Promise.race([pending, ended]);
  stop.abort();
  await ended;
}
