import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { encodePayload } from '../../src/helm/storage.ts';
import { CONFIG_MAP, writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { forgeRevision } from '../rig/forge-revision.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

/** What somebody who may create secrets can make of one: revision `version` of a release by its labels. */
async function forge(
  scene: Scene,
  name: string,
  { type = 'helm.sh/release.v1', release = 'api', version, labels, payload }: Forged,
): Promise<void> {
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    type,
    metadata: { name, labels: { owner: 'helm', name: release, version: String(version), ...labels } },
    ...(payload !== undefined && { data: { release: payload } }),
  };
  await scene.write('forged.json', JSON.stringify(secret));
  await scene.kubectl('create', '-f', join(scene.folder, 'forged.json'), '--namespace', scene.namespace);
}

interface Forged {
  type?: string;
  release?: string;
  version: number;
  labels: Record<string, string>;
  payload?: string;
}

test('what others write into secrets and leases steers no run, and stops one chart at most', async () => {
  const made = await createScene(cluster, 4);
  const api = (colour: string) => ({ name: 'api', path: 'charts/api', wait: false, values: { colour } });
  await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await made.manifest({ charts: [api('red')] });
  await made.deploy();
  const colour = async () => (await made.get('configmap', 'api'))?.data.colour;

  // Somebody upgrades by hand, and a mark that was copied says that this is what the manifest asks for.
  const { metadata } = await made.get('secret', 'sh.helm.release.v1.api.v1');
  const mark = metadata.labels['helm-lifecycle/inputs'].replace(/^1-/, '50-');
  await made.helm('upgrade', 'api', join(made.folder, 'charts/api'), '--set', 'colour=by-hand');
  const labels = { status: 'deployed', 'helm-lifecycle/inputs': mark };
  await forge(made, 'decoy', { type: 'Opaque', version: 50, labels });
  await forge(made, 'sh.helm.release.v1.api.v50', { version: 50, labels });
  const repaired = await made.deploy();
  expect(repaired.release('api')).toMatchObject({ outcome: 'succeeded', operation: 'upgrade' });
  expect(await colour()).toBe('red');
  expect(repaired.log.filter((line) => line.includes('does not count as a revision'))).toHaveLength(1);

  // A pending revision of no Helm, and a release that unpacks to more than there is memory.
  const pending = { status: 'pending-upgrade', modifiedAt: '99999999999999999' };
  await forge(made, 'sh.helm.release.v1.api.v51', { version: 51, labels: pending });
  const bomb = encodePayload(' '.repeat(40 * 1024 * 1024));
  await forge(made, 'sh.helm.release.v1.bomb.v1', { release: 'bomb', version: 1, labels, payload: bomb });
  await made.manifest({ charts: [api('blue'), { ...api('blue'), name: 'bomb' }] });
  const bombed = await made.deploy({ onError: 'continue' });
  expect(bombed.release('api')).toMatchObject({ outcome: 'succeeded' });
  expect(bombed.release('bomb').failure?.message).toContain('unpacks to more than 32 MiB');
  expect(await colour()).toBe('blue');

  // A pair of revisions that Helm reads: what the second one failed to do is not undone by the first one's manifest.
  const last = bombed.release('api').to?.revision ?? 0;
  const evil = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: evil}\n';
  await forgeRevision(made, last, { revision: last + 1, status: 'deployed', manifest: evil });
  await forgeRevision(made, last, { revision: last + 2, status: 'failed', manifest: '' });

  // Another Helm is at work after this run's own, here for the sake of time as its hook.
  const upgrade = `${cluster.helm4} upgrade api charts/api --namespace ${made.namespace} --set colour=by-hand`;
  await made.manifest({ charts: [{ ...api('green'), hooks: { postExec: [{ run: upgrade }] } }] });
  const overtaken = await made.deploy();
  expect(overtaken.release('api').warnings.join()).toContain(
    `not brought back to revision ${last + 1} first`,
  );
  expect(await made.names('configmaps')).not.toContain('evil');
  expect(overtaken.release('api').warnings.join()).toContain('another Helm has stored revision');
  const repeated = await made.deploy({ dryRun: true });
  expect(repeated.release('api')).toMatchObject({ operation: 'upgrade' });

  const forged = {
    metadata: {
      annotations: {
        'helm-lifecycle/foreign-objects': '[{"apiVersion":"v1","kind":"Namespace","name":"kube-system"}]',
        'helm-lifecycle/writing-revision': '[null]',
        'example.com/large': 'x'.repeat(260_000),
      },
      finalizers: ['example.com/stay'],
    },
    spec: {
      holderIdentity: 'somebody',
      leaseDurationSeconds: 2_147_483_647,
      renewTime: '2094-01-01T00:00:00.000000Z',
      leaseTransitions: 2_147_483_647,
    },
  };
  const lease = ['lease', 'helm-lifecycle.api', '--namespace', made.namespace];
  await made.write('lease.json', JSON.stringify(forged));
  const patch = join(made.folder, 'lease.json');
  await made.kubectl('patch', ...lease, '--type', 'merge', '--patch-file', patch);
  await made.manifest({ charts: [api('blue')] });
  const destroyed = await made.destroy();
  expect(destroyed.release('api')).toMatchObject({ outcome: 'succeeded' });
  expect(destroyed.log.join('\n')).toMatch(/what others wrote into Lease\/\S+ is removed: /);
  expect(await made.names('leases')).toEqual([]);
  expect(await colour()).toBeUndefined();
});

test('a deploy works in folders of any name, with a credential plugin beside one of several kubeconfigs', async () => {
  const made = await createScene(cluster, 4);
  const place = (name: string) => join(made.folder, `${name} a b #%$é"'`);
  const { clusters, users } = parse(await readFile(cluster.kubeconfig, 'utf8'));
  const plugin = `#!/bin/sh
echo '{"apiVersion": "client.authentication.k8s.io/v1", "kind": "ExecCredential", "status": {"token": "'$(cat "$(dirname "$0")/token")'"}}'
`;
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: './plugin.sh',
    interactiveMode: 'Never',
  };
  const contexts = [{ name: 'here', context: { cluster: clusters[0].name, user: 'plugin' } }];
  for (const name of ['kube', 'work', 'home']) await mkdir(place(name));
  const write = (name: string, text: string) => writeFile(join(place('kube'), name), text);
  await write('token', users[0].user.token);
  await write('plugin.sh', plugin);
  await chmod(join(place('kube'), 'plugin.sh'), 0o755);
  await write('users', JSON.stringify({ clusters, users: [{ name: 'plugin', user: { exec } }] }));
  await made.write('contexts', JSON.stringify({ contexts, 'current-context': 'here' }));
  await writeChart(join(place('work'), 'charts/api'), { name: 'api', templates: { 'map.yaml': CONFIG_MAP } });
  const hooks = { preExec: [{ run: 'kubectl get namespace default' }, { kubectl: 'get namespace default' }] };
  await writeFile(
    join(place('work'), 'helm-lifecycle.yaml'),
    JSON.stringify({
      version: 1,
      charts: [{ name: 'api', namespace: made.namespace, path: 'charts/api', wait: false, hooks }],
    }),
  );
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: place('home'),
    KUBECONFIG: [join(made.folder, 'contexts'), join(place('kube'), 'users'), '/no/such/file'].join(':'),
  };
  const run = await made.deploy(
    { workspace: place('work') },
    { env, tempFolder: place('temp'), chartCache: place('cache') },
  );
  expect(run.release('api'), run.log.join('\n')).toMatchObject({ outcome: 'succeeded' });
});
