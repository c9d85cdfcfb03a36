import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadManifest } from '../../src/manifest/load.ts';
import { formatIssue, formatIssues } from '../../src/report/issues.ts';
import { describeIssues, load, makeWorkspace } from './workspace.ts';

const VALID = 'version: 1\ncharts:\n  - {name: a, namespace: web, path: chart}\n';

describe('a message says what, where and what to do:', () => {
  test('a misspelt key', async () => {
    const { issues } = await load(VALID.replace('namespace: web', 'namespcae: web'));
    expect(
      formatIssues(issues),
    ).toBe(`helm-lifecycle.yaml:3:12: error[missing-key]: chart \`a\` has no namespace
  3 |   - {name: a, namespcae: web, path: chart}
    |            ^
    = add \`namespace\` to it or to \`defaults\`

helm-lifecycle.yaml:3:15: error[unknown-key]: \`charts[0]\` has no key \`namespcae\`
  3 |   - {name: a, namespcae: web, path: chart}
    |               ^~~~~~~~~
    = did you mean \`namespace\`?

2 issues in the manifest`);
  });

  test('a version that YAML takes for a number', async () => {
    const { issues } = await load(VALID.replace('path: chart', 'chart: oci://x.io/y, version: 1.10'));
    expect(issues.map(formatIssue)).toEqual([
      `helm-lifecycle.yaml:3:61: error[wrong-type]: \`version\` must be text, not the number 1.1
  3 |   - {name: a, namespace: web, chart: oci://x.io/y, version: 1.10}
    |                                                             ^~~~
    = write "1.10" in quotes`,
    ]);
  });

  test.each<[string, string, string, string | undefined]>([
    ['version: 1', 'version: "1"', '`version` must be 1, not text', 'write 1 without quotes'],
    ['path: chart', 'path: ""', '`path` must be a path, not empty text', undefined],
    [
      'path: chart',
      'path: chart, timeout: 0',
      '`timeout` must be longer than zero, such as 90s or 5m, not 0',
      undefined,
    ],
    [
      'path: chart',
      'path: chart, atomic: yes',
      '`atomic` must be true, false or force, not text',
      'write `true`',
    ],
    ['path: chart', 'path: chart, wait: "off"', '`wait` must be true or false, not text', 'write `false`'],
    [
      'path: chart',
      'path: chart, historyMax: "3"',
      '`historyMax` must be a number, not text',
      'write the number without quotes',
    ],
  ])('%s as %s', async (right, wrong, message, hint) => {
    const { issues } = await load(VALID.replace(right, wrong));
    expect(issues.map((issue) => [issue.message, issue.hint])).toEqual([[message, hint]]);
  });

  test('no charts', async () => {
    const { issues } = await load('version: 1\ncharts: []\n');
    expect(issues[0]?.message).toBe('`charts` must be a list of at least one item, not an empty list');
  });

  test('a tag that no entry has, with the tags that there are', async () => {
    const text = VALID.replace(
      'path: chart',
      'path: chart, tags: [infra, infra], needs: [tag:nope, tag:infar]',
    );
    const { issues } = await load(text);
    expect(issues.map(({ hint }) => hint)).toEqual(['there are tag:infra', 'did you mean `tag:infra`?']);
  });

  test('the first fifty issues of many', async () => {
    const { issues } = await load(`${VALID}${'  - {name: A, namespace: web, path: chart}\n'.repeat(60)}`);
    const text = formatIssues(issues);
    expect(text.match(/error\[/g)).toHaveLength(50);
    expect(text).toMatch(
      new RegExp(`\nand ${issues.length - 50} more\n\n${issues.length} issues in the manifest$`),
    );
  });

  test('a place far to the right in a long line', async () => {
    const { issues } = await load(
      VALID.replace('path: chart', `path: chart, values: {a: ${'x'.repeat(500)}}, wiat: true`),
    );
    const [, line = '', mark = ''] = issues.map(formatIssue).join('').split('\n');
    expect(line).toMatch(/^ {2}3 \| \.\.\.x+\}, wiat: true\}$/);
    expect(mark.indexOf('^')).toBe(line.indexOf('wiat'));
    expect(line.length).toBeLessThan(220);
  });

  test('charts that need each other, with the whole trail', async () => {
    const { issues } = await load(`version: 1
defaults: {namespace: web, path: chart}
charts:
  - {name: a, namespace: web, path: chart, needs: [b]}
  - {name: b, namespace: web, path: chart, needs: [c]}
  - {name: c, namespace: web, path: chart, needs: [a]}
`);
    expect(issues.at(-1)?.message).toBe('charts need each other in a circle: a -> b -> c -> a');
  });

  test('a file whose name is nearly right', async () => {
    const text = VALID.replace('path: chart', 'path: chart, valuesFiles: [vals/prod.yml]');
    const { issues } = await load(text, { files: { 'vals/prod.yaml': '' } });
    expect(issues).toMatchObject([
      {
        code: 'file-not-found',
        message: '`vals/prod.yml` does not exist',
        hint: 'did you mean `vals/prod.yaml`?',
      },
    ]);
  });

  test('an issue that stands nowhere still says what to do', async () => {
    expect(formatIssue({ code: 'manifest-not-found', message: 'there is no manifest' })).toBe(
      'error[manifest-not-found]: there is no manifest\n  = Create `helm-lifecycle.yaml`, or point the `manifest` option at it.',
    );
  });

  test('tabs before the place keep the underline below it', () => {
    const location = { file: 'a.yaml', line: 12, column: 3, length: 3, sourceLine: '\t\tabc' };
    expect(formatIssue({ code: 'invalid-value', message: 'no', location, hint: 'yes' })).toBe(
      'a.yaml:12:3: error[invalid-value]: no\n  12 | \t\tabc\n     | \t\t^~~\n     = yes',
    );
  });
});

describe('the manifest file itself:', () => {
  test('is looked for at three places', async () => {
    const workspace = await makeWorkspace({
      '.github/helm-lifecycle.yaml': VALID.replace('path: chart', 'path: ../chart'),
    });
    const { manifest, issues } = await loadManifest({ workspace, env: {} });
    expect(issues).toEqual([]);
    expect(manifest?.file).toBe('.github/helm-lifecycle.yaml');
    expect(manifest?.charts[0]?.source).toMatchObject({
      path: join(workspace, 'chart'),
      written: '../chart',
    });
  });

  test.each([
    ['is missing', undefined, 'manifest-not-found'],
    ['is missing at the given path', 'deploy.yaml', 'manifest-not-found'],
    ['is a folder', 'chart', 'manifest-unreadable'],
    ['is outside the workspace', `${'../'.repeat(20)}etc/hosts`, 'path-outside-workspace'],
  ])('%s', async (_title, path, code) => {
    const workspace = await makeWorkspace();
    const { issues } = await loadManifest({ workspace, env: {}, ...(path !== undefined && { path }) });
    expect(describeIssues(issues)).toEqual([code]);
  });

  test('has 5 MB', async () => {
    const { issues } = await load(`${VALID}# ${'x'.repeat(5_000_000)}\n`);
    expect(issues).toMatchObject([
      { code: 'manifest-unreadable', message: expect.stringContaining('larger than 1 MiB') },
    ]);
  });

  test('is no UTF-8 text', async () => {
    const workspace = await makeWorkspace();
    await writeFile(join(workspace, 'helm-lifecycle.yaml'), Buffer.from([0x76, 0xff, 0xfe]));
    expect(describeIssues((await loadManifest({ workspace, env: {} })).issues)).toEqual([
      'manifest-unreadable',
    ]);
  });

  test('is a symbolic link out of the workspace', async () => {
    const [workspace, other] = [await makeWorkspace(), await makeWorkspace({ 'm.yaml': VALID })];
    await symlink(join(other, 'm.yaml'), join(workspace, 'helm-lifecycle.yaml'));
    expect(describeIssues((await loadManifest({ workspace, env: {} })).issues)).toEqual([
      'path-outside-workspace',
    ]);
  });

  test('is an alias bomb', async () => {
    const levels = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => pair.split(''))) {
      levels.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    const { issues } = await load(`${VALID}x: {${levels.join(', ')}}\n`);
    expect(describeIssues(issues)).toEqual([expect.stringMatching(/^yaml-aliases 4:/)]);
  });

  test('is nested a hundred thousand deep', async () => {
    expect((await load('['.repeat(100_000))).issues).toMatchObject([
      { code: 'yaml-syntax', message: 'the file is nested too deeply to be read' },
    ]);
  });
});
