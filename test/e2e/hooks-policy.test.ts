import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';
import { createScene } from '../rig/scene.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const RENDERED = `
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, labels: {team: shop}}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: reader}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: elsewhere, namespace: kube-system, labels: {team: other}}
`;
const judge = (policy: object, rendered?: string) =>
  scene.hook({ policy }, { rendered: rendered ?? RENDERED });

describe('policy', () => {
  it.each([
    [{ deniedKinds: ['clusterrole'] }, ['ClusterRole/reader is of a kind in `deniedKinds`']],
    [{ deniedKinds: ['ClusterRole.other.example.com'] }, []],
    [{ allowedKinds: ['ConfigMap'] }, ['ClusterRole/reader is of a kind that is not among `allowedKinds`']],
    [{ allowedKinds: ['ConfigMap', 'ClusterRole.rbac.authorization.k8s.io'] }, []],
    [
      { requiredLabels: ['team=shop'] },
      [
        'ClusterRole/reader lacks the label team=shop',
        'ConfigMap/kube-system/elsewhere lacks the label team=shop',
      ],
    ],
    [{ requiredLabels: ['team'] }, ['ClusterRole/reader lacks the label team']],
    [
      { namespacedOnly: true },
      ['ClusterRole/reader is cluster-scoped', 'ConfigMap/kube-system/elsewhere is in namespace kube-system'],
    ],
  ])('%j', async (policy, wrong) => {
    const end = await judge(policy);
    expect(end.failure?.details ?? []).toEqual(wrong);
    expect(end.outcome).toBe(wrong.length === 0 ? 'succeeded' : 'failed');
    if (wrong.length === 0) expect(end.result).toEqual({ objects: 3 });
    else expect(end.failure?.message).toContain(wrong[0]);
  });

  it('does not let a kind pass whose scope nobody knows', async () => {
    const gadget = 'apiVersion: none.example.com/v1\nkind: Gadget\nmetadata: {name: x}\n';
    const end = await judge({ namespacedOnly: true }, gadget);
    expect(end.failure?.details).toEqual(['Gadget/x is of a kind that the cluster does not know']);
  });

  it('needs a rule, and a chart to judge', async () => {
    await expect(judge({})).rejects.toThrow('at least one rule');
    const end = await scene.hook({ policy: { namespacedOnly: true } });
    expect(end.failure?.message).toContain('there is no rendered chart to judge');
  });

  it('names what the account may not read, which is as little as which kinds there are', async () => {
    const nobody = await scene.asNobody();
    const end = await nobody.hook({ policy: { namespacedOnly: true } }, { rendered: RENDERED });
    expect(end.failure).toMatchObject({ reason: 'forbidden' });
  });

  it('judges again the same each time, and changes nothing', async () => {
    const judged = async () => (await judge({ requiredLabels: ['team'] })).failure;
    expect(await judged()).toEqual(await judged());
    expect(await scene.get('configmap', 'settings')).toBeUndefined();
  });

  it('judges what the chart renders with its values, before anything is installed', async () => {
    const deployed = await createScene(cluster, 4);
    await deployed.chart('chart', { templates: { 'settings.yaml': CONFIG_MAP } });
    const entry = (deniedKinds: string[]) => ({
      charts: [{ name: 'api', path: 'chart', hooks: { preExec: [{ policy: { deniedKinds } }] } }],
    });
    await deployed.manifest(entry(['ConfigMap']));
    const refused = await deployed.deploy();
    expect(refused.release('api')).toMatchObject({
      outcome: 'failed',
      failure: { message: expect.stringContaining('ConfigMap/api is of a kind in `deniedKinds`') },
    });
    expect(await deployed.history()).toEqual([]);
    await deployed.manifest(entry(['ClusterRole']));
    expect((await deployed.deploy()).release('api').outcome).toBe('succeeded');
  });
});
