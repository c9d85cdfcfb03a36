import { expect, it } from 'vitest';
import { INPUTS_LABEL, OBJECTS_ANNOTATION } from '../../src/helm/mark.ts';
import { CONFIG_MAP, DELETE_HOOK } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { type HelmFault, useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { Refusal } from '../rig/memory/refusal.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import { isRender } from '../rig/renders.ts';
import type { HelmMajor, Run } from '../rig/scene.ts';
import { storeFurther } from '../rig/store-further.ts';

const cluster = await useMemoryCluster();
const SECRETS = BUILT_IN.find(({ kind }) => kind === 'Secret') as Served;
const MAP = { templates: { 'map.yaml': CONFIG_MAP } };
/** What only Helm can uninstall. */
const HOOKED = { templates: { 'map.yaml': CONFIG_MAP, 'hook.yaml': DELETE_HOOK } };
const REFUSED = { fail: 'failed to create resource: ConfigMap "api" is invalid: data: Invalid value: "x"' };
const AWAY = {
  fail: 'Get "https://10.0.0.1:443/version": dial tcp 10.0.0.1:443: connect: connection refused',
};
const DIES = 'die';

/** What is there after the run: the statuses of the revisions, and the colour that is live. */
async function state(scene: OneChart): Promise<string> {
  const statuses = (await scene.history()).map(({ status }) => status);
  const colour = (await scene.get('configmap', 'api'))?.data.colour;
  return [...statuses, ...(colour === undefined ? [] : [colour])].join(' ');
}

/** Commands of Helm that changed something, or tried to. */
const commands = ({ started }: Run) =>
  started
    .filter((spec) => spec.file.includes('helm') && !isRender(spec))
    .map(({ args }) => args[0])
    .join(' ');

/** A release that is there in red and shall be blue; or none, that shall be. */
async function open(
  major: HelmMajor,
  isDeployed: boolean,
  keys: object = {},
  chart = MAP,
): Promise<OneChart> {
  const scene = await oneChart(cluster, major, chart, { values: { colour: 'red' } });
  if (isDeployed) await scene.deploy();
  await scene.entry({ values: { colour: 'blue' }, retry: { attempts: 2, delay: 0 }, ...keys });
  return scene;
}

type Row = [
  operation: 'install' | 'upgrade',
  at: HelmFault['at'],
  does: HelmFault['does'],
  outcome: string,
  serves: string | undefined,
  after: string,
  commands: string,
];

const ABSENT = 'uninstalled again';
const BACK = 'revision 1 serves again';
const ROLLED = 'superseded failed deployed red';

eachHelm('a Helm %i that ends badly', {}, (major, once) => {
  once.each<Row>([
    ['install', 'start', REFUSED, 'failed', 'nothing was installed', '', 'upgrade'],
    ['install', 'start', DIES, 'failed', 'nothing was installed', '', 'upgrade'],
    ['install', 'pending', REFUSED, 'failed', ABSENT, '', 'upgrade'],
    ['install', 'pending', DIES, 'failed', ABSENT, '', 'upgrade'],
    ['install', 'applied', REFUSED, 'failed', ABSENT, '', 'upgrade'],
    ['install', 'applied', DIES, 'failed', ABSENT, '', 'upgrade'],
    ['install', 'start', AWAY, 'succeeded', undefined, 'deployed blue', 'upgrade upgrade'],
    ['install', 'pending', AWAY, 'succeeded', undefined, 'failed deployed blue', 'upgrade upgrade'],
    ['upgrade', 'start', REFUSED, 'failed', 'revision 1 serves as before', 'deployed red', 'upgrade'],
    ['upgrade', 'start', DIES, 'failed', 'revision 1 serves as before', 'deployed red', 'upgrade'],
    ['upgrade', 'pending', REFUSED, 'failed', BACK, ROLLED, 'upgrade rollback'],
    ['upgrade', 'pending', DIES, 'failed', BACK, ROLLED, 'upgrade rollback'],
    ['upgrade', 'applied', REFUSED, 'failed', BACK, ROLLED, 'upgrade rollback'],
    ['upgrade', 'applied', DIES, 'failed', BACK, ROLLED, 'upgrade rollback'],
    ['upgrade', 'start', AWAY, 'succeeded', undefined, 'superseded deployed blue', 'upgrade upgrade'],
    [
      'upgrade',
      'applied',
      AWAY,
      'succeeded',
      undefined,
      'superseded failed deployed blue',
      'upgrade upgrade',
    ],
  ])('%s, %s, %j: %s', async (operation, at, does, outcome, serves, after, ran) => {
    const scene = await open(major, operation === 'upgrade');
    cluster.next({ command: 'upgrade', at, does });
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({ operation, outcome, ...(serves && { serves }) });
    expect(await state(scene)).toBe(after);
    expect(commands(run)).toBe(ran);
    const warnings = run.release('api').warnings.join();
    const isPending = does === DIES && at !== 'start';
    expect(warnings.includes('it is marked failed now (its Helm was ended)')).toBe(isPending);
    // Whatever happened, the next run ends well, and the one after it has nothing to do.
    expect((await scene.deploy()).release('api').failure).toBeUndefined();
    expect((await scene.get('configmap', 'api')).data.colour).toBe('blue');
    expect((await scene.deploy()).release('api').outcome).toBe('unchanged');
  });

  // With Helm 3 what may be live is stored first, for Helm to compare with.
  const twice = `superseded failed failed ${major === 3 ? 'failed ' : ''}deployed red`;
  it.each<[HelmFault['at'], HelmFault['does'], string]>([
    ['start', REFUSED, ROLLED],
    ['start', DIES, ROLLED],
    ['pending', REFUSED, twice],
    ['pending', DIES, twice],
    ['applied', DIES, twice],
  ])('a rollback, %s, %j: is tried once more, without chart hooks', async (at, does, after) => {
    const scene = await open(major, true);
    cluster.next({ command: 'upgrade', at: 'applied', does: REFUSED });
    cluster.next({ command: 'rollback', at, does });
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({
      outcome: 'failed',
      failure: { reason: 'invalid' },
      serves: BACK,
    });
    expect(run.release('api').warnings.join()).toContain('trying once more without chart hooks');
    expect(await state(scene)).toBe(after);
    expect(commands(run)).toBe('upgrade rollback rollback');
  });

  it('a rollback that fails twice: both failures are told, and what serves then', async () => {
    const scene = await open(major, true);
    cluster.next({ command: 'upgrade', at: 'applied', does: REFUSED });
    const does = { fail: 'admission webhook "policy.example.com" denied the request: not today' };
    for (let times = 0; times < 2; times++) cluster.next({ command: 'rollback', at: 'pending', does });
    const release = (await scene.deploy()).release('api');
    expect(release).toMatchObject({ outcome: 'failed', failure: { reason: 'invalid' } });
    expect(release.rolledBackTo).toBeUndefined();
    expect(release.otherFailures).toHaveLength(1);
    expect(await state(scene)).toBe(`deployed failed failed ${major === 3 ? 'failed ' : ''}failed blue`);
    expect((await scene.deploy()).release('api')).toMatchObject({
      operation: 'upgrade',
      outcome: 'succeeded',
    });
  });

  once.each<[HelmFault['at'], HelmFault['does'], string]>([
    ['start', REFUSED, 'deployed red'],
    ['start', DIES, 'deployed red'],
    ['pending', REFUSED, 'uninstalling red'],
    ['pending', DIES, 'uninstalling red'],
    ['applied', DIES, 'uninstalling'],
  ])('an uninstall, %s, %j: the next destroy goes on from there', async (at, does, after) => {
    const scene = await open(major, true, {}, HOOKED);
    cluster.next({ command: 'uninstall', at, does });
    const run = await scene.destroy();
    expect(run.release('api')).toMatchObject({
      outcome: 'failed',
      serves: 'what is left of it stays, and the next destroy goes on from there',
    });
    expect(await state(scene)).toBe(after);
    expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
    expect(await state(scene)).toBe('');
    expect(await scene.names('leases')).toEqual([]);
  });

  once.each<[HelmFault, string, string]>([
    [{ command: 'uninstall', at: 'start', does: REFUSED }, 'deployed red', 'uninstall'],
    [{ command: 'uninstall', at: 'applied', does: DIES }, 'uninstalling', 'uninstall'],
    [{ command: 'upgrade', at: 'start', does: REFUSED }, '', 'uninstall upgrade'],
    [{ command: 'upgrade', at: 'applied', does: REFUSED }, 'failed blue', 'uninstall upgrade'],
    [{ command: 'upgrade', at: 'applied', does: DIES }, 'failed blue', 'uninstall upgrade'],
  ])('a reinstall, %j: stays where it stopped, and the next deploy ends it', async (fault, after, ran) => {
    const scene = await open(major, true, { reinstallBelow: '2.0.0' }, HOOKED);
    await scene.chart('charts/api', { ...HOOKED, version: '2.0.0' });
    cluster.next(fault);
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({ operation: 'reinstall', outcome: 'failed' });
    expect(await state(scene)).toBe(after);
    expect(commands(run)).toBe(ran);
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    expect((await scene.get('configmap', 'api')).data.colour).toBe('blue');
  });
});

it('a revision that another Helm stores meanwhile is not marked as this run’s, and compared again', async () => {
  const scene = await open(4, true, { hooks: { validate: [{ run: 'true' }] } });
  const run = await scene.deploy(
    {},
    {
      spawn: async (spec) => {
        if (spec.env.RELEASE_PHASE === 'validate')
          await scene.helm('upgrade', 'api', `${scene.folder}/charts/api`, '--install');
        return cluster.spawn(spec);
      },
    },
  );
  expect(run.release('api').warnings.join()).toContain('another Helm has stored revision 3 since');
  expect((await scene.deploy()).release('api').operation).toBe('upgrade');
});

it('nor does a revision keep its mark above which another Helm is at work', async () => {
  const scene = await open(4, true, { hooks: { validate: [{ run: 'true' }] } });
  const run = await scene.deploy(
    {},
    {
      spawn: async (spec) => {
        if (spec.env.RELEASE_PHASE === 'validate') storeFurther(cluster, scene, 3, 'pending-upgrade');
        return cluster.spawn(spec);
      },
    },
  );
  expect(run.release('api').warnings.join()).toContain('another Helm has stored revision 3 since');
  const marks = (await scene.get('secret', 'sh.helm.release.v1.api.v2')).metadata.labels;
  expect(marks).toMatchObject({ status: 'deployed' });
  expect(marks).not.toHaveProperty(INPUTS_LABEL);
});

it('a mark that an earlier run has written stays, without what it remembered', async () => {
  const scene = await open(4, true);
  await scene.entry({ values: { colour: 'red' } });
  const NAME = 'sh.helm.release.v1.api.v1';
  const metadataOf = async () => (await scene.get('secret', NAME)).metadata;
  const before = await metadataOf();
  await scene.manifest({
    id: 'another',
    charts: [{ name: 'api', path: 'charts/api', values: { colour: 'red' } }],
  });
  let isStored = false;
  cluster.beforeRequest(({ method, path }) => {
    if (!isStored && method === 'PATCH' && path.endsWith(NAME)) {
      isStored = true;
      storeFurther(cluster, scene, 2, 'pending-upgrade');
    }
    return undefined;
  });
  const run = await scene.deploy({ takeOver: true });
  expect(run.release('api').warnings.join()).toContain('another Helm has stored revision 2 since');
  const after = await metadataOf();
  expect(after.labels).toMatchObject({ [INPUTS_LABEL]: before.labels[INPUTS_LABEL] });
  expect(before.annotations).toHaveProperty([OBJECTS_ANNOTATION]);
  expect(after.annotations).not.toHaveProperty([OBJECTS_ANNOTATION]);
});

it('a label that somebody writes into the record meanwhile does not keep it from being marked', async () => {
  const scene = await open(4, true, { hooks: { validate: [{ run: 'true' }] } });
  const name = 'sh.helm.release.v1.api.v2';
  const run = await scene.deploy(
    {},
    {
      spawn: async (spec) => {
        if (spec.env.RELEASE_PHASE === 'validate') {
          const secret = cluster.store.get(SECRETS, { namespace: scene.namespace, name });
          const { metadata } = secret;
          const labels = { ...metadata.labels, team: 'web' };
          cluster.store.update(SECRETS, { ...secret, metadata: { ...metadata, labels } });
        }
        return cluster.spawn(spec);
      },
    },
  );
  expect(run.release('api').outcome).toBe('succeeded');
  expect((await scene.get('secret', name)).metadata.labels).toMatchObject({
    team: 'web',
    [INPUTS_LABEL]: expect.any(String),
  });
});

it('a mark that the API server refuses fails the run after the release is deployed', async () => {
  const scene = await open(4, false);
  let isRefusing = true;
  cluster.beforeRequest(({ method, path }) =>
    isRefusing && method === 'PATCH' && path.includes('/secrets/') && path.includes(scene.namespace)
      ? new Refusal(
          403,
          'Forbidden',
          'secrets "x" is forbidden: User "robot" cannot patch resource "secrets"',
        )
      : undefined,
  );
  const release = (await scene.deploy()).release('api');
  isRefusing = false;
  expect(release).toMatchObject({ outcome: 'failed', failure: { reason: 'forbidden' } });
  expect(release.failure?.message).toContain('mark revision 1');
});
