import { expect, test } from 'vitest';
import { cutContent, inlineObjects, objectsIn } from '../../../src/hooks/objects/inline-objects.ts';

const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one' } };
const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: one\n';

test('objects are a mapping, a list of mappings, or text with several documents', () => {
  expect(objectsIn(inlineObjects.parse(map))).toEqual([map]);
  expect(objectsIn(inlineObjects.parse([map, map]))).toEqual([map, map]);
  expect(objectsIn(inlineObjects.parse(`${text}---\n${text}`))).toEqual([map, map]);
});

test.each<[string, unknown]>([
  ['a mapping without a kind', { apiVersion: 'v1', metadata: { name: 'one' } }],
  ['an object without a name', { ...map, metadata: {} }],
  ['no objects', []],
  ['text without an object', '# nothing\n'],
  ['text that is no YAML', 'a: [b'],
  ['text that is no object', 'a: b\n'],
])('%s is refused', (_what, written) => {
  expect(inlineObjects.safeParse(written).success).toBe(false);
});

test('content with a placeholder is cut before a value is in it, and all else stays', () => {
  expect(cutContent('objects.yaml')).toBe('objects.yaml');
  expect(cutContent({ content: text, force: true })).toEqual({ content: text, force: true });
  expect(cutContent({ content: `${text}data: {a: "\${payload.a}"}\n`, force: true })).toEqual({
    content: [{ ...map, data: { a: '${payload.a}' } }],
    force: true,
  });
});
