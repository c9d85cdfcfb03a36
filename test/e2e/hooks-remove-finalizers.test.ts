import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const configMap = (name: string, ...finalizers: string[]) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, labels: { app: name }, finalizers },
});

/** An object that stays when it is deleted, because nobody takes the finalizer off. */
async function held(name: string, ...finalizers: string[]): Promise<void> {
  await scene.apply(configMap(name, 'example.com/hold', ...finalizers));
  await scene.kubectl('delete', 'configmap', name, '--wait=false');
}

describe('removeFinalizers', () => {
  it('frees objects that stay although they are deleted', async () => {
    await held('stuck');
    const end = await scene.hook({ removeFinalizers: { objects: ['configmap/stuck'], after: '1s' } });
    expect(end).toMatchObject({
      outcome: 'succeeded',
      result: { freed: [`ConfigMap/${scene.namespace}/stuck`], untouched: [] },
    });
    expect(await scene.get('configmap', 'stuck')).toBeUndefined();
  });

  it('leaves alone what nobody deletes, and has nothing to do for what does not exist', async () => {
    await scene.apply(configMap('alive', 'example.com/hold'));
    const end = await scene.hook({
      removeFinalizers: { objects: ['configmap/alive', 'configmap/nope'], after: '0s' },
    });
    expect(end.result).toEqual({ freed: [], untouched: [`ConfigMap/${scene.namespace}/alive`] });
    expect((await scene.get('configmap', 'alive')).metadata.finalizers).toEqual(['example.com/hold']);
    await scene.hook({
      kubectl: 'patch configmap alive --type=merge -p \'{"metadata":{"finalizers":null}}\'',
    });
  });

  it('gives controllers their time', async () => {
    await held('slow');
    const running = scene.hook({
      removeFinalizers: { kind: 'configmap', selector: 'app=slow', after: '20s' },
    });
    await scene.kubectl(
      'patch',
      'configmap',
      'slow',
      '--type=merge',
      '-p',
      '{"metadata":{"finalizers":null}}',
    );
    expect((await running).result).toEqual({ freed: [], untouched: [] });
  });

  it('removes only the finalizers that are named, and says what holds it still', async () => {
    await held('two', 'example.com/keep');
    const end = await scene.hook({
      removeFinalizers: { objects: ['configmap/two'], after: '0s', only: ['example.com/hold'] },
      timeout: '2s',
    });
    expect(end.failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringContaining('held by finalizers example.com/keep'),
    });
    await scene.hook({ removeFinalizers: { objects: ['configmap/two'], after: '0s' } });
    expect(await scene.get('configmap', 'two')).toBeUndefined();
  });

  it('changes nothing when the run is cancelled first', async () => {
    await held('cancelled');
    const cancel = new AbortController();
    const running = scene.hook(
      { removeFinalizers: { objects: ['configmap/cancelled'], after: '30s' } },
      { signal: cancel.signal },
    );
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({ reason: 'cancelled' });
    expect((await scene.get('configmap', 'cancelled')).metadata.finalizers).toEqual(['example.com/hold']);
    await scene.hook({ removeFinalizers: { objects: ['configmap/cancelled'], after: '0s' } });
  });

  it('names the right that the account lacks', async () => {
    await held('locked');
    const account = await scene.as([
      { apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] },
    ]);
    const hook = { removeFinalizers: { objects: ['configmap/locked'], after: '0s' } };
    expect((await account.hook(hook)).failure).toMatchObject({
      reason: 'forbidden',
      object: `ConfigMap/${scene.namespace}/locked`,
    });
    await scene.hook(hook);
  });
});
