import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { runCli } from '../rig/cli.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();

it.each<[HelmMajor]>([[3], [4]])(
  'validate --render needs no cluster and says where it is wrong, with Helm %i',
  async (major) => {
    const scene = await createScene(cluster, major);
    const helm = major === 3 ? cluster.helm3 : cluster.helm4;
    const values = { replicaCount: 1, image: { tag: '' } };
    const schema = JSON.stringify({ properties: { replicaCount: { type: 'integer' } } });
    await scene.chart('charts/api', { values, templates: { 'a.yaml': CONFIG_MAP } });
    await scene.chart('charts/typed', {
      values,
      templates: { 'a.yaml': CONFIG_MAP },
      files: { 'values.schema.json': schema },
    });
    await scene.chart('charts/broken', {
      values,
      templates: { 'a.yaml': '# first\n{{ required "name the host" .Values.host }}\n' },
    });
    await scene.manifest({
      charts: [
        { name: 'api', path: 'charts/api', values: { replicas: 2, image: { tagg: 'x' } } },
        { name: 'typed', path: 'charts/typed', values: { replicaCount: 'two' } },
        { name: 'broken', path: 'charts/broken' },
      ],
    });
    const env = { PATH: `${dirname(helm)}:${process.env.PATH}`, HOME: scene.folder, TMPDIR: scene.folder };
    const cli = (...args: string[]) =>
      runCli(['validate', '--render', ...args], { folder: scene.folder, env });

    const all = await cli('--output', 'json');
    expect(all.exitCode, all.stderr).toBe(3);
    const { issues } = JSON.parse(all.stdout);
    expect(issues).toMatchObject([
      {
        code: 'values-schema',
        message: expect.stringContaining('`values.replicaCount`'),
        location: { file: 'helm-lifecycle.yaml', sourceLine: expect.stringContaining('replicaCount: two') },
      },
      {
        code: 'chart-not-rendered',
        message: expect.stringContaining('name the host'),
        location: {
          file: 'charts/broken/templates/a.yaml',
          line: 2,
          sourceLine: '{{ required "name the host" .Values.host }}',
        },
      },
    ]);

    // A deploy says the same, also where the value stands in a file.
    await scene.write('prod.yaml', '# two\nreplicaCount: two\n');
    await scene.manifest({ charts: [{ name: 'typed', path: 'charts/typed', valuesFiles: ['prod.yaml'] }] });
    const refused = (await scene.deploy()).release('typed').failure;
    expect(refused).toMatchObject({
      code: 'values-schema',
      location: { file: 'prod.yaml', line: 2, column: 15 },
    });
    // Unless nobody is to look at the schema.
    const unchecked = { path: 'charts/typed', valuesFiles: ['prod.yaml'], skipSchemaValidation: true };
    await scene.manifest({ charts: [{ name: 'typed', ...unchecked }] });
    expect((await cli()).exitCode).toBe(0);
    expect((await scene.deploy()).release('typed').outcome).toBe('succeeded');
    await scene.manifest({
      charts: [{ name: 'api', path: 'charts/api', values: { replicas: 2, image: { tagg: 'x' } } }],
    });

    const one = await cli('--select', 'api');
    expect(one.exitCode, one.stderr).toBe(0);
    const told = `${one.stdout}${one.stderr}`;
    expect(told).toContain('did you mean `replicaCount`?');
    expect(told).toContain('did you mean `image.tag`?');
  },
);
