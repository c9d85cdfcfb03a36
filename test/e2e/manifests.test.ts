import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createScene } from '../rig/scene.ts';

const cluster = useCluster();
const map = (name: string, text: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata:\n  text: ${JSON.stringify(text)}\n`;
const TEXT = '{{ $labels.pod }} {{ include "x" . }} ${HOME} `x` "quoted"\n--- # no document\n';

it('manifests are a release: owned, patched, pruned, proved unchanged and destroyed, and never a template', async () => {
  const scene = await createScene(cluster, 4);
  await mkdir(join(scene.folder, 'k8s', 'sub'), { recursive: true });
  await scene.write('k8s/a.yaml', `${map('a', TEXT)}---\n${map('a2', 'x')}`);
  await scene.write('k8s/sub/_b {{"`.yml', map('b', 'b'));
  await scene.write(
    'k8s/c.json',
    JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }),
  );
  await scene.write('k8s/NOTES.txt', 'no yaml');
  const entry = { name: 'extras', manifests: ['k8s'] };
  const patches = [{ target: { kind: 'ConfigMap', name: 'b' }, patch: { data: { text: 'patched' } } }];
  await scene.manifest({ charts: [{ ...entry, patches }] });
  expect((await scene.deploy({ dryRun: true })).release('extras').changes?.created).toHaveLength(4);
  expect((await scene.deploy()).release('extras')).toMatchObject({
    outcome: 'succeeded',
    chart: { name: 'extras', source: 'k8s' },
  });
  expect((await scene.get('configmap', 'a')).data.text).toBe(TEXT);
  expect((await scene.get('configmap', 'b')).data.text).toBe('patched');
  expect((await scene.deploy()).release('extras').outcome).toBe('unchanged');

  await rm(join(scene.folder, 'k8s', 'c.json'));
  const pruned = await scene.deploy();
  expect(pruned.release('extras')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
  expect(await scene.names('configmaps')).not.toContain('configmap/c');

  await symlink('/etc', join(scene.folder, 'k8s', 'out'));
  expect((await scene.deploy()).outcome).toMatchObject({
    kind: 'invalid',
    issues: [{ code: 'path-outside-workspace' }],
  });
  await rm(join(scene.folder, 'k8s', 'out'));
  await scene.destroy();
  expect(await scene.names('configmaps')).not.toContain('configmap/a');
});
