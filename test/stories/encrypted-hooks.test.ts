import { expect, it } from 'vitest';
import { drift } from '../../src/commands/drift.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene } from '../rig/scene.ts';
import { skippedFor } from '../rig/skipped.ts';
import { sopsObstacle, useSops } from '../rig/sops.ts';

const cluster = await useMemoryCluster();
const sops = sopsObstacle === undefined ? useSops() : undefined;
const SECRET = `apiVersion: v1
kind: Secret
metadata: {name: login}
stringData: {password: hunter2-hunter2}
data: {key: ${Buffer.from('hunter3-hunter3').toString('base64')}}
`;

async function scene(encrypted: string) {
  const made = await createScene(cluster, 4);
  await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await made.write('secret.yaml', encrypted);
  await made.manifest({
    charts: [{ name: 'api', path: 'charts/api', hooks: { preExec: [{ apply: 'secret.yaml' }] } }],
  });
  return made;
}

it.skipIf(!sops)(
  `what sops has encrypted is applied as it is in the clear, and masked${skippedFor(sopsObstacle)}`,
  async () => {
    const env = { ...process.env, ...sops?.env } as Record<string, string>;
    const made = await scene(sops?.encrypt(SECRET, '^(data|stringData)$') ?? '');
    const run = await made.deploy({}, { env: { ...env, KUBECONFIG: cluster.kubeconfig } });
    expect(run.release('api')).toMatchObject({ outcome: 'succeeded' });
    const secret = await made.get('secret', 'login');
    expect(Buffer.from(secret.data.key, 'base64').toString()).toBe('hunter3-hunter3');
    expect(JSON.stringify([run.result, run.log])).not.toMatch(/hunter[23]/);
  },
);

it.skipIf(!sops)(
  `so it is when drift is repaired, for the hooks of an upgrade run then${skippedFor(sopsObstacle)}`,
  async () => {
    const env = { ...process.env, ...sops?.env, KUBECONFIG: cluster.kubeconfig } as Record<string, string>;
    const made = await scene(sops?.encrypt(SECRET, '^(data|stringData)$') ?? '');
    expect((await made.deploy({}, { env })).result.outcome).toBe('succeeded');
    await made.kubectl('delete', 'secret', 'login');
    await made.kubectl('delete', 'configmap', 'api');
    const restored = await made.run(drift, { driftAction: 'redeploy' }, { env });
    expect(restored.told.ending, restored.log.join('\n')).toBe('good');
    expect(await made.get('configmap', 'api')).toBeDefined();
    expect(await made.get('secret', 'login')).toBeDefined();
  },
);

it.skipIf(!sops)(
  `so it is for the hooks that a destroy runs, and for no others${skippedFor(sopsObstacle)}`,
  async () => {
    const env = { ...process.env, ...sops?.env, KUBECONFIG: cluster.kubeconfig } as Record<string, string>;
    const made = await scene(sops?.encrypt(SECRET, '^(data|stringData)$') ?? '');
    expect((await made.deploy({}, { env })).result.outcome).toBe('succeeded');
    // Whose key nobody here has; neither command runs it.
    await made.write('secret.yaml', sops?.encryptForOthers(SECRET) ?? '');
    await made.write(
      'last.yaml',
      sops?.encrypt(SECRET.replace('login', 'last'), '^(data|stringData)$') ?? '',
    );
    const hooks = { preExec: [{ apply: 'secret.yaml' }, { apply: 'last.yaml', when: 'destroy' }] };
    await made.manifest({ charts: [{ name: 'api', path: 'charts/api', hooks }] });
    const run = await made.destroy({}, { env });
    expect(run.result, JSON.stringify(run.result.failure)).toMatchObject({ outcome: 'succeeded' });
    const secret = await made.get('secret', 'last');
    expect(Buffer.from(secret.data.key, 'base64').toString()).toBe('hunter3-hunter3');
  },
);

it.skipIf(!sops)(
  `a rollback runs without the key of hooks around all charts, and a destroy says what fails${skippedFor(sopsObstacle)}`,
  async () => {
    const env = { ...process.env, ...sops?.env, KUBECONFIG: cluster.kubeconfig } as Record<string, string>;
    const made = await createScene(cluster, 4);
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    const charts = [{ name: 'api', path: 'charts/api' }];
    for (const colour of ['red', 'blue']) {
      await made.manifest({ charts: [{ ...charts[0], values: { colour } }] });
      expect((await made.deploy({}, { env })).result.outcome).toBe('succeeded');
    }
    await made.write('sealed.yaml', sops?.encryptForOthers(SECRET) ?? '');
    await made.manifest({ hooks: { before: [{ apply: 'sealed.yaml' }] }, charts });
    const back = await made.run(rollback, { select: ['api'] }, { env });
    expect(back.told.ending, back.log.join('\n')).toBe('good');
    expect((await made.get('configmap', 'api')).data.colour).toBe('red');
    const { result } = await made.destroy({}, { env });
    expect(result.failure?.message).toContain(
      '`sealed.yaml` cannot be decrypted: no key that sops has here fits',
    );
    expect(await made.get('configmap', 'api')).toBeDefined();
  },
);

it.skipIf(!sops)(
  `without its key, or without sops, nothing is changed${skippedFor(sopsObstacle)}`,
  async () => {
    const made = await scene(sops?.encryptForOthers(SECRET) ?? '');
    for (const env of [{ ...sops?.env }, { PATH: '/nowhere' }]) {
      const { outcome } = await made.deploy({}, { env: { ...env, KUBECONFIG: cluster.kubeconfig } });
      expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ code: 'not-decrypted' }] });
    }
    expect(await made.names('configmaps')).toEqual([]);
  },
);
