import { expect, it } from 'vitest';
import { withDefaults } from '../../../src/options/option-values.ts';
import { openManifest } from '../../../src/session/opening/open-manifest.ts';
import { createRedactor } from '../../../src/system/redactor.ts';
import { makeWorkspace } from '../../manifest/workspace.ts';

const MANIFEST = 'version: 1\ncharts: [{name: api, namespace: web, path: chart}]\n';

it('gives a manifest the same id on a runner and in a clone on a laptop', async () => {
  const workspace = await makeWorkspace({
    'helm-lifecycle.yaml': MANIFEST,
    'deploy/b.yaml': MANIFEST.replace('chart}', '../chart}'),
    '.git/config': '[remote "origin"]\n\turl = git@github.com:example/shop.git\n',
  });
  const idOf = async (manifest: string | undefined, repository: string | undefined) => {
    const options = {
      ...withDefaults(),
      workspace,
      ...(manifest && { manifest }),
      ...(repository && { repository }),
    };
    const opened = await openManifest(options, { env: {}, redactor: createRedactor() });
    return opened.ok ? opened.manifest.id : opened.issues;
  };
  for (const repository of ['Example/Shop', undefined]) {
    expect(await idOf(undefined, repository)).toBe('example-shop');
    expect(await idOf('deploy/b.yaml', repository)).toBe('example-shop-deploy-b');
  }
});
