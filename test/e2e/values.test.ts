import { expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();

/** Shows the values as its templates see them. */
const SHOWN = `apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}}
data: {values: {{ toJson (omit .Values "global") | quote }}}
`;

const chart = (values: object = {}) => ({ values, templates: { 'shown.yaml': SHOWN } });

async function shown(scene: OneChart): Promise<unknown> {
  return JSON.parse((await scene.get('configmap', 'api')).data.values);
}

eachHelm('values with Helm %i', { concurrent: true }, (major, once) => {
  once(
    'rise from the chart over valuesFiles, inlineValues and values to set; the last of a list wins',
    async () => {
      const layers = ['chart', 'file1', 'file2', 'inline1', 'inline2', 'values', 'set'];
      /** Sets a key for this layer and every one above, so that each key shows the highest layer that has it. */
      const from = (layer: string) =>
        Object.fromEntries(layers.slice(layers.indexOf(layer)).map((key) => [`of-${key}`, layer]));
      const scene = await oneChart(cluster, major, chart(from('chart')));
      for (const file of ['file1', 'file2']) await scene.write(`${file}.yaml`, JSON.stringify(from(file)));
      await scene.entry({
        valuesFiles: ['file1.yaml', 'file2.yaml'],
        inlineValues: ['inline1', 'inline2'].map((filename) => ({
          filename,
          content: JSON.stringify(from(filename)),
        })),
        values: from('values'),
        set: [{ key: 'of-set', value: 'set' }],
      });
      expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
      expect(await shown(scene)).toEqual(Object.fromEntries(layers.map((layer) => [`of-${layer}`, layer])));
    },
  );

  once('merge mappings key by key, replace lists, and null takes away what the chart says', async () => {
    const scene = await oneChart(
      cluster,
      major,
      chart({ image: { name: 'app', tag: 'old' }, hosts: ['a', 'b'], limits: { cpu: 1 }, debug: true }),
    );
    await scene.entry({ values: { image: { tag: 'new' }, hosts: ['c'], limits: null, debug: null } });
    await scene.deploy();
    expect(await shown(scene)).toEqual({ image: { name: 'app', tag: 'new' }, hosts: ['c'] });
  });

  once('keep the types that YAML gives them', async () => {
    const scene = await oneChart(cluster, major, chart());
    const values = {
      number: 3,
      big: 1_000_000,
      text: '3',
      yes: 'yes',
      octal: '0777',
      flag: true,
      list: [1],
    };
    await scene.entry({ values: { ...values, ratio: 1.5, date: '2024-01-01', empty: {} } });
    await scene.deploy();
    expect(await shown(scene)).toEqual({ ...values, ratio: 1.5, date: '2024-01-01', empty: {} });
  });

  once('set types a value by itself, or as it is told', async () => {
    const scene = await oneChart(cluster, major, chart({ hosts: [{ name: 'a' }, { name: 'b' }] }));
    await scene.write('motd.txt', 'hello\n');
    await scene.entry({
      set: [
        { key: 'replicas', value: '3' },
        { key: 'plain', value: 4 },
        { key: 'on', value: 'true' },
        { key: 'tag', value: '1.20', type: 'string' },
        { key: 'tolerations', value: '[{"key": "gpu"}]', type: 'json' },
        { key: 'limits', value: { cpu: '100m' }, type: 'json' },
        { key: 'motd', value: 'motd.txt', type: 'file' },
        { key: 'labels.app\\.kubernetes\\.io/name', value: 'x' },
        { key: 'ports[1].name', value: 'http' },
      ],
    });
    expect((await scene.deploy()).release('api').failure).toBeUndefined();
    expect(await shown(scene)).toEqual({
      hosts: [{ name: 'a' }, { name: 'b' }],
      replicas: 3,
      plain: 4,
      on: true,
      tag: '1.20',
      tolerations: [{ key: 'gpu' }],
      limits: { cpu: '100m' },
      motd: 'hello\n',
      labels: { 'app.kubernetes.io/name': 'x' },
      ports: [null, { name: 'http' }],
    });
  });

  once('take variables: a plain one is typed after it was replaced, a quoted one stays text', async () => {
    const scene = await oneChart(cluster, major, chart());
    await scene.write(
      'helm-lifecycle.yaml',
      [
        'version: 1',
        'charts:',
        '  - name: api',
        '    path: charts/api',
        `    namespace: ${scene.namespace}`,
        '    values:',
        '      replicas: ${env.REPLICAS}',
        '      tag: "${env.REPLICAS}"',
        '      host: ${env.NAME:-api}.example.com',
        '      structure: ${env.TRICK}',
        '      nginx: "${request_uri} $host"',
        '',
      ].join('\n'),
    );
    const env = { ...process.env, REPLICAS: '3', TRICK: '{a: b}', KUBECONFIG: cluster.kubeconfig };
    await scene.deploy({}, { env: env as Record<string, string> });
    expect(await shown(scene)).toEqual({
      replicas: 3,
      tag: '3',
      host: 'api.example.com',
      structure: '{a: b}',
      nginx: '${request_uri} $host',
    });
  });

  once.each([
    ['valuesFiles', async (scene: OneChart) => scene.write('one.yaml', 'colour: blue\n')],
    ['a file of set', async (scene: OneChart) => scene.write('motd.txt', 'bye')],
  ])('make an upgrade when the content of %s changes', async (_, change) => {
    const scene = await oneChart(cluster, major, chart());
    await scene.write('one.yaml', 'colour: red\n');
    await scene.write('motd.txt', 'hello');
    await scene.entry({
      valuesFiles: ['one.yaml'],
      set: [{ key: 'motd', value: 'motd.txt', type: 'file' }],
    });
    await scene.deploy();
    expect((await scene.deploy()).result.outcome).toBe('no-changes');
    await change(scene);
    expect((await scene.deploy()).release('api')).toMatchObject({ operation: 'upgrade', changed: true });
  });

  once.each([
    ['a values file that is no YAML', { valuesFiles: ['broken.yaml'] }, /broken\.yaml/],
    [
      'inline values that are no YAML',
      { inlineValues: [{ filename: 'x.yaml', content: 'a: [b' }] },
      /x\.yaml/,
    ],
    ['inline values that are a list', { inlineValues: [{ filename: 'x.yaml', content: '- a' }] }, /x\.yaml/],
    ['a key of set that is none', { set: [{ key: 'a[', value: 1 }] }, /a\[/],
  ])('are issues before anything is touched: %s', async (_, entry, named) => {
    const scene = await oneChart(cluster, major, chart());
    await scene.write('broken.yaml', 'a: [b');
    await scene.entry(entry);
    const { outcome, started } = await scene.deploy();
    expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ message: expect.stringMatching(named) }] });
    expect(started).toEqual([]);
  });

  it('that the schema of the chart refuses fail the chart by name', async () => {
    const scene = await oneChart(cluster, major, {
      ...chart(),
      files: { 'values.schema.json': '{"properties": {"replicas": {"type": "integer"}}}' },
    });
    await scene.entry({ values: { replicas: 'many' } });
    const { outcome, failure } = (await scene.deploy()).release('api');
    expect(outcome).toBe('failed');
    expect(failure).toMatchObject({ reason: 'chart', message: expect.stringContaining('replicas') });
    expect(failure?.remedy).toBeDefined();
    expect(await scene.get('configmap', 'api')).toBeUndefined();
  });
});
