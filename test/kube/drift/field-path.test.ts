import { describe, expect, it } from 'vitest';
import { type FieldPath, isAtPointer, pathText } from '../../../src/kube/drift/field-path.ts';

const image: FieldPath = [
  'spec',
  'template',
  'spec',
  'containers',
  { index: 1, keys: { name: 'web' } },
  'image',
];

it('a path reads as people write it', () => {
  expect(pathText(image)).toBe('spec.template.spec.containers[name=web].image');
  expect(pathText(['metadata', 'annotations', 'example.com/x'])).toBe(
    'metadata.annotations["example.com/x"]',
  );
  expect(pathText(['rules', { index: 0, keys: {} }, 'verbs'])).toBe('rules[0].verbs');
});

describe('a JSON pointer', () => {
  it.each([
    '/spec/template',
    '/spec/template/spec/containers/1/image',
    '/spec/template/spec/containers/web/image',
    '/spec/template/spec/containers/*/image',
    '/*/template/spec/containers',
  ])('%s names the field or what it is in', (pointer) => {
    expect(isAtPointer(image, pointer)).toBe(true);
  });

  it.each([
    '/spec/replicas',
    '/spec/template/spec/containers/0/image',
    '/spec/template/spec/containers/web/image/tag',
    '/spec/temp',
  ])('%s does not', (pointer) => {
    expect(isAtPointer(image, pointer)).toBe(false);
  });

  it('writes / and ~ of a key as ~1 and ~0', () => {
    expect(isAtPointer(['metadata', 'annotations', 'a/b~c'], '/metadata/annotations/a~1b~0c')).toBe(true);
  });
});
