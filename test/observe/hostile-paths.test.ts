import { mkdir, realpath, symlink } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { type Confinement, createConfinement } from '../../src/manifest/read/confine.ts';
import { readChartFiles } from '../../src/observe/chart/files/chart-files.ts';
import { planChart } from '../../src/observe/chart/plan-chart.ts';
import { isInside } from '../../src/util/is-inside.ts';
import { chartYaml, useFolder, writeFiles } from '../rig/folder.ts';

const folder = useFolder();
const seed = Number(process.env.SEED ?? 20_260_801);
const numRuns = Number(process.env.CASES ?? 300);

/** Steps of a path, links among them: `up` leads to the parent, `out` outside, `in` to a folder with both. */
const step = fc.constantFrom(
  '..',
  '.',
  '',
  'lib',
  'app',
  'deep',
  'up',
  'out',
  'in',
  'secret',
  'Chart.yaml',
  '\0',
  'é',
  '~',
  '%2e%2e',
);
const path = fc
  .tuple(fc.constantFrom('', '/', '//', './'), fc.array(step, { maxLength: 7 }))
  .map(([root, steps]) => root + steps.join('/'));

let workspace: string;
let confinement: Confinement;

beforeEach(async () => {
  await folder.write('outside', { 'Chart.yaml': chartYaml('lib'), secret: 'never to be read' });
  await folder.write('repo', { 'lib/Chart.yaml': chartYaml('lib'), 'app/Chart.yaml': chartYaml('app') });
  workspace = await realpath(folder.path('repo'));
  for (const at of ['', 'app/', 'deep/in/']) {
    await mkdir(folder.path('repo', at), { recursive: true });
    await symlink(folder.path('outside'), folder.path('repo', `${at}out`));
    await symlink('..', folder.path('repo', `${at}up`));
  }
  await symlink('deep/in', folder.path('repo/in'));
  confinement = await createConfinement(workspace, folder.path('repo/lib'));
});

it('whatever path a manifest names, what may be read lies in the workspace with all that its links lead to', async () => {
  await fc.assert(
    fc.asyncProperty(path, async (written) => {
      const found = await confinement.resolve(written);
      if (!found.ok) return;
      expect(isInside(workspace, await realpath(found.path))).toBe(true);
      if (found.type !== 'folder') return;
      const files = await readChartFiles(found.path);
      const texts = files.ok ? files.value.map(({ content }) => content.toString()) : [];
      expect(texts).not.toContain('never to be read');
    }),
    { seed, numRuns, endOnFailure: true },
  );
});

it('whatever address a dependency has, nothing outside is read', async () => {
  await fc.assert(
    fc.asyncProperty(path, async (written) => {
      const dependency = { name: 'lib', version: '*', repository: `file://${written}` };
      await writeFiles(folder.path('repo/mine'), {
        'Chart.yaml': JSON.stringify({
          apiVersion: 'v2',
          name: 'mine',
          version: '1.0.0',
          dependencies: [dependency],
        }),
      });
      const plan = await planChart({ path: folder.path('repo/mine'), shown: 'mine', workspace });
      const local = plan.ok ? plan.value.missing.flatMap((it) => it.local?.files ?? []) : [];
      expect(local.map(({ name }) => name)).not.toContain('secret');
      if (!plan.ok) expect(plan.issues).not.toEqual([]);
    }),
    { seed, numRuns, endOnFailure: true },
  );
});
