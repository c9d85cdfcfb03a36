import { expect, test } from 'vitest';
import { readValuesInput } from '../../../../src/manifest/layers/variables/values-input.ts';

test('values are YAML, charts with their values', () => {
  expect(readValuesInput('api: {a: 1}\nweb:\n  b: [x]\n')).toEqual({
    values: { api: { a: 1 }, web: { b: ['x'] } },
    issues: [],
  });
  expect(readValuesInput(' \n')).toEqual({ values: {}, issues: [] });
});

test.each<[string, string, number]>([
  ['api: {a: 1', 'yaml-syntax', 1],
  ['api: {a: 1}\nweb: 2\n', 'wrong-type', 1],
  ['- api', 'wrong-type', 1],
])('%j is an issue of the input', (text, code, line) => {
  const [issue] = readValuesInput(text).issues;
  expect(issue).toMatchObject({ code, location: { file: 'input values', line } });
});
