import { describe, expect, it } from 'vitest';
import { unknownValues, unknownValueText } from '../../../src/observe/values/unknown-values.ts';

const VALUES = `
replicaCount: 1
image: {repository: nginx, tag: ""}
podAnnotations: {}
# nodeSelector: {}
`;
const TEMPLATE = 'replicas: {{ .Values.replicaCount }}\nhost: {{ .Values.ingress.host }}';

function found(values: Record<string, unknown>, more: Record<string, string> = {}) {
  const texts: Record<string, string> = {
    'Chart.yaml': 'name: demo\ndependencies: [{name: redis, alias: cache}]',
    'values.yaml': VALUES,
    'templates/a.yaml': TEMPLATE,
    ...more,
  };
  const files = Object.entries(texts).map(([name, text]) => ({ name, content: Buffer.from(text) }));
  return unknownValues(files, values as never);
}

describe('a value that the chart does not know', () => {
  it.each([
    ['replicas', { replicas: 2 }, 'replicaCount'],
    ['replicacount', { replicacount: 2 }, 'replicaCount'],
    ['imgae', { imgae: { tag: 'x' } }, 'image'],
    ['image.tagg', { image: { tagg: 'x' } }, 'image.tag'],
    ['completely', { completely: 'other' }, undefined],
  ])('is %s', (path, values, meant) => {
    expect(found(values)).toEqual([{ path, ...(meant !== undefined && { meant }) }]);
  });

  it('is told with what was probably meant', () => {
    expect(found({ image: { tagg: 'x' } }).map(unknownValueText)).toEqual([
      'the chart does not know the value `image.tagg`: its values.yaml has no such key and no template reads it; did you mean `image.tag`?',
    ]);
  });
});

it.each([
  ['its values.yaml has', { replicaCount: 3, image: { tag: 'x' } }],
  ['goes into an empty mapping', { podAnnotations: { any: 'thing' } }],
  ['goes to a subchart', { cache: { any: 'thing' }, redis: {}, global: { x: 1 } }],
  ['a template reads', { ingress: { host: 'x' } }],
  ['a comment in values.yaml shows', { nodeSelector: { a: 'b' } }],
])('a value that %s is known', (_what, values) => {
  expect(found(values)).toEqual([]);
});

it('a chart with a schema or without values is left alone', () => {
  expect(found({ any: 1 }, { 'values.schema.json': '{}' })).toEqual([]);
  expect(found({ any: 1 }, { 'values.yaml': '' })).toEqual([]);
});

it('of many the first are told, and no more are looked for than a second takes', () => {
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => [`${name}${index}`, 1] as const);
  expect(found(Object.fromEntries(many('other', 30)))).toHaveLength(20);
  const known = many('known', 1_000);
  const template = known.map(([key]) => `.Values.${key} `).join('');
  const all = Object.fromEntries([...known, ['unknown', 1]]);
  expect(found(all, { 'templates/b.yaml': template })).toEqual([]);
});
