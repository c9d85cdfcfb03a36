import { expect, it } from 'vitest';
import { load, loadValid } from '../workspace.ts';

const entry = (set: string, more = '') =>
  `version: 1\nvars: {n: 1.10, on: true}\n${more}charts:\n  - name: api\n    namespace: web\n    path: chart\n    set: ${set}\n`;

async function setOf(text: string, options = {}) {
  const { charts } = await loadValid(text, options);
  return charts[0]?.values.set;
}

it('is the list that it says in short, each value as on the command line of Helm', async () => {
  const env = { TAG: '0012' };
  const short =
    '{image.tag: "${env.TAG}", "labels.app\\\\.io/x": 1.10, replicas: 3, on: "${vars.on}", n: "${vars.n}"}';
  const long =
    '[{key: image.tag, value: "${env.TAG}"}, {key: "labels.app\\\\.io/x", value: 1.10}, {key: replicas, value: 3}, {key: on, value: "${vars.on}"}, {key: n, value: "${vars.n}"}]';
  const items = await setOf(entry(short), { env });
  expect(items).toEqual(await setOf(entry(long), { env }));
  expect(items).toEqual([
    { key: 'image.tag', type: 'auto', value: '0012' },
    { key: 'labels.app\\.io/x', type: 'auto', value: '1.10' },
    { key: 'replicas', type: 'auto', value: 3 },
    { key: 'on', type: 'auto', value: true },
    { key: 'n', type: 'auto', value: '1.10' },
  ]);
});

it('merges key by key with mappings of other layers, and what the run sets comes last', async () => {
  const layers = 'defaults: {set: {a: 1, b: 1}}\nenvironments: {prod: {charts: {api: {set: {b: 2}}}}}\n';
  const overrides = { set: ['api.a=3'] };
  expect(await setOf(entry('{c: 1}', layers), { environment: 'prod', overrides })).toMatchObject([
    { key: 'a', value: 1 },
    { key: 'b', value: 2 },
    { key: 'c', value: 1 },
    { key: 'a', value: '3' },
  ]);
});

it('points at the key and the value', async () => {
  const { issues } = await load(entry('{"a[": 1, b: {c: 1}}'));
  expect(issues.map(({ location }) => location && [location.line, location.column])).toEqual([
    [7, 11],
    [7, 23],
  ]);
});
