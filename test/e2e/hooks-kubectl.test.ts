import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

/** The scene's kubeconfig has no namespace of its own, as that of a release has. */
const inNamespace = (words: string) => `${words} --namespace ${scene.namespace}`;

describe('kubectl', () => {
  it('runs, and gives what it prints as JSON to `capture` but not to the log', async () => {
    await scene.kubectl('create', 'configmap', 'settings', '--from-literal=colour=blue');
    const end = await scene.hook({
      kubectl: inNamespace('get configmap settings -o json'),
      capture: { colour: '$.data.colour' },
    });
    expect(end).toMatchObject({ outcome: 'succeeded', payload: { colour: 'blue' }, log: [] });
  });

  it('shows and keeps nothing of a Secret, however it is asked for', async () => {
    await scene.write(
      'login.yaml',
      'apiVersion: v1\nkind: Secret\nmetadata: {name: login}\nstringData: {a: hunter2-hunter2}\n',
    );
    await scene.write(
      'kustomization.yaml',
      'secretGenerator: [{name: made, literals: [a=hunter2-hunter2]}]\n',
    );
    await scene.hook({ kubectl: inNamespace('apply -f login.yaml') });
    const asked = [
      'get secrets -oyaml',
      'get secret login -Lapp -o json',
      'get secret login -o jsonpath={.data.a}',
      'get secret login -o go-template={{.data.a|base64decode}}',
      'get secret login -v=9',
      `get --raw /api/v1/namespaces/${scene.namespace}/secrets`,
      'label secret login a=b -oyaml',
      'annotate secret login --list',
      'apply view-last-applied secret/login',
      'create secret generic new --from-literal=a=hunter2-hunter2 --dry-run=client -oyaml',
      'kustomize .',
      'describe secret login',
    ];
    for (const words of asked) {
      const end = await scene.hook({ kubectl: inNamespace(words), retry: { attempts: 1 } });
      expect(end.failure, words).toBeUndefined();
      expect(JSON.stringify(end), words).not.toMatch(/hunter2|aHVudGVyMi1odW50ZXIy/);
    }
  });

  it('changes nothing when it is asked for what is so already', async () => {
    await scene.write('map.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: applied}\n');
    const apply = () => scene.hook({ kubectl: inNamespace('apply -f map.yaml') });
    expect((await apply()).log).toEqual(['configmap/applied created']);
    expect((await apply()).log).toEqual(['configmap/applied unchanged']);
  });

  it('an argument is one word whatever is in it, and no shell sees it', async () => {
    const value = `it's "quoted"; $(touch x) \`id\` && rm -rf ../ | cat\n-o yaml`;
    const word = '--from-literal=a=${payload.value}';
    const end = await scene.hook(
      { kubectl: `create configmap quoted '${word}' --namespace ${scene.namespace}` },
      { payload: { value } },
    );
    expect(end.failure).toBeUndefined();
    expect((await scene.get('configmap', 'quoted')).data).toEqual({ a: value });
  });

  it.each<[string, string, string]>([
    ['an object that does not exist', 'get configmap nope', 'configmaps "nope" not found'],
    ['what the API server refuses', 'create configmap UPPER', 'Invalid value: "UPPER"'],
    ['an object behind options', '-n default get configmap nope', 'configmaps "nope" not found'],
    ['what may be a plugin, which stays unsaid', 'frobnicate', 'kubectl frobnicate ... exited with code 1'],
  ])('fails with its last line: %s', async (_what, words, text) => {
    const end = await scene.hook({ kubectl: inNamespace(words) });
    expect(end.failure).toMatchObject({ reason: 'hook', message: expect.stringContaining(text) });
  });

  it('ends when its time is over', async () => {
    const wait = inNamespace('wait configmap/never --for=create --timeout=60s');
    const end = await scene.hook({ kubectl: wait, timeout: '2s' });
    expect(end.failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringContaining('did not finish within 2 s'),
    });
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([]);
    const end = await account.hook({ kubectl: inNamespace('get configmap settings') });
    expect(end.failure?.message).toContain('cannot get resource "configmaps"');
  });
});
