import { describe, expect, test } from 'vitest';
import { describeIssues, load } from './workspace.ts';

/** What each issue of the manifest is and where it stands; line 1 is the first line of the text. */
const TABLE: { title: string; text: string; issues: string[]; env?: Record<string, string> }[] = [
  { title: 'an empty file', text: '', issues: ['wrong-type 1:1'] },
  { title: 'a list instead of a mapping', text: '- name: a\n', issues: ['wrong-type 1:1'] },
  { title: 'broken YAML', text: 'version: 1\ncharts: [\n', issues: ['yaml-syntax 2:9'] },
  { title: 'a tab as indentation', text: 'charts:\n\t- name: a\n', issues: ['yaml-syntax 2:1'] },
  { title: 'two documents', text: 'version: 1\n---\nversion: 1\n', issues: ['yaml-syntax 2:1'] },
  { title: 'an unknown tag', text: 'version: !one 1\n', issues: ['yaml-syntax 1:10'] },
  { title: 'an alias without its anchor', text: 'version: *one\n', issues: ['yaml-syntax 1:10'] },
  { title: 'an alias inside itself', text: 'version: &one [*one]\n', issues: ['yaml-syntax 1:16'] },
  {
    title: 'no version and no charts',
    text: 'id: x\n',
    issues: ['missing-key 1:1', 'missing-key 1:1'],
  },
  {
    title: 'an unknown key at each level',
    text: chart('timeOut: 5s', 'crds: {polcy: skip}', 'hooks: {preexec: []}', 'needs: [{chrt: x}]'),
    issues: [
      'unknown-key 6:5',
      'unknown-key 7:12',
      'unknown-key 8:13',
      'missing-key 9:13',
      'unknown-key 9:14',
    ],
  },
  {
    title: 'values of the wrong type',
    text: chart('wait: "yes"', 'timeout: [1]', 'values: []', 'valuesFiles: 3', 'historyMax: "3"'),
    issues: ['wrong-type 6:11', 'wrong-type 7:14', 'wrong-type 8:13', 'wrong-type 9:18', 'wrong-type 10:17'],
  },
  {
    title: 'values that are not allowed',
    text: chart('action: remove', 'timeout: soon', 'settle: -1', 'reinstallBelow: "51"', 'historyMax: 0'),
    issues: [
      'invalid-value 6:13',
      'invalid-value 7:14',
      'invalid-value 8:13',
      'invalid-value 9:21',
      'invalid-value 10:17',
    ],
  },
  { title: 'a key without a value', text: chart('values:'), issues: ['wrong-type 6:5'] },
  { title: 'a timeout of nothing', text: chart('timeout: 0s'), issues: ['invalid-value 6:14'] },
  { title: 'a duplicate key', text: chart('wait: true', 'wait: false'), issues: ['duplicate-key 7:5'] },
  {
    title: 'a number that no double holds',
    text: chart('values: {a: 12345678901234567890}'),
    issues: ['invalid-value 6:17'],
  },
  { title: 'a missing file', text: chart('valuesFiles: [nope.yaml]'), issues: ['file-not-found 6:19'] },
  {
    title: 'a folder where a file is needed',
    text: chart('valuesFiles: [chart]'),
    issues: ['file-unreadable 6:19'],
  },
  {
    title: 'a path out of the workspace',
    text: chart('valuesFiles: [../a.yaml]'),
    issues: ['path-outside-workspace 6:19'],
  },
  {
    title: 'an absolute path',
    text: chart('crds: {paths: [/etc]}'),
    issues: ['path-outside-workspace 6:20'],
  },
  {
    title: 'a set file that is missing',
    text: chart('set: [{key: a, value: nope, type: file}]'),
    issues: ['file-not-found 6:27'],
  },
  {
    title: 'a set value that is no JSON',
    text: chart('set: [{key: a, value: "{", type: json}]'),
    issues: ['invalid-value 6:27'],
  },
  {
    title: 'a file of a hook that is missing',
    text: chart('hooks: {preExec: [{kubectl: apply -f nope.yaml}]}'),
    issues: ['file-not-found 6:33'],
  },
  {
    title: 'an unset variable',
    text: chart('values:', '  a: x-${env.NOPE}'),
    issues: ['unset-variable 7:12'],
  },
  {
    title: 'an unset variable as a path, reported once',
    text: chart('valuesFiles: ["${env.NOPE}.yaml"]'),
    issues: ['unset-variable 6:20'],
  },
  {
    title: 'a variable that is not complete',
    text: chart('values: {a: "${env.}"}'),
    issues: ['invalid-value 6:18'],
  },
  {
    title: 'a default inside a default',
    text: chart('values: {a: "${env.A:-${env.B}}"}'),
    issues: ['invalid-value 6:18'],
  },
  {
    title: 'a variable that makes text a number',
    text: chart('namespace: ${env.N}').replace('    namespace: web\n', ''),
    env: { N: '123' },
    issues: ['wrong-type 5:16'],
  },
  { title: 'a version of a local chart', text: chart('version: 1.0.0'), issues: ['conflicting-keys 6:5'] },
  { title: 'path and chart together', text: chart('chart: oci://x.io/y'), issues: ['conflicting-keys 6:5'] },
  {
    title: 'a chart that is no address',
    text: chart('chart: ghcr.io/y'),
    issues: ['conflicting-keys 6:5', 'invalid-value 6:12'],
  },
  {
    title: 'rollbackOn without atomic',
    text: chart('atomic: false', 'rollbackOn: [exec]'),
    issues: ['conflicting-keys 7:5'],
  },
  {
    title: 'fields that nobody reads beside exec hooks',
    text: chart('hooks: {exec: [{run: echo}]}', 'wait: false', 'forceUpgrade: true', 'timeout: 5s'),
    issues: ['conflicting-keys 7:5', 'conflicting-keys 8:5'],
  },
  { title: 'a need that does not exist', text: chart('needs: [bpi]'), issues: ['unknown-need 6:13'] },
  { title: 'a tag that does not exist', text: chart('needs: [tag:x]'), issues: ['unknown-need 6:13'] },
  { title: 'an entry that needs itself', text: chart('needs: [api]'), issues: ['cyclic-needs 6:13'] },
  {
    title: 'entries that need each other',
    text: `${chart('needs: [web]')}  - {name: web, namespace: web, path: chart, needs: [api]}\n`,
    issues: ['cyclic-needs 6:13'],
  },
  {
    title: 'a deployed entry that needs a destroyed one',
    text: `${chart('needs: [web]')}  - {name: web, namespace: web, path: chart, action: destroy}\n`,
    issues: ['need-destroyed 6:13'],
  },
  {
    title: 'the same release twice',
    text: `${chart()}  - {name: api, namespace: web, path: chart, id: other}\n`,
    issues: ['duplicate-release 6:12'],
  },
  {
    title: 'the same name in two namespaces without an id',
    text: `${chart()}  - {name: api, namespace: other, path: chart}\n`,
    issues: ['duplicate-id 6:12'],
  },
  {
    title: 'no namespace',
    text: 'version: 1\ncharts:\n  - name: api\n    path: chart\n',
    issues: ['missing-key 3:11'],
  },
  {
    title: 'no chart',
    text: 'version: 1\ncharts:\n  - name: api\n    namespace: web\n',
    issues: ['missing-key 3:11'],
  },
  {
    title: 'a folder that is no chart',
    text: chart().replace('path: chart', 'path: .'),
    issues: ['invalid-chart 4:11'],
  },
  {
    title: 'a file that is no chart',
    text: chart().replace('path: chart', 'path: chart/Chart.yaml'),
    issues: ['invalid-chart 4:11'],
  },
  {
    title: 'a bad release name',
    text: chart().replace('name: api', 'name: Api'),
    issues: ['invalid-value 3:11'],
  },
  {
    title: 'a release name of 54 characters',
    text: chart().replace('name: api', `name: ${'a'.repeat(54)}`),
    issues: ['invalid-value 3:11'],
  },
  {
    title: 'a bad namespace',
    text: chart().replace('namespace: web', 'namespace: a.b'),
    issues: ['invalid-value 5:16'],
  },
  {
    title: 'a hook without a kind',
    text: chart('hooks:', '  preExec:', '    - name: x'),
    issues: ['missing-key 8:11'],
  },
  {
    title: 'a hook of two kinds',
    text: chart('hooks:', '  preExec:', '    - run: x', '      kubectl: get pods'),
    issues: ['conflicting-keys 9:11'],
  },
  {
    title: "another kind's key",
    text: chart('hooks:', '  preExec:', '    - kubectl: get pods', '      shell: bash'),
    issues: ['unknown-key 9:11'],
  },
  {
    title: 'an unclosed quote',
    text: chart('hooks: {preExec: [{kubectl: "get \'a"}]}'),
    issues: ['invalid-value 6:33'],
  },
  {
    title: 'a JSONPath that is none',
    text: chart('hooks: {preExec: [{run: x, capture: {a: .b}}]}'),
    issues: ['invalid-value 6:45'],
  },
  {
    title: 'an unknown field of the release',
    text: chart('hooks: {preExec: [{kubectl: "get ${release.nme}"}]}'),
    issues: ['invalid-payload-reference 6:38'],
  },
  {
    title: 'an unknown key, whose value a placeholder brings',
    text: chart('hooks: {preExec: [{check: {exists: a/b, mesage: "${payload.a}"}}]}'),
    issues: ['unknown-key 6:45'],
  },
  {
    title: 'the payload in a name',
    text: chart('hooks: {preExec: [{run: x, name: "${payload.a}"}]}'),
    issues: ['invalid-payload-reference 6:39'],
  },
  {
    title: 'the release around all charts',
    text: `${chart()}hooks: {before: [{kubectl: "get \${release.name}"}]}\n`,
    issues: ['invalid-payload-reference 6:33'],
  },
  {
    title: 'two questions in one if',
    text: chart('hooks: {preExec: [{run: x, if: {exists: a/b, absent: a/b}}]}'),
    issues: ['conflicting-keys 6:36'],
  },
  {
    title: 'a field that is compared with nothing',
    text: chart('hooks: {preExec: [{run: x, if: {field: {object: a/b, path: $.a}}}]}'),
    issues: ['missing-key 6:44'],
  },
  {
    title: 'an environment for a chart that is not there',
    text: `${chart()}environments: {prod: {charts: {apo: {}}}}\n`,
    issues: ['unknown-key 6:32'],
  },
];

/** A manifest with one chart; further lines of it begin in line 6. */
function chart(...lines: string[]): string {
  const more = lines.map((line) => `    ${line}\n`).join('');
  return `version: 1\ncharts:\n  - name: api\n    path: chart\n    namespace: web\n${more}`;
}

describe('an issue has a code and a place:', () => {
  test.each(TABLE)('$title', async ({ text, issues, env = {} }) => {
    const result = await load(text, { env });
    expect(describeIssues(result.issues)).toEqual(issues);
    expect(result.manifest).toBeUndefined();
  });
});

test('one wrong value does not hide the others, and causes none', async () => {
  const text = `${chart('timeout: soon', 'needs: [web]', 'valuesFiles: [nope.yaml]')}  - name: web
    namespace: web
    path: \${env.NOPE}
    needs: [gone]
`;
  expect(describeIssues((await load(text)).issues)).toEqual([
    'invalid-value 6:14',
    'file-not-found 8:19',
    'unset-variable 11:11',
    'unknown-need 12:13',
  ]);
});

test('a shell that is not installed is named where it is asked for', async () => {
  const text = chart('hooks:', '  preExec:', '    - run: x', '      shell: pwsh');
  const { issues } = await load(text, { env: { PATH: '/nonexistent' } });
  expect(describeIssues(issues)).toEqual(['shell-not-found 9:18']);
});

test('a value in the defaults is wrong where it stands, once for all charts', async () => {
  const text = `version: 1
defaults: {namespace: web, timeout: soon}
charts:
  - {name: a, path: chart}
  - {name: b, path: chart}
`;
  expect(describeIssues((await load(text)).issues)).toEqual(['invalid-value 2:37']);
});
