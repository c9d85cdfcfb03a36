import { expect, it } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import { decodeRelease, payloadOf } from '../../src/helm/storage.ts';
import { beginUninstall, endUninstall } from '../../src/helm/uninstall-record.ts';
import { UNINSTALLING_LABEL } from '../../src/helm/uninstalling.ts';
import { newest } from '../../src/model/release/release.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import { PERMIT } from '../rig/permit.ts';

const cluster = useCluster();
const NAME = 'sh.helm.release.v1.api.v1';
const WHY = 'why it is uninstalled';

/** Holds a Helm that uninstalls after it has deleted all, until the test ends it. */
const LONG_HOOK = `apiVersion: v1
kind: Pod
metadata:
  name: api-long
  annotations: {helm.sh/hook: post-delete, helm.sh/hook-delete-policy: before-hook-creation, simulate/run-for: 1h}
spec:
  restartPolicy: Never
  containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
`;

/** What Helm's record holds, without what differs between any two: namespaces, times, and that Helm has run the hook. */
async function recordOf(scene: OneChart) {
  const secret = await scene.get('secret', NAME);
  const { modifiedAt, [UNINSTALLING_LABEL]: _, ...labels } = secret.metadata.labels;
  expect(modifiedAt).toMatch(/^\d{10}$/);
  const decoded = unwrap(decodeRelease(payloadOf(secret)));
  const { info, hooks, ...payload } = JSON.parse(
    JSON.stringify(decoded).replaceAll(scene.namespace, 'the-namespace'),
  );
  const { first_deployed, last_deployed, deleted, ...rest } = info;
  for (const time of [first_deployed, last_deployed, deleted]) expect(Date.parse(time)).not.toBeNaN();
  expect(Date.parse(deleted)).toBeGreaterThanOrEqual(Math.floor(Date.parse(last_deployed) / 1_000) * 1_000);
  // biome-ignore lint/suspicious/noExplicitAny: a hook as Helm stores it
  const runs = hooks.map(({ last_run, ...hook }: any) => hook);
  return { labels, type: secret.type, payload, info: rest, hooks: runs };
}

eachHelm('with Helm %i', { concurrent: true }, (major) => {
  it('a record says at each moment of an uninstall what Helm itself makes it say', async () => {
    const templates = { 'map.yaml': CONFIG_MAP, 'long.yaml': LONG_HOOK };
    const [theirs, ours] = await Promise.all([1, 2].map(() => oneChart(cluster, major, { templates })));
    if (!theirs || !ours) throw new Error('no scenes');
    const chart = `${ours.folder}/charts/api`;
    for (const scene of [theirs, ours]) await scene.helm('install', 'api', chart, '--labels', 'team=web');
    const ended = theirs.helm('uninstall', 'api', '--keep-history', '--description', WHY);
    const phase = async () => (await theirs.get('pod', 'api-long'))?.status?.phase;
    await until('the chart hook runs', 20, async () => (await phase()) === 'Running');

    const { reader, transport, ...connection } = await openConnection(cluster);
    const writer = openWriter({ reader, transport, ...connection }, PERMIT);
    const release = { name: 'api', namespace: ours.namespace };
    const store = createReleaseStore(reader);
    const record = newest(unwrap(await store.observeOne(release)));
    if (!record) throw new Error('no revision');
    const begun = unwrap(
      await beginUninstall({ store, writer }, release, record, { now: reader.serverTime() }),
    );
    expect(await recordOf(ours)).toEqual(await recordOf(theirs));

    const done = '{"status":{"phase":"Succeeded"}}';
    await theirs.kubectl('patch', 'pod', 'api-long', '--subresource=status', '--type=merge', '-p', done);
    await ended;
    const end = { description: WHY, now: reader.serverTime() };
    unwrap(await endUninstall({ reader, writer }, release, begun, end));
    expect(await recordOf(ours)).toEqual(await recordOf(theirs));
    expect((await recordOf(ours)).info).toMatchObject({ status: 'uninstalled', description: WHY });
    // And Helm takes it for what it is.
    expect(await ours.helm('list', '--uninstalled', '--short')).toBe('api\n');
    await ours.helm('uninstall', 'api');
    expect(await ours.history()).toEqual([]);
  });
});
