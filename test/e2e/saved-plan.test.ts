import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type Run, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
const SECRET = `apiVersion: v1
kind: Secret
metadata: {name: {{ .Release.Name }}}
stringData: {password: {{ .Values.password }}, derived: {{ printf "%s-derived" .Values.password | b64enc }}}
`;
const [reviewedCommit, mergedCommit] = [
  '0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d',
  '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
];

const refusal = (run: Run) => (run.outcome.kind === 'failed-early' ? run.outcome.failure : undefined);
const tagOf = async (scene: Scene) => (await scene.get('configmap', 'api')).data.colour;

it('a saved plan is performed as it was reviewed, or refused with what moved, and nothing is secret in it', async () => {
  const scene = await createScene(cluster, 4);
  const password = 'Tr0ub4dor-seeded';
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'secret.yaml': SECRET } });
  const manifest = (colour: string, secret = password) =>
    scene.manifest({ charts: [{ name: 'api', path: 'charts/api', values: { colour, password: secret } }] });
  await manifest('first', 'Tr0ub4dor-before');
  await scene.deploy();

  // The commit of a merge is another one than that of the pull request, also in a tag that is made of it.
  await manifest(`v1-${reviewedCommit.slice(0, 7)}`);
  const plan = await scene.deploy({ dryRun: true, planOut: 'plan.json', commit: reviewedCommit });
  expect(plan.release('api').outcome).toBe('planned');
  const file = join(scene.folder, 'plan.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const saved = await readFile(file, 'utf8');
  if (plan.outcome.kind !== 'ran') throw new Error('no plan');
  const folder = join(plan.outcome.resultPath, '..');
  const kept = await Promise.all(
    (await readdir(folder))
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => readFile(join(folder, name), 'utf8')),
  );
  for (const text of [saved, plan.log.join('\n'), JSON.stringify(plan.result), ...kept]) {
    expect(text).not.toContain('seeded');
    expect(text).not.toContain(Buffer.from(`${password}-derived`).toString('base64'));
  }
  expect(kept.length).toBeGreaterThanOrEqual(4);

  await manifest('other');
  const inputs = await scene.deploy({ savedPlan: 'plan.json', commit: mergedCommit });
  expect(refusal(inputs)).toMatchObject({
    reason: 'conflict',
    message: expect.stringContaining('the inputs of api are not those of the plan'),
  });
  expect(await tagOf(scene)).toBe('first');

  await manifest(`v1-${mergedCommit.slice(0, 7)}`);
  const done = await scene.deploy({ savedPlan: 'plan.json', commit: mergedCommit });
  expect(done.release('api')).toMatchObject({
    operation: 'upgrade',
    outcome: 'succeeded',
    to: { revision: 2 },
  });
  expect(await tagOf(scene)).toBe(`v1-${mergedCommit.slice(0, 7)}`);

  const again = await scene.deploy({ savedPlan: 'plan.json', commit: mergedCommit });
  expect(refusal(again)?.message).toContain('api is revision 2, deployed now and was revision 1, deployed');

  await writeFile(file, saved.replace('"upgrade"', '"install"'));
  expect(refusal(await scene.deploy({ savedPlan: 'plan.json' }))?.message).toContain(
    'it was edited or damaged',
  );
  expect(refusal(await scene.deploy({ savedPlan: 'nowhere.json' }))?.reason).toBe('filesystem');
  expect(refusal(await scene.deploy({ planOut: 'plan.json' }))?.message).toContain('`plan-out` is for plans');
  expect((await scene.history()).length).toBe(2);
});

it('what changes between the check of a plan and its lease is not done', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  const hooks = { before: [{ run: `helm uninstall api --namespace ${scene.namespace} --wait` }] };
  await scene.manifest({ charts: [{ name: 'api', path: 'charts/api' }] });
  await scene.deploy();
  await scene.manifest({ hooks, charts: [{ name: 'api', path: 'charts/api', values: { colour: 'red' } }] });
  const env = {
    PATH: `${join(cluster.helm4, '..')}:${process.env.PATH}`,
    HOME: scene.folder,
    KUBECONFIG: cluster.kubeconfig,
  };
  await scene.deploy({ dryRun: true, planOut: 'plan.json' }, { env });
  const run = await scene.deploy({ savedPlan: 'plan.json' }, { env });
  expect(run.release('api')).toMatchObject({
    outcome: 'failed',
    failure: {
      reason: 'conflict',
      message: expect.stringContaining('upgrade was planned, and it would be install now'),
    },
  });
  expect(await scene.get('configmap', 'api')).toBeUndefined();
});
