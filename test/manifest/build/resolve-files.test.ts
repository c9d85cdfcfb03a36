import { expect, test } from 'vitest';
import { loadManifest } from '../../../src/manifest/load.ts';
import { doublingLinks } from '../../rig/doubling-links.ts';
import { makeWorkspace } from '../workspace.ts';

test('a folder of manifests whose links double the ways at every level is refused', async () => {
  const charts = 'charts: [{name: web, namespace: shop, manifests: [d0]}]';
  const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': `version: 1\n${charts}\n` });
  await doublingLinks(workspace);
  const { issues } = await loadManifest({ workspace, env: {} });
  expect(issues).toMatchObject([
    {
      code: 'file-unreadable',
      message: '`d0` cannot be read: it has more than 500 symbolic links to folders',
      location: { line: 2 },
    },
  ]);
});
