import { expect, it } from 'vitest';
import { patchManifest } from '../../src/helm/patches/patch-manifest.ts';
import type { Patch } from '../../src/model/release/patch.ts';
import { useFolder } from '../rig/folder.ts';

const folder = useFolder();
const MANIFEST = ['one', 'two']
  .map((name) => `---\n# Source: shop/${name}.yaml\nkind: ConfigMap\nmetadata: {name: ${name}}\n`)
  .join('');
const LABEL: Patch = {
  target: { kind: 'ConfigMap', name: '*' },
  patch: { metadata: { labels: { team: 'web' } } },
};

/** With a kustomize that prints this, whatever it is given. */
function patchedTo(stdout: string, patches: Patch[] = [LABEL]) {
  return patchManifest(MANIFEST, patches, {
    kubectl: 'kubectl',
    env: {},
    folder: folder.path(),
    signal: new AbortController().signal,
    spawn: async ({ file }) => ({ command: file, stdout, stderr: '', durationMs: 0, exitCode: 0 }),
  });
}

it('an object that kustomize leaves out is a failure', async () => {
  expect(await patchedTo('kind: ConfigMap\nmetadata: {name: two}\n')).toMatchObject({
    failure: {
      reason: 'chart',
      message: '`patches`: kubectl kustomize leaves out ConfigMap one, which no patch deletes',
      remedy: expect.stringContaining('config.kubernetes.io/local-config'),
    },
  });
  expect(await patchedTo('')).toMatchObject({
    failure: { message: expect.stringContaining('leaves out ConfigMap one, ConfigMap two') },
  });
});

it('so is one more than there were', async () => {
  const printed = ['one', 'two', 'three'].map((name) => `kind: ConfigMap\nmetadata: {name: ${name}}\n`);
  expect(await patchedTo(printed.join('---\n'))).toMatchObject({
    failure: { message: '`patches`: kubectl kustomize makes 3 objects of 2' },
  });
});

it('one that a patch deletes is not missed', async () => {
  const deletion: Patch = { target: { kind: 'ConfigMap', name: 'one' }, patch: { $patch: 'delete' } };
  const patched = await patchedTo('kind: ConfigMap\nmetadata: {name: two}\n', [LABEL, deletion]);
  expect(patched).toEqual({
    ok: true,
    value:
      '---\n# Source: shop/one.yaml\n\n---\n# Source: shop/two.yaml\nkind: ConfigMap\nmetadata: {name: two}\n',
  });
});
