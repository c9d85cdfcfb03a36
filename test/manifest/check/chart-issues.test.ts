import { expect, it } from 'vitest';
import { chartIssues } from '../../../src/manifest/check/chart-issues.ts';
import type { Failure } from '../../../src/model/result/failure.ts';

const places = {
  chart: 'demo',
  ofValue: async (path: readonly string[]) => at('manifest.yaml', path.length),
  ofTemplate: (name: string, line: number) => (name.startsWith('demo/') ? at(name, line) : undefined),
};

function at(file: string, line: number) {
  return { file, line, column: 1, length: 1, sourceLine: '' };
}

const refused = (message: string, more: Partial<Failure> = {}): Failure => ({
  ...{ reason: 'chart', message },
  ...more,
});

it.each([
  ['one value', "- at '/replicaCount': got string, want integer", ['values.replicaCount'], [1]],
  ['a value below', "- at '/image/tag': got number, want string", ['values.image.tag'], [2]],
  ['the values themselves', "- at '': missing property 'host'", ['values'], [0]],
  ['one of a subchart', "- at '/a': x; cache:; - at '/b': y", ['values.a', 'values.cache.b'], [1, 2]],
  ['several', "- at '/a': x; - at '/b': y", ['values.a', 'values.b'], [1, 1]],
])('a schema that refuses %s names where it stands', async (_what, text, names, lines) => {
  const issues = await chartIssues(
    refused(`values don't meet ...: demo:; ${text}`, { code: 'values-schema' }),
    places,
  );
  expect(issues.map(({ message }) => /`(.+?)`/.exec(message)?.[1])).toEqual(names);
  expect(issues.map(({ location }) => location?.line)).toEqual(lines);
});

it.each([
  ['a template', 'execution error at (demo/templates/a.yaml:4:3): no host', 'demo/templates/a.yaml', 4],
  [
    'the innermost one',
    'template: demo/templates/a.yaml:1:2: ... demo/templates/_b.tpl:9:1: nil',
    'demo/templates/_b.tpl',
    9,
  ],
  ['nothing that is known', 'YAML parse error on x', 'manifest.yaml', 0],
])('a chart that cannot be rendered points at %s', async (_what, message, file, line) => {
  expect(await chartIssues(refused(message), places)).toMatchObject([
    { code: 'chart-not-rendered', location: { file, line } },
  ]);
});
