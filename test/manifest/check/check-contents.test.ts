import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadManifest } from '../../../src/manifest/load.ts';
import { checkChart } from '../../../src/observe/chart/source/check-chart.ts';
import { describeIssues, load, makeWorkspace } from '../workspace.ts';

const manifest = (...lines: string[]) =>
  `version: 1\ncharts:\n  - name: api\n    path: chart\n    namespace: web\n${lines.map((line) => `    ${line}\n`).join('')}`;

interface Case {
  title: string;
  line?: string;
  files?: Record<string, string>;
  issue: string;
  says: RegExp;
}

const WRONG: Case[] = [
  {
    title: 'a values file that is a list',
    line: 'valuesFiles: [a.yaml]',
    files: { 'a.yaml': '- x\n' },
    issue: 'invalid-value 6:19',
    says: /^values `a\.yaml` must be a mapping, not a list$/,
  },
  {
    title: 'a values file that is broken',
    line: 'valuesFiles: [a.yaml]',
    files: { 'a.yaml': 'a: 1\nb: [\n' },
    issue: 'invalid-value 6:19',
    says: /^`a\.yaml:2:4` is no YAML: this `\[` is never closed$/,
  },
  {
    title: 'a values file that is indented by a tab',
    line: 'valuesFiles: [a.yaml]',
    files: { 'a.yaml': 'a: 1\nb:\n\tc: 2\n' },
    issue: 'invalid-value 6:19',
    says: /^`a\.yaml:3:1` is no YAML: a tab is no indentation in YAML$/,
  },
  {
    title: 'a values file that only Go does not read',
    line: 'valuesFiles: [a.yaml]',
    files: { 'a.yaml': 'a: 1\nb: "\u0001"\n' },
    issue: 'invalid-value 6:19',
    says: /^`a\.yaml:2:5` is no YAML: control characters are not allowed$/,
  },
  {
    title: 'a values file of little else than brackets',
    line: 'valuesFiles: [a.yaml]',
    files: { 'a.yaml': `a: [${'[],'.repeat(250_001)}]` },
    issue: 'invalid-value 6:19',
    says: /^a\.yaml has more than 500,000 values$/,
  },
  ...['valuesFiles: [a.yaml]', 'set: [{key: a, value: a.yaml, type: file}]'].map((line) => ({
    title: `a file of more than 5 MiB (${line})`,
    line,
    files: { 'a.yaml': '#'.repeat(5 * 1024 * 1024 + 1) },
    issue: `file-unreadable 6:${line.indexOf('a.yaml') + 5}`,
    says: /^`a\.yaml` is larger than 5 MiB$/,
  })),
  {
    title: 'inline values that are text',
    line: 'inlineValues: [{filename: x, content: hello}]',
    issue: 'invalid-value 6:43',
    says: /^values `x` must be a mapping, not a single value$/,
  },
  {
    title: 'inline values that are broken',
    line: 'inlineValues: [{filename: x, content: "a: {"}]',
    issue: 'invalid-value 6:43',
    says: /^`x:1:4` is no YAML: this `\{` is never closed$/,
  },
  ...['a[', '__proto__.x', 'a[9999999]'].map((key) => ({
    title: `the set key ${key}`,
    line: `set: [{key: "${key}", value: 1}]`,
    issue: 'invalid-value 6:17',
    says: /set key "a\[|`__proto__` is not allowed/,
  })),
  {
    title: 'a Chart.yaml that is broken',
    files: { 'chart/Chart.yaml': 'name: [\n' },
    issue: 'invalid-chart 2:1',
    says: /^Chart\.yaml is no YAML: ./,
  },
  {
    title: 'a Chart.yaml without a name',
    files: { 'chart/Chart.yaml': 'version: 1.0.0\n' },
    issue: 'invalid-chart 1:1',
    says: /^there is no `name`$/,
  },
  {
    title: 'a Chart.yaml without a version',
    files: { 'chart/Chart.yaml': 'name: chart\n' },
    issue: 'invalid-chart 1:1',
    says: /^there is no `version`$/,
  },
];

describe('what a manifest names is read when it is loaded, and wrong is', () => {
  it.each(WRONG)('$title', async ({ line, files = {}, issue, says }) => {
    const { issues } = await load(manifest(...(line === undefined ? [] : [line])), { files });
    expect(describeIssues(issues)).toEqual([issue]);
    expect(issues[0]?.message).toMatch(says);
  });

  it('a values file that is not UTF-8', async () => {
    const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': manifest('valuesFiles: [a.yaml]') });
    await writeFile(join(workspace, 'a.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xff]));
    const { issues } = await loadManifest({ workspace, env: {} });
    expect(describeIssues(issues)).toEqual(['file-unreadable 6:19']);
    expect(issues[0]?.message).toBe('`a.yaml` is not UTF-8 text');
  });

  it.runIf(process.platform !== 'win32')('a Chart.yaml that nobody ever writes into', async () => {
    const path = 'path: broken';
    const files = {
      'helm-lifecycle.yaml': manifest().replace('path: chart', path),
      'broken/values.yaml': '',
    };
    const workspace = await makeWorkspace(files);
    execFileSync('mkfifo', [join(workspace, 'broken/Chart.yaml')]);
    const { issues } = await loadManifest({ workspace, env: {}, checkChart });
    expect(describeIssues(issues)).toEqual(['invalid-chart 4:11']);
  });

  it('a Chart.yaml that is a folder', async () => {
    const path = 'path: broken';
    const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': manifest().replace('path: chart', path) });
    await mkdir(join(workspace, 'broken/Chart.yaml'), { recursive: true });
    const { issues } = await loadManifest({ workspace, env: {}, checkChart });
    expect(describeIssues(issues)).toEqual(['invalid-chart 4:11']);
  });
});

it('an empty values file, several documents and large numbers are right', async () => {
  const files = { 'a.yaml': '# nothing\n', 'b.yaml': 'a: 12345678901234567890\n---\nb: yes\n' };
  const { issues } = await load(manifest('valuesFiles: [a.yaml, b.yaml]'), { files });
  expect(issues).toEqual([]);
});

it('a chart that is only destroyed needs none of it', async () => {
  const text = manifest('action: destroy', 'inlineValues: [{filename: x, content: "["}]');
  expect((await load(text)).issues).toEqual([]);
});
