import { beforeAll, describe, expect, it } from 'vitest';
import type { ClusterConnection, ClusterWriter } from '../../../src/cluster/contract.ts';
import { openWriter } from '../../../src/cluster/writer.ts';
import { decodeRelease, encodePayload, payloadOf } from '../../../src/helm/storage.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { FailureReason } from '../../../src/model/result/failure.ts';
import type { Result } from '../../../src/model/result.ts';
import { openConnection, unwrap } from '../../cluster/open-connection.ts';
import { CHART_HOOK, CONFIG_MAP, DEPLOYMENT, JOB, REFUSED_CONFIG_MAP } from '../chart.ts';
import type { TestCluster } from '../cluster.ts';
import { type OneChart, oneChart } from '../one-chart.ts';
import { PERMIT } from '../permit.ts';
import type { HelmMajor } from '../scene.ts';

/**
 * What unit tests may believe of the cluster in memory: run against it and against the real API server and both Helms, word for
 * word the same.
 */
export function describeContract(what: string, cluster: TestCluster): void {
  describe(`${what}: the API server`, () => describeApi(cluster));
  describe.each<[HelmMajor]>([[3], [4]])(`${what}: Helm %i`, (major) => describeHelm(cluster, major));
}

function describeApi(cluster: TestCluster): void {
  let connection: ClusterConnection;
  let writer: ClusterWriter;
  let namespace: string;
  beforeAll(async () => {
    connection = await openConnection(cluster);
    writer = openWriter(connection, PERMIT);
    namespace = await cluster.namespace();
  });
  const map = (name: string, more: object = {}): KubeObject =>
    ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace },
      data: { a: 'b' },
      ...more,
    }) as KubeObject;
  const ref = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', name, namespace });
  const refused = (result: Result<unknown>, reason: FailureReason, says: RegExp) => {
    expect(result).toMatchObject({ ok: false, failure: { reason } });
    if (!result.ok) expect(result.failure.message).toMatch(says);
  };

  it('refuses a namespace that is not there, and a name that is taken', async () => {
    const nowhere = map('one', { metadata: { name: 'one', namespace: 'no-such-namespace' } });
    refused(await writer.create(nowhere), 'not-found', /namespaces "no-such-namespace" not found/);
    unwrap(await writer.create(map('taken')));
    refused(await writer.create(map('taken')), 'conflict', /configmaps "taken" already exists/);
  });

  it('refuses what was made of a stale version, whichever way it comes', async () => {
    const first = unwrap(await writer.create(map('stale')));
    unwrap(await writer.update({ ...first, data: { a: 'c' } }));
    const stale = /object has been modified/;
    refused(await writer.update({ ...first, data: { a: 'd' } }), 'conflict', stale);
    const { resourceVersion = '', uid = '' } = first.metadata;
    const patch = { metadata: { resourceVersion, labels: { x: 'y' } } };
    refused(await writer.patch(ref('stale'), 'merge', patch), 'conflict', stale);
    refused(await writer.delete(ref('stale'), { resourceVersion }), 'conflict', /precondition/i);
    refused(
      await writer.delete(ref('stale'), { uid: uid.replace(/^./, 'z') }),
      'conflict',
      /UID in the precondition/,
    );
    expect(unwrap(await connection.reader.get(ref('stale')))).toMatchObject({ data: { a: 'c' } });
  });

  it('refuses a key that is none, and a change of what is immutable', async () => {
    refused(
      await writer.create(map('odd', { data: { 'not a key': '' } })),
      'invalid',
      /not a key.*a valid config key/,
    );
    unwrap(await writer.create(map('fixed', { immutable: true })));
    refused(await writer.patch(ref('fixed'), 'merge', { data: { a: 'c' } }), 'invalid', /immutable/);
  });

  it('patches with a test, applies, and forgets a dry run', async () => {
    unwrap(await writer.apply(map('applied')));
    const operations = (value: string) => [
      { op: 'test', path: '/data/a', value },
      { op: 'replace', path: '/data/a', value: 'd' },
    ];
    refused(await writer.patch(ref('applied'), 'json', operations('x')), 'invalid', /./);
    unwrap(await writer.patch(ref('applied'), 'json', operations('b')));
    expect(unwrap(await connection.reader.dryRunApply(map('applied', { data: { b: 'e' } })))).toMatchObject({
      data: { b: 'e' },
    });
    expect(unwrap(await connection.reader.get(ref('applied')))?.data).toEqual({ a: 'd' });
  });

  it('keeps what is deleted until nothing holds it any more', async () => {
    const metadata = { name: 'held', namespace, finalizers: ['example.com/never'] };
    const { uid } = unwrap(await writer.create(map('held', { metadata }))).metadata;
    unwrap(await writer.delete(ref('held')));
    const held = unwrap(await connection.reader.get(ref('held')));
    expect(held?.metadata).toMatchObject({ uid, deletionTimestamp: expect.any(String) });
    unwrap(await writer.patch(ref('held'), 'merge', { metadata: { finalizers: null } }));
    expect(unwrap(await connection.reader.get(ref('held')))).toBeUndefined();
  });

  it('selects by label and field, and leaves out the content where only metadata is asked for', async () => {
    unwrap(
      await writer.create(map('chosen', { metadata: { name: 'chosen', namespace, labels: { pick: 'me' } } })),
    );
    const query = { apiVersion: 'v1', kind: 'ConfigMap', namespace };
    const named = async (more: object) =>
      unwrap(await connection.reader.list({ ...query, ...more })).map(({ metadata }) => metadata.name);
    expect(await named({ labelSelector: 'pick=me' })).toEqual(['chosen']);
    expect(await named({ labelSelector: 'pick=you' })).toEqual([]);
    expect(await named({ fieldSelector: 'metadata.name=chosen' })).toEqual(['chosen']);
    const [listed] = unwrap(
      await connection.reader.list({ ...query, labelSelector: 'pick=me', metadataOnly: true }),
    );
    expect(listed).not.toHaveProperty('data');
  });

  it('tells a watch what is there, and then each change', async () => {
    unwrap(await writer.create(map('watched')));
    const seen: string[] = [];
    const stop = new AbortController();
    const query = { apiVersion: 'v1', kind: 'ConfigMap', namespace, fieldSelector: 'metadata.name=watched' };
    const watching = connection.reader.watch(query, stop.signal, ({ type }) => seen.push(type));
    await expect.poll(() => seen).toEqual(['ADDED', 'SYNCED']);
    unwrap(await writer.patch(ref('watched'), 'merge', { data: { a: 'c' } }));
    unwrap(await writer.delete(ref('watched')));
    unwrap(await writer.delete(ref('watched')));
    await expect.poll(() => seen).toEqual(['ADDED', 'SYNCED', 'MODIFIED', 'DELETED']);
    stop.abort();
    await watching;
  });

  it('knows no object of a kind that it does not serve', async () => {
    const unknown = { apiVersion: 'example.com/v1', kind: 'Paint', name: 'red', namespace };
    expect(unwrap(await connection.reader.get(unknown))).toBeUndefined();
  });
}

/** How this project has both of them write: fields that others have set are overwritten. */
const WRITING = { 3: [], 4: ['--server-side=true', '--force-conflicts'] } as const;

function describeHelm(cluster: TestCluster, major: HelmMajor): void {
  const MAP = { 'map.yaml': CONFIG_MAP };
  const helm = async (scene: OneChart, ...args: string[]): Promise<string> =>
    scene.helm(...args).then(
      () => 'succeeded',
      (error: Error) => error.message,
    );
  const upgrade = (scene: OneChart, ...more: string[]) =>
    helm(scene, 'upgrade', 'api', `${scene.folder}/charts/api`, '--install', ...WRITING[major], ...more);
  const statuses = async (scene: OneChart) => (await scene.history()).map(({ status }) => status);

  it('owns what it makes, keeps what others add, and removes what the chart has no more', async () => {
    const scene = await oneChart(cluster, major, { templates: { ...MAP, 'hook.yaml': CHART_HOOK } });
    await scene.chart('charts/api', {
      values: { colour: 'red' },
      templates: { ...MAP, 'two.yaml': CONFIG_MAP.replace('Release.Name }}', 'Release.Name }}-2') },
    });
    expect(await upgrade(scene)).toBe('succeeded');
    const writer = openWriter(await openConnection(cluster), PERMIT);
    const ref = { apiVersion: 'v1', kind: 'ConfigMap', name: 'api', namespace: scene.namespace };
    unwrap(await writer.patch(ref, 'merge', { metadata: { labels: { by: 'hand' } } }));
    await scene.chart('charts/api', { values: { colour: 'blue' }, templates: { ...MAP, 'two.yaml': '' } });
    expect(await upgrade(scene)).toBe('succeeded');
    expect(await scene.get('configmap', 'api')).toMatchObject({
      data: { colour: 'blue' },
      metadata: {
        labels: { by: 'hand', 'app.kubernetes.io/managed-by': 'Helm' },
        annotations: { 'meta.helm.sh/release-name': 'api' },
      },
    });
    expect(await scene.get('configmap', 'api-2')).toBeUndefined();
    expect(await statuses(scene)).toEqual(['superseded', 'deployed']);
    expect(await helm(scene, 'rollback', 'api', '1')).toBe('succeeded');
    expect((await scene.get('configmap', 'api')).data.colour).toBe('red');
    expect(await scene.get('configmap', 'api-2')).toBeDefined();
    expect(await statuses(scene)).toEqual(['superseded', 'superseded', 'deployed']);
    expect(await helm(scene, 'uninstall', 'api', '--keep-history')).toBe('succeeded');
    expect((await statuses(scene)).slice(2)).toEqual(['uninstalled']);
    expect(await upgrade(scene)).toBe('succeeded');
    expect((await statuses(scene)).slice(2)).toEqual(['superseded', 'deployed']);
    expect(await helm(scene, 'uninstall', 'api')).toBe('succeeded');
    expect(await scene.get('configmap', 'api')).toBeUndefined();
    expect(await scene.names('secrets')).toEqual([]);
  });

  it('refuses to upgrade a release that is pending, but rolls it back; one that is not there is named', async () => {
    const scene = await oneChart(cluster, major, { templates: MAP });
    expect(await upgrade(scene)).toBe('succeeded');
    const connection = await openConnection(cluster);
    const [{ reader }, writer] = [connection, openWriter(connection, PERMIT)];
    const ref = {
      apiVersion: 'v1',
      kind: 'Secret',
      name: 'sh.helm.release.v1.api.v1',
      namespace: scene.namespace,
    };
    const payload = unwrap(decodeRelease(payloadOf(unwrap(await reader.get(ref)) as KubeObject)));
    const info = { ...(payload.info as object), status: 'pending-upgrade' };
    const data = { release: encodePayload(JSON.stringify({ ...payload, info })) };
    unwrap(await writer.patch(ref, 'merge', { metadata: { labels: { status: 'pending-upgrade' } }, data }));
    expect(await upgrade(scene)).toContain('another operation (install/upgrade/rollback) is in progress');
    expect(await statuses(scene)).toEqual(['pending-upgrade']);
    expect(await helm(scene, 'rollback', 'api', '1')).toBe('succeeded');
    expect(await statuses(scene)).toEqual(['pending-upgrade', 'deployed']);
    expect(await helm(scene, 'rollback', 'none', '1')).toMatch(/not found/);
  });

  it('refuses what is somebody else’s before it stores anything, unless it may take it over', async () => {
    const scene = await oneChart(cluster, major, { templates: MAP });
    await scene.write(
      'theirs.yaml',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api}\ndata: {colour: old}\n',
    );
    await scene.kubectl('apply', '-f', `${scene.folder}/theirs.yaml`);
    for (const dry of [['--dry-run=server'], []])
      expect(await upgrade(scene, ...dry)).toContain(
        'exists and cannot be imported into the current release',
      );
    expect(await statuses(scene)).toEqual([]);
    expect(await upgrade(scene, '--take-ownership')).toBe('succeeded');
    expect((await scene.get('configmap', 'api')).metadata.annotations).toMatchObject({
      'meta.helm.sh/release-name': 'api',
    });
  });

  it.each([
    [
      'the API server refuses an object',
      { 'refused.yaml': REFUSED_CONFIG_MAP },
      /a valid config key/,
      ['failed'],
    ],
    ['a template fails', { 'broken.yaml': '{{ fail "out of paint" }}' }, /out of paint/, []],
    [
      'a chart hook fails',
      { 'hook.yaml': failingHook() },
      /pre-install[\s\S]*(?:BackoffLimitExceeded|Job Failed)/,
      ['failed'],
    ],
  ])('says why it fails when %s, and what stays of it', async (_, more, says, stays) => {
    const scene = await oneChart(cluster, major, { templates: { ...MAP, ...more } });
    expect(await upgrade(scene)).toMatch(says);
    expect(await statuses(scene)).toEqual(stays);
  });

  it('leaves the objects of a release whose chart hook before an uninstall fails', async () => {
    const hook = failingHook().replace('pre-install', 'pre-delete');
    const scene = await oneChart(cluster, major, { templates: { ...MAP, 'hook.yaml': hook } });
    expect(await upgrade(scene)).toBe('succeeded');
    expect(await helm(scene, 'uninstall', 'api')).toMatch(/BackoffLimitExceeded|Job Failed/);
    expect(await statuses(scene)).toEqual(['uninstalling']);
    expect(await scene.get('configmap', 'api')).toBeDefined();
  });

  it('waits for what it deploys no longer than it may', async () => {
    const scene = await oneChart(cluster, major, {
      values: { podAnnotations: { 'simulate/as': 'never-ready' } },
      templates: { 'deployment.yaml': DEPLOYMENT },
    });
    const wait = major === 3 ? '--wait' : '--wait=watcher';
    expect(await upgrade(scene, wait, '--timeout', '2s')).toMatch(/context deadline exceeded/);
    expect(await statuses(scene)).toEqual(['failed']);
  });
}

const failingHook = () =>
  JOB.replace('metadata:\n', 'metadata:\n  annotations: {helm.sh/hook: pre-install}\n').replace(
    '{{ toJson (.Values.jobAnnotations | default dict) }}',
    '{simulate/as: fail}',
  );
