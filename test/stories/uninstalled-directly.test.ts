import { expect, it } from 'vitest';
import { needsHelm } from '../../src/engine/operations/delete-directly.ts';
import { decodeRelease, payloadOf, replaceManifest } from '../../src/helm/storage.ts';
import { readManifest } from '../../src/kube/manifest-parts.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import type { StoredRelease } from '../../src/model/release/release.ts';
import type { ReleaseSettings } from '../../src/model/settings.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import type { Asked } from '../rig/memory/api-server.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { Refusal } from '../rig/memory/refusal.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import type { Run } from '../rig/scene.ts';
import { storeFurther } from '../rig/store-further.ts';
import { deployment } from '../rig/workload.ts';

const cluster = await useMemoryCluster();
const [SECRETS, LEASES] = ['Secret', 'Lease'].map((kind) => BUILT_IN.find((one) => one.kind === kind)) as [
  Served,
  Served,
];
const map = (name: string, metadata: object = {}) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ...metadata }, data: {} });
const hook = (event: string) =>
  map('hook', {
    annotations: {
      'helm.sh/hook': event,
      'helm.sh/hook-delete-policy': 'before-hook-creation,hook-succeeded',
    },
  });
const MAPS = { 'map.yaml': CONFIG_MAP, 'one.yaml': map('one'), 'two.yaml': map('two') };

async function open(templates: Record<string, string> = MAPS, keys: object = {}): Promise<OneChart> {
  const scene = await oneChart(cluster, 4, { templates }, keys);
  expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  return scene;
}

/** Until it is told to stop, `does` is asked at each request that changes something in the namespace. */
function atEachChange(
  { namespace }: OneChart,
  does: (what: string, asked: Asked) => Refusal | undefined,
): () => void {
  let isOver = false;
  cluster.beforeRequest((asked) => {
    const [, resource, name] = /\/namespaces\/[^/]+\/([^/]+)\/(.+)$/.exec(asked.path) ?? [];
    if (isOver || asked.method === 'GET' || !asked.path.includes(`/${namespace}/`) || !resource)
      return undefined;
    return does(`${asked.method} ${resource}/${name}`, asked);
  });
  return () => {
    isOver = true;
  };
}

const mapsOf = async (scene: OneChart) =>
  (await scene.names('configmaps')).map((name) => name.replace('configmap/', '')).sort();

const RECORD = 'sh.helm.release.v1.api.v1';
const recordOf = ({ namespace }: OneChart): KubeObject =>
  cluster.store.get(SECRETS, { namespace, name: RECORD });

// biome-ignore lint/suspicious/noExplicitAny: what a payload holds is of any form
function infoOf(scene: OneChart): any {
  const payload = decodeRelease(payloadOf(recordOf(scene)));
  return payload.ok ? payload.value.info : undefined;
}

/** The same when a run looks at an object of the release. */
function storeMeanwhile(scene: OneChart, version: number, status: string): void {
  let isStored = false;
  cluster.beforeRequest(({ method, path }) => {
    if (!isStored && method === 'GET' && path.includes(`/${scene.namespace}/configmaps/one`)) {
      isStored = true;
      storeFurther(cluster, scene, version, status);
    }
    return undefined;
  });
}

const uninstalls = ({ started }: Run) => started.filter(({ args }) => args[0] === 'uninstall').length;

/** Somebody else writes into the record. */
function writeRecord(scene: OneChart, labels: Record<string, string>): void {
  const record = recordOf(scene);
  const { metadata } = record;
  cluster.store.update(SECRETS, {
    ...record,
    metadata: { ...metadata, labels: { ...metadata.labels, ...labels } },
  });
}

it('a release without hooks for it is uninstalled without Helm, kind after kind, and its record says so', async () => {
  const scene = await open({
    ...MAPS,
    'api.yaml': JSON.stringify(deployment('api')),
    'service.yaml': JSON.stringify({
      ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'api' } },
      spec: { selector: { app: 'api' }, ports: [{ port: 80 }] },
    }),
    'kept.yaml': map('kept', { annotations: { 'helm.sh/resource-policy': 'keep' } }),
  });
  const changes: string[] = [];
  const stop = atEachChange(scene, (what) => {
    if (what.includes('/helm-lifecycle.')) return undefined;
    const { status } = recordOf(scene).metadata.labels ?? {};
    const { description, deleted } = infoOf(scene);
    expect(infoOf(scene).status).toBe(status);
    changes.push(`${status}: ${what}`);
    if (what.startsWith('DELETE configmaps')) {
      expect(description).toBe('Deletion in progress (or silently failed)');
      expect(Date.parse(deleted)).not.toBeNaN();
    }
    if (what.startsWith('DELETE secrets')) expect(description).toContain('helm-lifecycle');
    return undefined;
  });
  const run = await scene.destroy();
  stop();
  expect(run.release('api').outcome).toBe('succeeded');
  expect(uninstalls(run)).toBe(0);
  const maps = changes.splice(3, 3).sort();
  expect(maps).toEqual(['api', 'one', 'two'].map((name) => `uninstalling: DELETE configmaps/${name}`));
  expect(changes).toEqual([
    `deployed: PATCH secrets/${RECORD}`,
    'uninstalling: DELETE services/api',
    'uninstalling: DELETE deployments/api',
    `uninstalling: PATCH secrets/${RECORD}`,
    `uninstalled: DELETE secrets/${RECORD}`,
  ]);
  expect(await mapsOf(scene)).toEqual(['kept']);
  expect(await scene.history()).toEqual([]);
});

it.each<[string, object, number]>([
  ['pre-delete', {}, 1],
  ['post-delete', {}, 1],
  ['post-upgrade,post-delete', {}, 1],
  ['post-upgrade', {}, 0],
  ['test', {}, 0],
  ['pre-delete', { noHooks: true }, 0],
  ['post-delete', { noHooks: ['delete'] }, 0],
  ['post-delete', { noHooks: ['upgrade'] }, 1],
])('a chart with a %s hook and %j takes %i Helm', async (event, keys, helms) => {
  const scene = await open({ ...MAPS, 'hook.yaml': hook(event) }, keys);
  const run = await scene.destroy();
  expect(run.release('api').outcome).toBe('succeeded');
  expect(uninstalls(run)).toBe(helms);
  expect(await scene.history()).toEqual([]);
});

it('what cannot be read whole is left to Helm', () => {
  const stored = { chartHooks: [] as StoredRelease['chartHooks'] } as StoredRelease;
  const release = { planned: { settings: { noHooks: false } as ReleaseSettings } } as Parameters<
    typeof needsHelm
  >[0];
  expect(needsHelm(release, { stored, unreadable: [] })).toBe(false);
  expect(needsHelm(release, { stored, unreadable: ['one document is no mapping'] })).toBe(true);
  expect(needsHelm(release, { unreadable: [] })).toBe(true);
});

it('a record that another Helm changes in that moment is left alone, and so are the objects', async () => {
  const scene = await open();
  const stop = atEachChange(scene, (what) => {
    if (what === `PATCH secrets/${RECORD}`) writeRecord(scene, { by: 'another' });
    return undefined;
  });
  const run = await scene.destroy();
  stop();
  expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'conflict' } });
  expect(await mapsOf(scene)).toEqual(['api', 'one', 'two']);
  expect(infoOf(scene).status).toBe('deployed');
});

it('a release that another Helm deploys while its objects go is not destroyed', async () => {
  const scene = await open();
  const stop = atEachChange(scene, (what) => {
    if (what === 'DELETE configmaps/one') storeFurther(cluster, scene, 2, 'deployed');
    return undefined;
  });
  const run = await scene.destroy();
  stop();
  expect(run.release('api')).toMatchObject({
    outcome: 'failed',
    failure: { reason: 'conflict', message: expect.stringContaining('stored revision 2 (deployed)') },
  });
  expect((await scene.history()).map(({ revision }) => revision)).toContain(2);
});

it.each<[string[], string]>([
  [['one'], '/api: delete ConfigMap '],
  [['one', 'two'], '2 of them are refused: delete ConfigMap '],
])('when %j is refused the others go, and the next destroy goes on', async (names, message) => {
  const scene = await open();
  const stop = atEachChange(scene, (what) =>
    names.some((name) => what === `DELETE configmaps/${name}`)
      ? new Refusal(403, 'Forbidden', 'admission webhook "keep.example.com" denied the request: not today')
      : undefined,
  );
  const { failure, outcome } = (await scene.destroy()).release('api');
  stop();
  expect(outcome).toBe('failed');
  expect(failure?.message).toContain(message);
  expect(failure?.object).toMatch(/^ConfigMap\/.*\/(one|two)$/);
  for (const name of names)
    expect([failure?.message, ...(failure?.details ?? [])].join()).toContain(`${scene.namespace}/${name}`);
  expect(await mapsOf(scene)).toEqual(names);
  expect(infoOf(scene)).toMatchObject({
    status: 'uninstalling',
    description: 'Deletion in progress (or silently failed)',
  });
  expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
  expect(await mapsOf(scene)).toEqual([]);
});

it.each(['pending-upgrade', 'failed'])(
  "a revision that somebody has stored meanwhile (%s) is nobody's to be deleted, and nor is the one before",
  async (status) => {
    const scene = await open();
    storeMeanwhile(scene, 2, status);
    const { outcome, failure } = (await scene.destroy()).release('api');
    expect(outcome).toBe('failed');
    expect(failure?.message).toContain(`(${status}) was stored while it was to be uninstalled`);
    expect(await mapsOf(scene)).toEqual(['api', 'one', 'two']);
    expect(infoOf(scene).status).toBe('deployed');
  },
);

it('a revision stored meanwhile keeps also what only an older one has', async () => {
  const scene = await open();
  storeFurther(cluster, scene, 2, 'failed', 'two');
  storeMeanwhile(scene, 3, 'failed');
  const { outcome, failure } = (await scene.destroy()).release('api');
  expect([outcome, failure?.reason]).toEqual(['failed', 'conflict']);
  expect(await mapsOf(scene)).toEqual(['api', 'one', 'two']);
  expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
  expect(await mapsOf(scene)).toEqual([]);
});

it('a webhook that does not answer keeps its object, and no other', async () => {
  const scene = await open(MAPS, { retry: { attempts: 1 } });
  const stop = atEachChange(scene, (what) =>
    what === 'DELETE configmaps/api'
      ? new Refusal(500, 'InternalError', 'failed calling webhook "keep.example.com": no endpoints available')
      : undefined,
  );
  const { outcome, failure } = (await scene.destroy()).release('api');
  stop();
  expect(outcome).toBe('failed');
  expect(failure?.message).toContain('failed calling webhook');
  expect(await mapsOf(scene)).toEqual(['api']);
  expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
  expect(await mapsOf(scene)).toEqual([]);
});

it('a conflict that is about the very object is a refusal', async () => {
  const scene = await open();
  const stop = atEachChange(scene, (what) =>
    what === 'DELETE configmaps/one' ? new Refusal(409, 'Conflict', 'try again') : undefined,
  );
  const { outcome, failure } = (await scene.destroy()).release('api');
  stop();
  expect([outcome, failure?.message]).toEqual(['failed', expect.stringContaining('try again')]);
  expect(await mapsOf(scene)).toEqual(['one']);
});

it('a record that cannot be written is left to Helm', async () => {
  const scene = await open();
  let patches = 0;
  const stop = atEachChange(scene, (what) =>
    what === `PATCH secrets/${RECORD}` && ++patches === 1
      ? new Refusal(422, 'Invalid', 'data: Too long: must have at most 1048576 bytes')
      : undefined,
  );
  const run = await scene.destroy();
  stop();
  expect(run.release('api').outcome).toBe('succeeded');
  expect(uninstalls(run)).toBe(1);
  expect(await mapsOf(scene)).toEqual([]);
});

it('a revision that was deployed below one that failed is superseded, as Helm leaves it', async () => {
  const scene = await open();
  storeFurther(cluster, scene, 2, 'failed');
  const stop = atEachChange(scene, (what) =>
    what.startsWith('DELETE secrets/') ? new Refusal(403, 'Forbidden', 'not today') : undefined,
  );
  await scene.destroy();
  stop();
  expect((await scene.history()).map(({ status }) => status)).toEqual(['superseded', 'uninstalled']);
});

it.each(['destroy', 'deploy'] as const)(
  'cancelled halfway it deletes no more, and the next %s goes on',
  async (next) => {
    const scene = await open({ ...MAPS, 'api.yaml': JSON.stringify(deployment('api')) });
    const cancel = new AbortController();
    const stop = atEachChange(scene, (what) => {
      if (what === 'DELETE deployments/api') cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
      return undefined;
    });
    const run = await scene.destroy({}, { signal: cancel.signal });
    stop();
    expect(run.release('api').outcome).toBe('cancelled');
    expect(await mapsOf(scene)).toEqual(['api', 'one', 'two']);
    expect(infoOf(scene).status).toBe('uninstalling');
    const uids = (await scene.get('configmap', 'one')).metadata.uid;
    expect((await scene[next]()).release('api').outcome).toBe('succeeded');
    const one = await scene.get('configmap', 'one');
    if (next === 'destroy') expect([one, await scene.history()]).toEqual([undefined, []]);
    else {
      expect(one.metadata.uid).not.toBe(uids);
      expect((await scene.history()).map(({ status }) => status)).toEqual(['deployed']);
    }
  },
);

it('a run that has lost its lease deletes nothing', async () => {
  const scene = await open();
  const lease = 'helm-lifecycle.api';
  let renewals = 0;
  const stop = atEachChange(scene, (what) => {
    if (what !== `PUT leases/${lease}`) return undefined;
    renewals += 1;
    if (renewals < 2) return undefined;
    const live = cluster.store.get(LEASES, { namespace: scene.namespace, name: lease });
    cluster.store.update(LEASES, { ...live, spec: { ...live.spec, holderIdentity: 'somebody else' } });
    return undefined;
  });
  const run = await scene.destroy();
  stop();
  expect(run.release('api').outcome).not.toBe('succeeded');
  expect(await mapsOf(scene)).toEqual(['api', 'one', 'two']);
  expect(infoOf(scene).status).toBe('deployed');
});

it.each<[string, (scene: OneChart) => void, string]>([
  ['labels it', (scene) => writeRecord(scene, { by: 'another' }), 'succeeded'],
  ['has ended it', (scene) => writeRecord(scene, { status: 'uninstalled' }), 'succeeded'],
  [
    'has removed it',
    ({ namespace }) => cluster.store.delete(SECRETS, { namespace, name: RECORD }),
    'succeeded',
  ],
  ['gives it a status', (scene) => writeRecord(scene, { status: 'superseded' }), 'failed'],
])('at the end of it, another one who %s', async (_what, does, outcome) => {
  const scene = await open();
  let patches = 0;
  const stop = atEachChange(scene, (what) => {
    if (what === `PATCH secrets/${RECORD}`) patches += 1;
    if (patches === 2) {
      patches += 1;
      does(scene);
    }
    return undefined;
  });
  const run = await scene.destroy();
  stop();
  expect(run.release('api').outcome).toBe(outcome);
  expect(await mapsOf(scene)).toEqual([]);
  if (outcome === 'succeeded') expect(await scene.history()).toEqual([]);
});

/** All but the first object of revision 1 are in a List that is to be kept. */
function keepInList(scene: OneChart): void {
  const record = recordOf(scene);
  const metadata = { annotations: { 'helm.sh/resource-policy': 'keep' } };
  const listed = replaceManifest(payloadOf(record), (manifest) => {
    const { objects } = readManifest(manifest);
    const [going, ...items] = objects.toSorted((a, b) => a.metadata.name.localeCompare(b.metadata.name));
    const list = { apiVersion: 'v1', kind: 'List', metadata, items };
    return `---\n${JSON.stringify(going)}\n---\n${JSON.stringify(list)}\n`;
  });
  if (!listed.ok) throw new Error(listed.failure.message);
  cluster.store.update(SECRETS, { ...record, data: { release: listed.value } });
}

it('what is in a List that is to be kept stays, although its objects do not say so', async () => {
  const scene = await open();
  keepInList(scene);
  const run = await scene.destroy();
  expect(run.release('api').outcome).toBe('succeeded');
  expect(uninstalls(run)).toBe(0);
  expect(await mapsOf(scene)).toEqual(['one', 'two']);
  const whys = run.release('api').stays?.map(({ why }) => why);
  expect(whys).toEqual(expect.arrayContaining(['the `helm.sh/resource-policy` of its List is keep']));
});

it('so does what only older revisions have, one of them in such a List', async () => {
  const scene = await open();
  storeFurther(cluster, scene, 2, 'failed');
  storeFurther(cluster, scene, 3, 'failed', 'two');
  keepInList(scene);
  expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
  expect(await mapsOf(scene)).toEqual(['two']);
});

/** Two revisions, and a destroy that was refused an object; what refuses it goes on until `stop`. */
async function openHalfUninstalled() {
  const scene = await open(MAPS, { values: { colour: 'red' } });
  await scene.entry({ values: { colour: 'blue' } });
  expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  const stop = atEachChange(scene, (what) =>
    what === 'DELETE configmaps/one' ? new Refusal(403, 'Forbidden', 'not today') : undefined,
  );
  expect((await scene.destroy()).release('api').outcome).toBe('failed');
  expect((await scene.history()).map(({ status }) => status)).toEqual(['superseded', 'uninstalling']);
  return { scene, stop };
}

it('a deploy that has finished the uninstall and then fails goes back to no revision of before', async () => {
  const { scene, stop } = await openHalfUninstalled();
  stop();
  cluster.next({ command: 'upgrade', at: 'applied', does: { fail: 'no such thing' } });
  const run = await scene.deploy();
  expect(run.release('api')).toMatchObject({ outcome: 'failed', rolledBackTo: 'absent' });
  expect(run.started.map(({ args }) => args[0]).filter((command) => command === 'rollback')).toEqual([]);
  expect(await scene.history()).toEqual([]);
  expect(await mapsOf(scene)).toEqual([]);
});

it('a deploy that cannot finish the uninstall brings back no revision of before', async () => {
  const { scene } = await openHalfUninstalled();
  const run = await scene.deploy();
  expect(run.release('api').outcome).toBe('failed');
  expect(run.release('api').rolledBackTo).toBeUndefined();
  expect(run.started.map(({ args }) => args[0]).filter((command) => command === 'rollback')).toEqual([]);
  expect((await scene.history()).map(({ status }) => status)).toEqual(['superseded', 'uninstalling']);
});

it('nor does it say that a revision of before serves, where the interrupted one had failed', async () => {
  const scene = await open();
  storeFurther(cluster, scene, 2, 'failed');
  atEachChange(scene, (what) =>
    what === 'DELETE configmaps/one' ? new Refusal(403, 'Forbidden', 'not today') : undefined,
  );
  expect((await scene.destroy()).release('api').outcome).toBe('failed');
  expect((await scene.history()).map(({ status }) => status)).toEqual(['deployed', 'uninstalling']);
  const api = (await scene.deploy()).release('api');
  expect(api.outcome).toBe('failed');
  expect(api.serves).toBe('what is left of it stays, and the next run goes on with the uninstall');
  expect(api.warnings.join()).not.toContain('rolled back');
});

it('a failure goes to no revision from before an uninstall that kept the history, the next one neither', async () => {
  const scene = await open(MAPS, { values: { colour: 'red' } });
  await scene.entry({ values: { colour: 'blue' } });
  expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  await scene.helm('uninstall', 'api', '--keep-history');
  for (const statuses of [
    ['superseded', 'superseded', 'failed'],
    ['superseded', 'superseded', 'failed', 'failed'],
  ]) {
    cluster.next({ command: 'upgrade', at: 'applied', does: { fail: 'no such thing' } });
    const run = await scene.deploy();
    expect(run.release('api').outcome).toBe('failed');
    expect(run.release('api').rolledBackTo).toBeUndefined();
    expect((await scene.history()).map(({ status }) => status)).toEqual(statuses);
  }
});

it('a first install that fails is not said to be uninstalled again when another Helm deploys it meanwhile', async () => {
  const scene = await oneChart(cluster, 4, { templates: MAPS });
  const stop = atEachChange(scene, (what) => {
    if (what === 'DELETE configmaps/one') storeFurther(cluster, scene, 2, 'deployed');
    return undefined;
  });
  cluster.next({ command: 'upgrade', at: 'applied', does: { fail: 'no such thing' } });
  const api = (await scene.deploy()).release('api');
  stop();
  expect(api.outcome).toBe('failed');
  expect(api.rolledBackTo).toBeUndefined();
  expect(api.serves).toContain('revision 2');
});
