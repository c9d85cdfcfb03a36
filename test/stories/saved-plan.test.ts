import { expect } from 'vitest';
import { RUN_PHASES } from '../../src/model/plan/phase.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene, type Run, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const refusal = ({ outcome }: Run) => (outcome.kind === 'failed-early' ? outcome.failure : undefined);
const map = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
const making = (name: string) => ({ apply: { content: map(name) } });

interface Reviewed {
  hooks: Record<string, object[]>;
  policy: object;
  charts: Record<'api' | 'web' | 'gone', object>;
}

const REVIEWED: Reviewed = {
  hooks: {
    ...Object.fromEntries(RUN_PHASES.map((phase) => [phase, [making('reviewed')]])),
    finally: [{ apply: 'hook.json' }],
  },
  policy: { exec: [{ run: 'true' }] },
  charts: {
    api: { values: { colour: 'blue' } },
    web: { needs: ['api'] },
    gone: { action: 'destroy', hooks: { preExec: [making('reviewed')] }, crds: { paths: ['crds.yaml'] } },
  },
};
const withHook = (phase: string, hook: object): Partial<Reviewed> => ({
  hooks: { ...REVIEWED.hooks, [phase]: [hook] },
});
const withEntry = (name: keyof Reviewed['charts'], keys: object): Partial<Reviewed> => ({
  charts: { ...REVIEWED.charts, [name]: { ...REVIEWED.charts[name], ...keys } },
});

/** The clause is the only one: nothing else is said to have moved. */
const REFUSED = 'plan plan.json cannot be performed as it was reviewed:';
const around = (phase: string) =>
  `${REFUSED} the \`${phase}\` hooks around all charts are not those of the plan (`;
const inputsOf = (name: string) => `the inputs of ${name} are not those of the plan`;

const CHANGES: [string, Partial<Reviewed>][] = [
  ...RUN_PHASES.map((phase): [string, Partial<Reviewed>] => [
    around(phase),
    withHook(phase, making('unseen')),
  ]),
  [`${REFUSED} the policy is not that of the plan`, { policy: { exec: [{ run: 'touch unseen' }] } }],
  [inputsOf('api'), withEntry('api', { atomic: false })],
  [inputsOf('api'), withEntry('api', { allowNamespaceDeletion: true })],
  [inputsOf('api'), withEntry('api', { timeout: '50s' })],
  [inputsOf('api'), withEntry('api', { test: { timeout: '1s' } })],
  [inputsOf('web'), withEntry('web', { dryRun: true })],
  [inputsOf('web'), withEntry('web', { needs: [] })],
  [inputsOf('gone'), withEntry('gone', { hooks: { preExec: [making('unseen')] } })],
  [inputsOf('gone'), withEntry('gone', { crds: { paths: ['crds.yaml'], deleteOnDestroy: true } })],
];

eachHelm('a saved plan with Helm %i', {}, (major, once) => {
  const write = (scene: Scene, charts: Record<string, object>, more: object = {}) =>
    scene.manifest({
      id: scene.namespace,
      ...more,
      charts: Object.entries(charts).map(([name, keys]) => ({ name, path: 'charts/app', ...keys })),
    });

  async function deployed(charts: Record<string, object>): Promise<Scene> {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/app', { templates: { 'map.yaml': CONFIG_MAP } });
    await write(scene, charts);
    await scene.deploy();
    return scene;
  }

  once('is refused over whatever else would be done than was reviewed, and nothing is done', async () => {
    const scene = await deployed({ api: {}, web: {}, gone: {} });
    const writeAll = ({ charts, ...around }: Reviewed) => write(scene, charts, around);
    await scene.write('hook.json', JSON.stringify(map('reviewed')));
    await scene.write('crds.yaml', '');
    await writeAll(REVIEWED);
    await scene.deploy({ dryRun: true, planOut: 'plan.json' });
    const objects = await scene.names('configmaps');
    const isRefused = async (message: string, change: Partial<Reviewed> = {}) => {
      await writeAll({ ...REVIEWED, ...change });
      const run = await scene.deploy({ savedPlan: 'plan.json' });
      expect(refusal(run)?.message, JSON.stringify(change)).toContain(message);
    };
    for (const [message, change] of CHANGES) await isRefused(message, change);
    await scene.write('hook.json', JSON.stringify(map('unseen')));
    await isRefused(around('finally'));
    expect(await scene.names('configmaps')).toEqual(objects);
    await scene.write('hook.json', JSON.stringify(map('reviewed')));
    expect((await scene.deploy({ savedPlan: 'plan.json' })).result.outcome).toBe('succeeded');
    expect(await scene.get('configmap', 'gone')).toBeUndefined();
  });

  once(
    'is performed where only the commit is another one, also in hooks, settings and a policy',
    async () => {
      const scene = await deployed({ api: {} });
      const writeWith = (commit: string) =>
        write(
          scene,
          {
            api: {
              namespaceAnnotations: { commit },
              url: `https://${commit.slice(0, 7)}.example.org`,
              values: { colour: 'blue' },
            },
          },
          {
            hooks: { before: [making(`map-${commit.slice(0, 7)}`)] },
            policy: { exec: [{ run: `test -n ${commit}` }] },
          },
        );
      const [reviewed, merged] = ['0a1b2c3d'.repeat(5), '9f8e7d6c'.repeat(5)];
      await writeWith(reviewed);
      await scene.deploy({ dryRun: true, planOut: 'plan.json', commit: reviewed });
      await writeWith(merged);
      const run = await scene.deploy({ savedPlan: 'plan.json', commit: merged });
      expect(run.release('api')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
    },
  );

  once(
    'is refused over a variable that a hook is filled with, and not over one that a script reads',
    async () => {
      const scene = await deployed({ api: {} });
      const script = (env: object) => ({ run: 'test "$SLACK_URL" != none', env });
      const deploy = async (hook: object, url: string, more: object) => {
        await write(scene, { api: { values: { colour: 'blue' } } }, { hooks: { finally: [hook] } });
        const env = { PATH: process.env.PATH ?? '', KUBECONFIG: cluster.kubeconfig, SLACK_URL: url };
        return scene.deploy(more, { env });
      };
      const filled = script({ URL: '${env.SLACK_URL:-}' });
      await deploy(filled, '', { dryRun: true, planOut: 'plan.json' });
      const refused = await deploy(filled, 'https://hooks.example/1', { savedPlan: 'plan.json' });
      expect(refusal(refused)?.message).toContain(around('finally'));
      expect(JSON.stringify(refused.outcome)).not.toContain('hooks.example');
      await deploy(script({}), '', { dryRun: true, planOut: 'plan.json' });
      const run = await deploy(script({}), 'https://hooks.example/1', { savedPlan: 'plan.json' });
      expect(run.result.outcome).toBe('succeeded');
    },
  );

  once('is refused where what it prunes was stored anew under the same number', async () => {
    const scene = await deployed({ api: {}, old: {} });
    await write(scene, { api: {} });
    await scene.deploy({ dryRun: true, planOut: 'plan.json', prune: 'true' });
    await write(scene, { api: {}, old: {} });
    await scene.helm('uninstall', 'old');
    await scene.deploy();
    await write(scene, { api: {} });
    const run = await scene.deploy({ savedPlan: 'plan.json', prune: 'true' });
    expect(refusal(run)).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining(
        `revision 1 of ${scene.namespace}/old is another one than the plan was made over`,
      ),
    });
    expect(await scene.get('configmap', 'old')).toBeDefined();
  });
});
