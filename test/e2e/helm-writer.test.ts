import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import type { ClusterWriter } from '../../src/cluster/contract.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import type { DeployRequest, HelmCall, ReleaseStore } from '../../src/helm/contract.ts';
import { MANIFEST_LABEL, writeMark } from '../../src/helm/mark.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import { encodePayload } from '../../src/helm/storage.ts';
import { deployed, newest } from '../../src/model/release/release.ts';
import type { Result } from '../../src/model/result.ts';
import { sameRendered } from '../../src/observe/rendered.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { CHART_HOOK, CONFIG_MAP, DEPLOYMENT, REFUSED_CONFIG_MAP, writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { useFolder } from '../rig/folder.ts';
import { type HelmRig, openHelm, patiently } from '../rig/helm.ts';
import { PERMIT } from '../rig/permit.ts';
import { settings } from '../rig/planned.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();
const folder = useFolder();
const digest = '0123456789abcdef0123456789abcdef01234567';

/** What one deploy of the release `api` is made of. */
interface Deploy {
  template: string;
  values?: string;
  request?: Partial<DeployRequest>;
  run?: Partial<HelmCall>;
}

/** A namespace of its own, one of the Helms, and the project's eyes on Helm's storage. */
interface Place {
  helm: HelmRig;
  api: { name: string; namespace: string };
  store: ReleaseStore;
  cluster: ClusterWriter;
  deploy(what: Deploy): Promise<Result<undefined>>;
  request(what: Deploy): Promise<DeployRequest>;
  rollback(revision: number): Promise<Result<undefined>>;
  newest(): Promise<NonNullable<ReturnType<typeof newest>>>;
  statuses(): Promise<string[]>;
  kubectl(...args: string[]): Promise<string>;
}

async function openPlace(major: HelmMajor, namespace?: string): Promise<Place> {
  const helm = await openHelm(cluster, major);
  const api = { name: 'api', namespace: namespace ?? (await cluster.namespace()) };
  const connection = await openConnection(cluster);
  const store = createReleaseStore(connection.reader);
  const observe = async () => unwrap(await store.observeOne(api));
  const request = async ({ template, values = '', request: changes }: Deploy): Promise<DeployRequest> => {
    const chart = folder.path('chart');
    await rm(chart, { recursive: true, force: true });
    await writeChart(chart, { name: 'api', templates: { 'all.yaml': template } });
    await folder.write('.', { 'values.yaml': values });
    return {
      ...{ ...api, chart, valuesFiles: [folder.path('values.yaml')], setIntegers: [], settings: settings() },
      ...{ noHooks: false, wait: true, description: '', labels: {} },
      ...changes,
    };
  };
  return {
    helm,
    api,
    store,
    cluster: openWriter(connection, PERMIT),
    request,
    deploy: async (what) => helm.writer.deploy(await request(what), patiently(what.run)),
    rollback: (revision) =>
      helm.writer.rollback(
        { ...api, revision, settings: settings(), noHooks: false, wait: true },
        patiently(),
      ),
    newest: async () => {
      const record = newest(await observe());
      if (!record) throw new Error('there is no release');
      return record;
    },
    statuses: async () => (await observe()).revisions.map(({ revision, status }) => `${revision} ${status}`),
    async kubectl(...args) {
      const common = ['--kubeconfig', cluster.kubeconfig, '--namespace', api.namespace];
      const result = await runProgram(cluster.kubectl, [...common, ...args]);
      if (!result.ok) throw new Error(result.problem);
      return result.stdout;
    },
  };
}

const get = (place: Place, kind: string, name: string) => cluster.look.get(place.api.namespace, kind, name);
const data = async (place: Place): Promise<object> => (await get(place, 'configmap', 'api'))?.data;

describe.each<[HelmMajor]>([[3], [4]])('Helm %i', (major) => {
  it('deploys with a description and the label of the manifest, and what it stores can be read', async () => {
    const place = await openPlace(major);
    const labels = { [MANIFEST_LABEL]: 'shop' };
    const request = { labels, description: 'commit 1a2b, "quoted"' };
    unwrap(await place.deploy({ template: CONFIG_MAP, values: 'colour: red', request }));
    expect(await place.newest()).toMatchObject({ revision: 1, status: 'deployed', manifestId: 'shop' });
    const stored = unwrap(await place.store.read(place.api, 1));
    expect(stored).toMatchObject({
      ...place.api,
      revision: 1,
      status: 'deployed',
      chart: { name: 'api', version: '1.0.0' },
      values: { colour: 'red' },
      description: 'commit 1a2b, "quoted"',
    });
    const byHelm = await place.helm.byHand('get', 'manifest', 'api', '--namespace', place.api.namespace);
    expect(stored?.manifest.trim()).toBe(byHelm.trim());
    const { metadata } = await get(place, 'secret', 'sh.helm.release.v1.api.v1');
    expect(metadata.labels).toMatchObject({ owner: 'helm', name: 'api', status: 'deployed', version: '1' });
  });

  it('loses a mark as soon as somebody upgrades by hand, although it copies the label', async () => {
    const place = await openPlace(major);
    unwrap(await place.deploy({ template: CONFIG_MAP }));
    unwrap(
      await writeMark(place.cluster, place.api, await place.newest(), {
        digest,
        manifestId: 'shop',
        details: { needs: [] },
      }),
    );
    expect(await place.newest()).toMatchObject({ revision: 1, inputs: digest });
    const chart = folder.path('chart');
    await place.helm.byHand(
      'upgrade',
      'api',
      chart,
      '--namespace',
      place.api.namespace,
      '--set',
      'colour=blue',
    );
    const { metadata } = await get(place, 'secret', 'sh.helm.release.v1.api.v2');
    expect(JSON.stringify(metadata.labels)).toContain(digest);
    expect((await place.newest()).inputs).toBeUndefined();
  });

  it('is not marked by somebody who read an older state', async () => {
    const place = await openPlace(major);
    unwrap(await place.deploy({ template: CONFIG_MAP }));
    const old = await place.newest();
    unwrap(
      await writeMark(place.cluster, place.api, old, { digest, manifestId: 'shop', details: { needs: [] } }),
    );
    expect(
      await writeMark(place.cluster, place.api, old, { digest, manifestId: 'shop', details: { needs: [] } }),
    ).toMatchObject({
      failure: { reason: 'conflict', message: expect.stringContaining('mark revision 1 of api') },
    });
  });

  it('reads a payload that was decoded and encoded as its own', async () => {
    const place = await openPlace(major);
    unwrap(await place.deploy({ template: `${CONFIG_MAP}---\n${CHART_HOOK}`, values: 'colour: "größe €"' }));
    const all = () => place.helm.byHand('get', 'all', 'api', '--namespace', place.api.namespace);
    const before = await all();
    const stored = unwrap(await place.store.read(place.api, 1));
    const patch = { data: { release: encodePayload(JSON.stringify(stored?.raw ?? {})) } };
    const secret = { apiVersion: 'v1', kind: 'Secret', name: 'sh.helm.release.v1.api.v1' };
    unwrap(await place.cluster.patch({ ...secret, namespace: place.api.namespace }, 'merge', patch));
    expect(await all()).toBe(before);
    expect(unwrap(await place.store.read(place.api, 1))).toEqual(stored);
  });

  it('renders what it then stores, on install and upgrade, and writes nothing for it', async () => {
    const place = await openPlace(major);
    for (const colour of ['red', 'blue']) {
      const what = { template: `${CONFIG_MAP}---\n${CHART_HOOK}`, values: `colour: ${colour}` };
      const before = await place.statuses();
      const rendered = unwrap(await place.helm.reader.render(await place.request(what), patiently()));
      expect(await place.statuses()).toEqual(before);
      unwrap(await place.deploy(what));
      const stored = unwrap(await place.store.read(place.api, (await place.newest()).revision));
      expect(sameRendered(rendered.manifest, stored?.manifest ?? '')).toBe(true);
      expect(rendered.chartHooks).toContain('name: api-hook');
    }
  });

  it('rolls back to the revision that was deployed, with a failed one between', async () => {
    const place = await openPlace(major);
    unwrap(await place.deploy({ template: CONFIG_MAP, values: 'colour: red' }));
    expect(await place.deploy({ template: `${CONFIG_MAP}---\n${REFUSED_CONFIG_MAP}` })).toMatchObject({
      failure: { reason: 'invalid', object: expect.stringMatching(/^ConfigMap\/.*api-refused$/) },
    });
    unwrap(await place.rollback(1));
    expect((await place.newest()).status).toBe('deployed');
    expect(await data(place)).toMatchObject({ colour: 'red' });
  });

  it('uninstalls, and once more without complaint', async () => {
    const place = await openPlace(major);
    unwrap(await place.deploy({ template: DEPLOYMENT }));
    const request = { ...place.api, noHooks: false, description: 'gone', wait: true, keepRecord: false };
    for (const _time of ['first', 'second']) {
      unwrap(await place.helm.writer.uninstall(request, patiently()));
    }
    expect(await place.statuses()).toEqual([]);
    expect(await get(place, 'deployment', 'api')).toBeUndefined();
  });

  it('says that nothing became ready, and records the release as failed', async () => {
    const place = await openPlace(major);
    const values = 'podAnnotations: {simulate/as: never-ready}';
    const deploy = await place.deploy({ template: DEPLOYMENT, values, run: { timeoutMs: 2000 } });
    expect(deploy).toMatchObject({ failure: { reason: 'not-ready' } });
    expect(await place.statuses()).toEqual(['1 failed']);
  });

  it('records the release as failed when it is interrupted', async () => {
    const place = await openPlace(major);
    const interrupt = new AbortController();
    const values = 'podAnnotations: {simulate/as: never-ready}';
    const deploying = place.deploy({ template: DEPLOYMENT, values, run: { signal: interrupt.signal } });
    await expect.poll(() => get(place, 'deployment', 'api')).toBeDefined();
    interrupt.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect(await deploying).toMatchObject({
      failure: { reason: 'cancelled', message: 'helm upgrade was interrupted (SIGINT)' },
    });
    expect(await place.statuses()).toEqual(['1 failed']);
  });

  it('upgrades and rolls back over what kubectl scaled', async () => {
    const place = await openPlace(major);
    const replicas = async () => (await get(place, 'deployment', 'api')).spec.replicas;
    unwrap(await place.deploy({ template: DEPLOYMENT, values: 'replicas: 1' }));
    await place.kubectl('scale', 'deployment', 'api', '--replicas=3');
    unwrap(await place.deploy({ template: DEPLOYMENT, values: 'replicas: 2' }));
    expect(await replicas()).toBe(2);
    await place.kubectl('scale', 'deployment', 'api', '--replicas=3');
    unwrap(await place.rollback(1));
    expect(await replicas()).toBe(1);
  });
});

it('Helm 4 refuses a field of another manager when it is asked to', async () => {
  const place = await openPlace(4);
  unwrap(await place.deploy({ template: DEPLOYMENT, values: 'replicas: 1' }));
  await place.kubectl('scale', 'deployment', 'api', '--replicas=3');
  const request = { settings: settings({ conflicts: 'fail' }) };
  expect(await place.deploy({ template: DEPLOYMENT, values: 'replicas: 2', request })).toMatchObject({
    failure: { reason: 'conflict', object: `Deployment/${place.api.namespace}/api` },
  });
});

it('a release survives the change from Helm 3 to 4 and back: fields go and come as the chart says', async () => {
  const three = await openPlace(3);
  const four = await openPlace(4, three.api.namespace);
  unwrap(await three.deploy({ template: CONFIG_MAP, values: 'colour: red' }));
  unwrap(await four.deploy({ template: CONFIG_MAP.replace(/ {2}colour:.*\n/, ''), values: 'size: big' }));
  expect(await data(four)).toEqual({ size: 'big' });
  unwrap(await four.rollback(1));
  expect(await data(four)).toEqual({ colour: 'red', size: 'none' });
  unwrap(await three.deploy({ template: CONFIG_MAP, values: 'colour: blue' }));
  expect(await data(three)).toEqual({ colour: 'blue', size: 'none' });
  expect(deployed(unwrap(await three.store.observeOne(three.api)))?.revision).toBe(4);
});
