import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const configMap = (name: string, data: Record<string, string>, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  data,
});

/** Whether a hook would run now that asks for a change since the snapshot. */
async function hasChanged(payload: Record<string, string>) {
  const end = await scene.hook({ run: 'true', if: { changed: 'before' } }, { payload });
  return end.outcome === 'succeeded';
}

describe('snapshot', () => {
  it('tells later hooks whether the values at a path have changed', async () => {
    await scene.apply(configMap('corefile', { config: 'one' }));
    const { payload, result, outcome } = await scene.hook({
      snapshot: { name: 'before', object: 'configmap/corefile', path: '$.data' },
    });
    expect({ outcome, result }).toEqual({
      outcome: 'succeeded',
      result: { digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), exists: true },
    });
    expect(await hasChanged(payload)).toBe(false);
    await scene.apply(configMap('corefile', { config: 'one' }, { labels: { other: 'place' } }));
    expect(await hasChanged(payload)).toBe(false);
    await scene.apply(configMap('corefile', { config: 'two' }));
    expect(await hasChanged(payload)).toBe(true);
  });

  it('without a path looks at all that people write', async () => {
    await scene.apply(configMap('whole', {}));
    const { payload } = await scene.hook({ snapshot: { name: 'before', object: 'configmap/whole' } });
    await scene.kubectl('annotate', 'configmap', 'whole', 'example.com/a=1');
    expect(await hasChanged(payload)).toBe(true);
    await scene.kubectl('annotate', 'configmap', 'whole', 'example.com/a-');
    expect(await hasChanged(payload)).toBe(false);
  });

  it('keeps no digest of a Secret, by which a short password could be guessed', async () => {
    await scene.kubectl('create', 'secret', 'generic', 'login', '--from-literal=a=hunter2');
    const snapshot = { name: 'before', object: 'secret/login', path: '$.data' };
    const { payload, result } = await scene.hook({ snapshot });
    expect(result).toBeUndefined();
    expect(await hasChanged(payload)).toBe(false);
  });

  it('an object that comes, and one that goes, have changed', async () => {
    const { payload, result } = await scene.hook({
      snapshot: { name: 'before', object: 'configmap/later', path: '$.data' },
    });
    expect(result.exists).toBe(false);
    expect(await hasChanged(payload)).toBe(false);
    await scene.apply(configMap('later', {}));
    expect(await hasChanged(payload)).toBe(true);
    const there = await scene.hook({ snapshot: { name: 'before', object: 'configmap/later' } });
    await scene.kubectl('delete', 'configmap', 'later');
    expect(await hasChanged(there.payload)).toBe(true);
  });

  it('taken twice is the same, and the later one counts', async () => {
    await scene.apply(configMap('twice', { config: 'one' }));
    const take = () => scene.hook({ snapshot: { name: 'before', object: 'configmap/twice' } });
    const first = await take();
    expect((await take()).result).toEqual(first.result);
    await scene.apply(configMap('twice', { config: 'two' }));
    const { payload } = await scene.hook(
      { snapshot: { name: 'before', object: 'configmap/twice' } },
      { payload: first.payload },
    );
    expect(await hasChanged(payload)).toBe(false);
  });

  it('a wrong path fails', async () => {
    const snapshot = { name: 'before', object: 'configmap/twice', path: '${payload.path}' };
    const end = await scene.hook({ snapshot }, { payload: { path: '$[' } });
    expect(end.failure).toMatchObject({ reason: 'hook', message: expect.stringContaining('$[') });
  });

  it('a kind that the cluster does not serve is absent', async () => {
    const { payload, result } = await scene.hook({
      snapshot: { name: 'before', object: 'gadgets.none.example.com/x' },
    });
    expect(result.exists).toBe(false);
    expect(await hasChanged(payload)).toBe(false);
  });

  it('a hook that asks for a snapshot which nobody took fails', async () => {
    const end = await scene.hook(
      { run: 'true', if: { changed: 'before' } },
      { payload: { before: 'just text' } },
    );
    expect(end.failure).toMatchObject({
      reason: 'hook',
      message: expect.stringContaining('there is no snapshot before'),
    });
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([]);
    const end = await account.hook({ snapshot: { name: 'before', object: 'configmap/corefile' } });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot get resource "configmaps"'),
    });
  });
});
