import { expect } from 'vitest';
import { rollback } from '../../src/commands/rollback.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene, type HelmMajor } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const SHARED = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shared}\n';

/** `mark`: it was made by hand, and a run has only marked it. */
const MAKERS = ['run', 'hand', 'mark'] as const;
type Maker = (typeof MAKERS)[number];

eachHelm('an object that two releases have lives, with Helm %i', {}, (major, once) => {
  /** Release b has `shared`; api takes it over, and its chart no longer has it then. */
  async function moved(by: Maker, b: object) {
    const scene = await createScene(cluster, major as HelmMajor);
    const entry = (name: string, keys: object) => ({ name, path: `charts/${name}`, ...keys });
    await scene.chart('charts/b', { templates: { 'shared.yaml': SHARED } });
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': SHARED } });
    if (by !== 'run') await scene.helm('install', 'b', `${scene.folder}/charts/b`);
    if (by !== 'hand') {
      await scene.manifest({ charts: [entry('b', b)] });
      expect((await scene.deploy()).release('b').outcome).toBe('succeeded');
    }
    await scene.manifest({ charts: [entry('api', { takeOwnership: true })] });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    const shared = async () => {
      const { uid, annotations } = (await scene.get('configmap', 'shared'))?.metadata ?? {};
      return { uid, owner: annotations?.['meta.helm.sh/release-name'] };
    };
    const { uid, owner } = await shared();
    expect(owner).toBe('api');
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': '' } });
    const both = (keys: object) => scene.manifest({ charts: [entry('b', b), entry('api', keys)] });
    return { scene, shared, uid, both };
  }

  once.each(MAKERS)('a release made by %s takes its own back', async (by) => {
    const { scene, shared, uid, both } = await moved(by, { takeOwnership: true });
    await both({ needs: ['b'] });
    for (const dryRun of [true, false]) {
      const run = await scene.deploy({ dryRun });
      expect(run.release('b')).toMatchObject({
        operation: 'upgrade',
        why: expect.stringMatching(
          /ConfigMap\/.*\/shared belongs to release .*\/api by now, and is taken back/,
        ),
      });
      expect(run.release('api').outcome).toBe(dryRun ? 'planned' : 'succeeded');
    }
    expect(await shared()).toEqual({ uid, owner: 'b' });
    expect((await scene.deploy()).release('b').outcome).toBe('unchanged');
  });

  once.each(MAKERS)('a release made by %s that may not take it back fails', async (by) => {
    const { scene, shared, uid, both } = await moved(by, {});
    await both({});
    const run = await scene.deploy();
    expect(run.release('b')).toMatchObject({
      outcome: 'failed',
      failure: { reason: 'drifted', code: 'ownership-conflict' },
    });
    // It is of b still, which says so the next time as well.
    expect(run.release('api')).toMatchObject({
      outcome: 'succeeded',
      deletes: [],
      stays: [{ why: expect.stringMatching(/release .*\/b of this run has it, too/) }],
    });
    expect(await shared()).toEqual({ uid, owner: 'api' });
    expect((await scene.deploy()).release('b').outcome).toBe('failed');
  });

  once('a run over one release leaves what another one of the manifest has, too', async () => {
    const { scene, shared, uid, both } = await moved('run', {});
    await both({});
    const stays = {
      object: expect.stringMatching(/^ConfigMap.*shared$/),
      why: expect.stringMatching(/^release .*\/b of this manifest has it, too$/),
    };
    for (const dryRun of [true, false]) {
      const run = await scene.deploy({ dryRun, select: ['api'] });
      expect(run.result.releases.map(({ id }) => id)).toEqual(['api']);
      expect(run.release('api')).toMatchObject({ operation: 'upgrade', stays: [stays] });
    }
    expect(await shared()).toEqual({ uid, owner: 'api' });
  });

  once.each(['run', 'hand'] as const)(
    'a destroy of one leaves what one made by %s has only when a run knows it',
    async (by) => {
      const { scene, shared, uid, both } = await moved(by, {});
      await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': SHARED } });
      await both({});
      const run = await scene.destroy({ select: ['api'] });
      expect(run.release('api').outcome).toBe('succeeded');
      // Whoever may create Secrets could have stored the other one.
      expect((await shared()).uid).toBe(by === 'run' ? uid : undefined);
    },
  );

  once.each(MAKERS)(
    'a changed release made by %s does not write over what another one has taken',
    async (by) => {
      const { scene, shared, uid, both } = await moved(by, {});
      await scene.chart('charts/b', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': SHARED } });
      await both({ action: 'skip' });
      const before = await scene.names('secret');
      for (const dryRun of [true, false]) {
        const run = await scene.deploy({ dryRun });
        expect(run.release('b')).toMatchObject({
          operation: 'upgrade',
          outcome: 'failed',
          failure: {
            ...{ reason: 'conflict', code: 'ownership-conflict' },
            message: expect.stringMatching(/ConfigMap\/.*\/shared belongs to release .*\/api by now/),
            remedy: expect.stringContaining('takeOwnership: true'),
          },
        });
        expect(run.release('b').changes?.created).toEqual(
          dryRun ? [`ConfigMap/${scene.namespace}/b`] : undefined,
        );
        expect(await shared()).toEqual({ uid, owner: 'api' });
        expect(await scene.names('secret')).toEqual(before);
      }
    },
  );

  once('a changed release takes it back with takeOwnership, and says so', async () => {
    const { scene, shared, uid, both } = await moved('run', { takeOwnership: true });
    await scene.chart('charts/b', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': SHARED } });
    await both({ action: 'skip' });
    for (const dryRun of [true, false]) {
      const { outcome, warnings } = (await scene.deploy({ dryRun })).release('b');
      expect(outcome).toBe(dryRun ? 'planned' : 'succeeded');
      expect(warnings).toContainEqual(
        expect.stringMatching(
          /^taken back \(`takeOwnership`\): ConfigMap\/.*\/shared belongs to release .*\/api by now$/,
        ),
      );
    }
    expect(await shared()).toEqual({ uid, owner: 'b' });
  });

  once('a hook that gives it back first comes in time', async () => {
    const adopt = { adopt: { objects: ['configmap/shared'], force: true, optional: true } };
    const { scene, shared, uid, both } = await moved('run', { hooks: { preExec: [adopt] } });
    await scene.chart('charts/b', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': SHARED } });
    await both({ action: 'skip' });
    for (const dryRun of [true, false]) {
      const { outcome, warnings } = (await scene.deploy({ dryRun })).release('b');
      expect(outcome).toBe(dryRun ? 'planned' : 'succeeded');
      expect(warnings).toContainEqual(expect.stringContaining('hooks or releases that come before'));
    }
    expect(await shared()).toEqual({ uid, owner: 'b' });
  });

  once('a plan of a rollback says that it leaves it', async () => {
    const scene = await createScene(cluster, major as HelmMajor);
    const entry = (name: string, keys: object = {}) => ({ name, path: `charts/${name}`, ...keys });
    await scene.chart('charts/b', { templates: { 'shared.yaml': SHARED } });
    await scene.chart('charts/api', { templates: { 'shared.yaml': SHARED } });
    await scene.manifest({ charts: [entry('b')] });
    await scene.deploy();
    await scene.chart('charts/b', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': SHARED } });
    await scene.deploy();
    await scene.manifest({ charts: [entry('api', { takeOwnership: true })] });
    await scene.deploy();
    await scene.manifest({ charts: [entry('b')] });
    for (const dryRun of [true, false]) {
      const run = await scene.run(rollback, { dryRun });
      expect(run.release('b').stays).toContainEqual({
        object: expect.stringMatching(/^ConfigMap\/.*\/shared$/),
        why: expect.stringMatching(/^it belongs to release .*\/api$/),
      });
    }
    const { annotations } = (await scene.get('configmap', 'shared'))?.metadata ?? {};
    expect(annotations?.['meta.helm.sh/release-name']).toBe('api');
  });

  once('a release that is destroyed leaves what another one has, too', async () => {
    const { scene, shared, uid, both } = await moved('run', {});
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': SHARED } });
    await both({ action: 'destroy' });
    for (const dryRun of [true, false]) {
      const run = await scene.deploy({ dryRun });
      expect(run.release('api').stays).toContainEqual({
        object: expect.stringMatching(/^ConfigMap.*shared$/),
        why: expect.stringMatching(/release .*\/b of this run has it, too/),
      });
    }
    expect(await scene.get('configmap', 'api')).toBeUndefined();
    expect((await shared()).uid).toBe(uid);
  });
});
