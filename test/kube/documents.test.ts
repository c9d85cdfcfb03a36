import { describe, expect, test } from 'vitest';
import { parseDocuments } from '../../src/kube/documents.ts';

const configMap = (name: string, data = '') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n${data}`;

function objects(yaml: string) {
  const result = parseDocuments(yaml);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const names = (yaml: string) => objects(yaml).map(({ object }) => object.metadata.name);

describe('rendered documents', () => {
  test('are read in order with the template they come from', () => {
    const yaml = `---\n# Source: app/templates/a.yaml\n${configMap('a')}\n---\n# Source: app/templates/b.yaml\n${configMap('b')}`;
    expect(objects(yaml).map(({ object, source }) => [object.metadata.name, source])).toEqual([
      ['a', 'app/templates/a.yaml'],
      ['b', 'app/templates/b.yaml'],
    ]);
  });

  test('may be empty, only comments, or null', () => {
    expect(names(`---\n---\n# nothing here\n---\nnull\n---\n${configMap('a')}\n---\n`)).toEqual(['a']);
    expect(names('')).toEqual([]);
  });

  test('are not cut at dashes inside a block of text', () => {
    const yaml = configMap('a', 'data:\n  text: |\n    first\n    ---\n    second\n');
    expect(objects(yaml)[0]?.object.data).toEqual({ text: 'first\n---\nsecond\n' });
  });

  test('may begin on the line of the dashes, and have Windows line ends', () => {
    expect(
      names(`--- # first\r\n${configMap('a').replaceAll('\n', '\r\n')}\r\n---\r\n${configMap('b')}`),
    ).toEqual(['a', 'b']);
  });

  test('are YAML 1.1 as Go reads it', () => {
    const yaml = configMap('a', 'data: {y: yes, octal: 0755, date: 2001-12-14, time: 12:30:00, off: "off"}');
    expect(objects(yaml)[0]?.object.data).toEqual({
      true: true,
      octal: 0o755,
      date: '2001-12-14',
      time: '12:30:00',
      false: 'off',
    });
  });

  test('may repeat a key: the last one counts', () => {
    expect(objects(configMap('a', 'data: {k: one, k: two}'))[0]?.object.data).toEqual({ k: 'two' });
  });

  test('may use merge keys', () => {
    const yaml = configMap('a', 'base: &base {x: 1}\ndata: {<<: *base, z: 2}');
    expect(objects(yaml)[0]?.object.data).toEqual({ x: 1, z: 2 });
  });

  test('of kind List are expanded, typed lists too', () => {
    const list =
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: a}}\n';
    const typed = 'apiVersion: v1\nkind: ConfigMapList\nitems:\n- {metadata: {name: b}}\n';
    expect(objects(`${list}---\n${typed}`).map(({ object }) => [object.apiVersion, object.kind])).toEqual([
      ['v1', 'Secret'],
      ['v1', 'ConfigMap'],
    ]);
  });

  test.each([
    ['a text', 'hello', /document 1: it is no Kubernetes object: it is not a mapping/],
    ['no kind', 'apiVersion: v1\nmetadata: {name: a}', /it has no `kind`/],
    ['no version', 'kind: Pod\nmetadata: {name: a}', /Pod has no `apiVersion`/],
    [
      'no name',
      '# Source: c/templates/p.yaml\napiVersion: v1\nkind: Pod',
      /document 1 \(c\/templates\/p.yaml\).*`metadata.name`/,
    ],
    ['bad syntax', `${configMap('a')}\n---\na: [1`, /read document 2: /],
    ['more values than any object has', `---\n${'- a\n'.repeat(500_001)}`, /has more than 500,000 values/],
  ])('are refused with their place: %s', (_name, yaml, message) => {
    const result = parseDocuments(yaml);
    expect(result).toMatchObject({
      ok: false,
      failure: { reason: 'invalid', message: expect.stringMatching(message) },
    });
  });
});
