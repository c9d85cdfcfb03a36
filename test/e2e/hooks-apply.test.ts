import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { useCluster } from '../rig/cluster.ts';
import { customKind } from '../rig/custom-kind.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
const { crd, ...gadgets } = customKind();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});
afterAll(async () => {
  await scene.kubectl('delete', 'crd', crd.metadata.name, '--ignore-not-found', '--wait=false');
});

const configMap = (name: string, data: Record<string, string> = {}, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  data,
});

describe('apply', () => {
  it("creates the objects of a file in the release's namespace, as our field manager", async () => {
    await scene.write(
      'two.yaml',
      `${stringify(configMap('one'))}---\n${stringify(configMap('two', { a: '1' }))}`,
    );
    const end = await scene.hook({ apply: 'two.yaml' });
    const names = [`ConfigMap/${scene.namespace}/one`, `ConfigMap/${scene.namespace}/two`];
    expect(end).toMatchObject({ outcome: 'succeeded', result: { applied: names, changed: names } });
    const made = await scene.get('configmap', 'two');
    expect(made.data).toEqual({ a: '1' });
    expect(made.metadata.managedFields).toMatchObject([{ manager: 'helm-lifecycle', operation: 'Apply' }]);
  });

  it('changes nothing when they are as they should be', async () => {
    await scene.hook({ apply: { content: configMap('same', { a: '1' }) } });
    const end = await scene.hook({ apply: { content: configMap('same', { a: '1' }) } });
    expect(end.result).toEqual({ applied: [`ConfigMap/${scene.namespace}/same`], changed: [] });
  });

  it('applies a folder with a CRD after the objects that need it, and waits for what it made', async () => {
    await mkdir(join(scene.folder, 'all'));
    const { apiVersion, kind } = gadgets;
    // Without a word of its controller it would be given time.
    const gadget = { apiVersion, kind, metadata: { name: 'first' }, status: { phase: 'Running' } };
    await scene.write('all/a-gadget.yaml', stringify(gadget));
    await scene.write('all/b-crd.yml', stringify(crd));
    await scene.write('all/notes.txt', 'not: [yaml');
    const end = await scene.hook({ apply: { files: ['all'], waitFor: 'ready' } });
    expect(end).toMatchObject({ outcome: 'succeeded' });
    expect(await scene.get(crd.metadata.name, 'first')).toBeDefined();
  });

  it('puts values into text without letting them become structure', async () => {
    const hostile = 'x\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: injected}\n';
    const content =
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: filled\ndata:\n  value: ${payload.value}\n';
    const end = await scene.hook({ apply: { content } }, { payload: { value: hostile } });
    expect(end.outcome).toBe('succeeded');
    expect((await scene.get('configmap', 'filled')).data).toEqual({ value: hostile });
    expect(await scene.get('configmap', 'injected')).toBeUndefined();
  });

  it('refuses an object of a Helm release before anything is changed, unless it is forced', async () => {
    const annotations = { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'web' };
    await scene.apply(configMap('owned', { a: 'helm' }, { annotations }));
    const content = [configMap('free'), configMap('owned', { a: 'hook' })];
    const refused = await scene.hook({ apply: { content } });
    expect(refused.failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining(`ConfigMap/${scene.namespace}/owned belongs to release web/shop`),
      object: `ConfigMap/${scene.namespace}/owned`,
    });
    expect(await scene.get('configmap', 'free')).toBeUndefined();
    const forced = await scene.hook({ apply: { content, force: true } });
    expect(forced.outcome).toBe('succeeded');
    expect((await scene.get('configmap', 'owned')).data).toEqual({ a: 'hook' });
  });

  it('names the fields that others manage, and takes them over only by force', async () => {
    await scene.kubectl('create', 'configmap', 'shared', '--from-literal=a=kubectl');
    const content = configMap('shared', { a: 'hook' });
    const refused = await scene.hook({ apply: { content } });
    expect(refused.failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining('.data.a'),
      remedy: expect.stringContaining('force: true'),
    });
    expect((await scene.hook({ apply: { content, force: true } })).outcome).toBe('succeeded');
    expect((await scene.get('configmap', 'shared')).data).toEqual({ a: 'hook' });
  });

  it('does not finish while what it waits for is not ready, and says what that is', async () => {
    const content = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'never' },
      // No node has it, so the pod stays pending on any cluster.
      spec: { nodeSelector: { nowhere: 'true' }, containers: [{ name: 'main', image: 'busybox' }] },
    };
    const end = await scene.hook({ apply: { content, waitFor: 'ready' }, timeout: '2s' });
    expect(end.failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringMatching(
        new RegExp(`did not finish within 2 s: still waiting for Pod/${scene.namespace}/never: `),
      ),
    });
  });

  it('fails for a kind that the cluster does not have', async () => {
    const content = { apiVersion: 'none.example.com/v1', kind: 'Gadget', metadata: { name: 'x' } };
    const end = await scene.hook({ apply: { content } });
    expect(end.failure).toMatchObject({
      reason: 'not-found',
      message: expect.stringContaining('none.example.com/v1 Gadget'),
    });
  });

  it('names what the API server refuses', async () => {
    const end = await scene.hook({ apply: { content: { ...configMap('bad'), data: { 'not a key': '' } } } });
    expect(end.failure).toMatchObject({ reason: 'invalid', object: `ConfigMap/${scene.namespace}/bad` });
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }]);
    const end = await account.hook({ apply: { content: configMap('locked') } });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot patch resource "configmaps"'),
    });
  });

  it('says which file is gone', async () => {
    const end = await scene.hook({ apply: 'gone.yaml' });
    expect(end.failure).toMatchObject({
      reason: 'filesystem',
      message: expect.stringContaining('gone.yaml'),
    });
  });

  it('stops waiting when the run is cancelled', async () => {
    const cancel = new AbortController();
    const content = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'pending' },
      spec: {
        template: {
          spec: {
            nodeSelector: { nowhere: 'true' },
            restartPolicy: 'Never',
            containers: [{ name: 'main', image: 'busybox' }],
          },
        },
      },
    };
    const running = scene.hook({ apply: { content, waitFor: 'complete' } }, { signal: cancel.signal });
    await expect.poll(() => scene.get('job', 'pending')).toBeDefined();
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({ reason: 'cancelled' });
  });
});
