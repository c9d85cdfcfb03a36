import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { until } from '../../scripts/cluster/until.ts';
import type { CauseCode } from '../../src/model/cause-table.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { type Expected, expectNamed, tallyText } from '../rig/faults/examine.ts';
import { earlyFindingOf, type Finding, findingOf } from '../rig/faults/finding.ts';
import { openFlakyProxy } from '../rig/flaky-proxy.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import type { Run } from '../rig/scene.ts';

const TIMEOUT_MS = 40_000;
const cluster = useCluster();
const MAP = { templates: { 'map.yaml': CONFIG_MAP } };

/** Faults of the way to the cluster and of what others do to it, each with a run of its own. */
describe('faults around a release', { concurrent: true }, () => {
  const seen: [Expected, Finding][] = [];
  afterAll(() => console.log(tallyText('around a release', seen)));
  const named = (id: string, code: CauseCode, found: Finding, ...says: Expected['says']) => {
    const fault = { id, code, says };
    seen.push([fault, found]);
    expectNamed(fault, found);
  };
  const found = (run: Run) => findingOf(run, 'api', TIMEOUT_MS);

  it('names an API server where nobody listens', async () => {
    const scene = await oneChart(cluster, 4, MAP);
    const proxy = await openFlakyProxy(cluster);
    await proxy.away('refuses');
    const run = await scene.deploy({ kubeconfigContent: proxy.kubeconfig });
    named('server-away', 'api-server-unreachable', earlyFindingOf(run), 'https://127.0.0.1:', 'refused');
  });

  it('names an API server that is lost on the way', async () => {
    const hooks = { checkPrerequisites: [{ run: 'true' }] };
    const scene = await oneChart(cluster, 4, MAP, { hooks, retry: { attempts: 1 } });
    const proxy = await openFlakyProxy(cluster);
    const start = createSpawn();
    const run = await scene.deploy(
      { kubeconfigContent: proxy.kubeconfig },
      {
        async spawn(spec) {
          if (spec.env.RELEASE_PHASE !== undefined) await proxy.away('refuses');
          return start(spec);
        },
      },
    );
    named('server-lost', 'api-server-unreachable', found(run), 'refused');
    expect(run.release('api').warnings.join()).toContain('the lease could not be given back');
  });

  it('names credentials that are not accepted', async () => {
    const scene = await oneChart(cluster, 4, MAP);
    const run = await scene.deploy({ kubeconfigContent: await kubeconfigWith(scene, 'no-such-token') });
    named('not-logged-in', 'unauthenticated', earlyFindingOf(run), /credentials|unauthorized/i);
  });

  it('names the right that an account lacks', async () => {
    const scene = await oneChart(cluster, 4, { templates: { 'deployment.yaml': DEPLOYMENT } });
    const kubeconfigContent = await accountMay(
      scene,
      '--verb=*',
      '--resource=secrets,configmaps,leases.coordination.k8s.io',
    );
    const run = await scene.deploy({ kubeconfigContent });
    named('right-missing', 'forbidden', found(run), 'deployments', /create|get|patch/);
  });

  it('names a namespace that does not exist', async () => {
    const scene = await oneChart(cluster, 4, MAP, {
      namespace: 'nowhere-at-all',
      createNamespace: false,
    });
    named('no-namespace', 'namespace-missing', found(await scene.deploy()), 'nowhere-at-all');
  });

  it('names a namespace that is being deleted', async () => {
    const scene = await oneChart(cluster, 4, MAP);
    await hold(scene, 'held');
    await scene.kubectl('delete', 'namespace', scene.namespace, '--wait=false');
    const run = await scene.deploy();
    named('namespace-ends', 'namespace-terminating', found(run), scene.namespace);
    await release(scene, 'held');
  });

  it('names the field and who owns it', async () => {
    const keys = { conflicts: 'fail' };
    const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } }, keys);
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    const theirs = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api}\ndata: {colour: blue}\n';
    await scene.write('theirs.yaml', theirs);
    const apply = ['apply', '--server-side', '--force-conflicts', '--field-manager=night-shift'];
    await scene.kubectl(...apply, '-f', `${scene.folder}/theirs.yaml`);
    await scene.entry({ ...keys, values: { colour: 'red' } });
    named('field-owned', 'field-conflict', found(await scene.deploy()), 'night-shift', '.data.colour');
  });

  it('names the Helm that may still be at work', async () => {
    const scene = await oneChart(cluster, 4, MAP);
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    await leavePending(scene);
    named('pending', 'operation-in-progress', found(await scene.deploy()), 'pending-upgrade', 'revision 2');
  });

  it('names the run that holds the lock', async ({ expect }) => {
    const scene = await oneChart(cluster, 4, MAP, { hooks: { preExec: [{ run: UNTIL_TOLD }] } });
    const first = scene.deploy({ runUrl: 'https://example.com/runs/1' });
    await expect.poll(() => scene.names('lease')).not.toEqual([]);
    await scene.entry({ lockTimeout: '1s' });
    named('locked', 'operation-in-progress', found(await scene.deploy()), 'https://example.com/runs/1');
    await scene.write('go', '');
    expect((await first).result.outcome).toBe('succeeded');
  });

  it('names the finalizer that holds an object', async () => {
    const scene = await oneChart(cluster, 4, MAP, { timeout: '5s' });
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    await scene.kubectl('patch', 'configmap', 'api', '--type=merge', '-p', HELD);
    const run = await scene.destroy();
    named('held', 'finalizer-blocks', found(run), 'ConfigMap', 'api', 'example.com/hold');
    await release(scene, 'api');
  });
});

/** Waits for the file `go` of the scene's folder. */
const UNTIL_TOLD = 'until [ -e go ]; do sleep 0.1; done';
const HELD = '{"metadata":{"finalizers":["example.com/hold"]}}';

/** Kills a Helm that waits for a chart hook. */
async function leavePending(scene: OneChart): Promise<void> {
  const hook = `apiVersion: v1
kind: Pod
metadata: {name: endless, annotations: {helm.sh/hook: pre-upgrade}}
spec: {nodeSelector: {none: such}, containers: [{name: main, image: busybox}]}
`;
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'hook.yaml': hook } });
  let pid = 0;
  const ended = createSpawn()({
    file: cluster.helm4,
    args: ['upgrade', 'api', `${scene.folder}/charts/api`, '--namespace', scene.namespace],
    env: { HOME: scene.folder, KUBECONFIG: cluster.kubeconfig },
    onStarted: (started) => {
      pid = started;
    },
  });
  const isPending = async () => (await scene.history()).at(-1)?.status === 'pending-upgrade';
  await until('the revision is pending', 60, isPending);
  process.kill(-pid, 'SIGKILL');
  await ended;
}

/** Makes a ConfigMap that stays, as does its namespace. */
async function hold({ kubectl }: OneChart, name: string): Promise<void> {
  await kubectl('create', 'configmap', name);
  await kubectl('patch', 'configmap', name, '--type=merge', '-p', HELD);
}

const release = ({ kubectl }: OneChart, name: string) =>
  kubectl('patch', 'configmap', name, '--type=merge', '-p', '{"metadata":{"finalizers":null}}');

/** Content of a kubeconfig for an account with only these rights in the scene's namespace. */
async function accountMay(scene: OneChart, ...rules: string[]): Promise<string> {
  await scene.kubectl('create', 'serviceaccount', 'robot');
  await scene.kubectl('create', 'role', 'robot', ...rules);
  const account = `--serviceaccount=${scene.namespace}:robot`;
  await scene.kubectl('create', 'rolebinding', 'robot', '--role=robot', account);
  return kubeconfigWith(scene, (await scene.kubectl('create', 'token', 'robot')).trim());
}

async function kubeconfigWith(scene: OneChart, token: string): Promise<string> {
  const config = parse(await scene.kubectl('config', 'view', '--raw', '--minify', '--flatten'));
  config.users[0].user = { token };
  return JSON.stringify(config);
}
